import { z } from "zod";
import { categories } from "./codes.ts";
import { codeOf } from "./fields.ts";
import { caseId, consentId, deskId, grantId, noticeId, referralId, residentId, sessionId, staffId } from "./ids.ts";

/**
 * What has happened, by the service that says it. Past tense, small, ids and codes only: who needs more asks, as
 * themselves (docs/STYLE.md 9). A subscriber map that misses one of these does not compile.
 */
export const eventSchemas = {
  directory: {
    "session.opened": z.strictObject({ sessionId, staffId }),
    "session.switched": z.strictObject({ sessionId, staffId }),
    "session.ended": z.strictObject({ sessionId, staffId }),
  },
  cases: {
    "resident.created": z.strictObject({ residentId, deskId }),
    "case.created": z.strictObject({ caseId, leadDeskId: deskId }),
    "consent.given": z.strictObject({ caseId, consentId, deskIds: z.array(deskId) }),
    "grant.opened": z.strictObject({ caseId, grantId, deskId, categories: z.array(codeOf(categories)) }),
  },
  referrals: {
    "referral.drafted": z.strictObject({ referralId, caseId, fromDeskId: deskId }),
    "referral.revised": z.strictObject({ referralId, fromDeskId: deskId }),
    "referral.sent": z.strictObject({ referralId, caseId, fromDeskId: deskId, toDeskId: deskId }),
    "referral.opened": z.strictObject({ referralId, fromDeskId: deskId, toDeskId: deskId }),
    "referral.acknowledged": z.strictObject({ referralId, fromDeskId: deskId, toDeskId: deskId }),
    "referral.accepted": z.strictObject({
      referralId,
      caseId,
      fromDeskId: deskId,
      toDeskId: deskId,
      workerId: staffId,
      consentId,
      categories: z.array(codeOf(categories)),
    }),
  },
  notifications: {
    "notice.made": z.strictObject({ noticeId, deskId }),
    "notice.read": z.strictObject({ noticeId, deskId }),
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
  topic: z.enum(["referral", "notice", "case", "session"]),
  id: z.uuid(),
  version: z.int(),
});
export type Hint = z.infer<typeof hint>;
