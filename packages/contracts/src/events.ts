import { z } from "zod";
import { categories, recordAudiences } from "./codes.ts";
import { conferenceEvents } from "./conference-events.ts";
import { codeOf } from "./fields.ts";
import {
  basisId,
  caseId,
  consentId,
  deskId,
  grantId,
  membershipId,
  noticeId,
  recordId,
  residentId,
  sessionId,
  staffId,
} from "./ids.ts";
import { leaverWorkEvents } from "./leaver-events.ts";
import { referralEvents } from "./referral-events.ts";

/**
 * What has happened, by the service that says it. Past tense, small, ids and codes only: who needs more asks, as
 * themselves (docs/STYLE.md 9). A subscriber map that misses one of these does not compile.
 */
export const eventSchemas = {
  directory: {
    "session.opened": z.strictObject({ sessionId, staffId }),
    "session.switched": z.strictObject({ sessionId, staffId }),
    "session.ended": z.strictObject({ sessionId, staffId }),
    /** Its door opens at other times than before: an exception, a closure, its weekly hours. */
    "desk.hours_changed": z.strictObject({ deskId }),
    "absence.declared": z.strictObject({ staffId, deskId }),
    "absence.ended": z.strictObject({ staffId, deskId }),
    /** What it takes, or whether it takes anybody now. */
    "desk.offer_changed": z.strictObject({ deskId }),
    /** Their sign-in is over at once, at all their desks. */
    "staff.stopped": z.strictObject({ staffId, deskIds: z.array(deskId) }),
    /** From that day on they take nothing new there, and what is in their name passes on. */
    "membership.ending": z.strictObject({ membershipId, staffId, deskId, since: z.iso.date() }),
    "membership.ended": z.strictObject({ membershipId, staffId, deskId }),
  },
  cases: {
    "resident.created": z.strictObject({ residentId, deskId }),
    "case.created": z.strictObject({ caseId, leadDeskId: deskId }),
    "consent.given": z.strictObject({ caseId, consentId, deskIds: z.array(deskId) }),
    /** From now on it opens nothing; the grants that rested on it have ended in the same transaction. */
    "consent.withdrawn": z.strictObject({ caseId, consentId }),
    /** It ends earlier than it said: the person comes of age. */
    "consent.shortened": z.strictObject({ caseId, consentId }),
    "basis.requested": z.strictObject({ caseId, basisId, deskId }),
    "basis.decided": z.strictObject({ caseId, basisId, deskId }),
    /** 事後承認 was due, and nobody has decided. */
    "basis.overdue": z.strictObject({ caseId, basisId, deskId }),
    "basis.ended": z.strictObject({ caseId, basisId }),
    "resident.revised": z.strictObject({ residentId, deskId }),
    /** `deskId` wrote it; whom it concerns beside that desk follows from `audience`. */
    "record.written": z.strictObject({
      caseId,
      recordId,
      deskId,
      leadDeskId: deskId,
      audience: codeOf(recordAudiences),
      categories: z.array(codeOf(categories)),
    }),
    "information.revised": z.strictObject({ caseId, leadDeskId: deskId, category: codeOf(categories) }),
    "household.changed": z.strictObject({ caseId, leadDeskId: deskId }),
    /** A desk sees a case no more, or less of it. */
    "grant.closed": z.strictObject({ caseId, grantId, deskId, leadDeskId: deskId }),
    /** 移管: the lead is another desk's from now on, with all that goes with it. */
    "case.lead_passed": z.strictObject({ caseId, fromDeskId: deskId, toDeskId: deskId, staffId }),
    /** Another person of the same desk leads it. */
    "case.reassigned": z.strictObject({ caseId, leadDeskId: deskId, staffId }),
    ...leaverWorkEvents,
    "grant.opened": z.strictObject({ caseId, grantId, deskId, categories: z.array(codeOf(categories)) }),
  },
  referrals: referralEvents,
  conferences: conferenceEvents,
  notifications: {
    "notice.made": z.strictObject({ noticeId, deskId }),
    /** For whom it was: one person there, or (null) whoever of the desk came first. */
    "notice.read": z.strictObject({ noticeId, deskId, staffId: staffId.nullable() }),
  },
} as const;

type Schemas = typeof eventSchemas;
export type EventService = keyof Schemas;
export type EventName<S extends EventService> = keyof Schemas[S] & string;
export type EventPayload<S extends EventService, N extends EventName<S>> = Schemas[S][N] extends z.ZodType
  ? z.infer<Schemas[S][N]>
  : never;

/** A fact that an entity records; the flush writes it to the outbox in the same transaction as the row. */
export type Fact = {
  [S in EventService]: { [N in EventName<S>]: { name: N; payload: EventPayload<S, N> } }[EventName<S>];
}[EventService];

/** What a socket carries: where to look again, and nothing else (docs/STYLE.md 10). */
export const hint = z.strictObject({
  topic: z.enum([
    "referral",
    "notice",
    "case",
    "conference",
    "agenda_item",
    "information_request",
    "release",
    "date_poll",
    "date_question",
    "session",
  ]),
  id: z.uuid(),
  version: z.int(),
});
export type Hint = z.infer<typeof hint>;
