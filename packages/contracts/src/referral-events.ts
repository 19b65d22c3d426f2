import { z } from "zod";
import { categories, referralKinds, urgencies } from "./codes.ts";
import { codeOf } from "./fields.ts";
import { caseId, deskId, incidentId, referralId, staffId } from "./ids.ts";
import { leaverWorkEvents } from "./leaver-events.ts";

/** Its two desks, and whose turn it is since: null at its end. */
const baton = {
  referralId,
  fromDeskId: deskId,
  toDeskId: deskId,
  nextDeskId: deskId.nullable(),
  nextStaffId: staffId.nullable(),
  /** Whether the other desk may know of it now. */
  sent: z.boolean(),
};
const passed = z.strictObject(baton);
/** How it is over: completed, or come to nothing; with the latter goes what it opened. */
const ended = z.strictObject({
  ...baton,
  status: z.enum(["completed", "cancelled", "resident_declined", "failed"]),
});
const basis = z.strictObject({ kind: z.enum(["consent", "legal"]), id: z.uuid() });

/** What has happened to a つなぎ. */
export const referralEvents = {
  "referral.drafted": z.strictObject({ referralId, caseId, fromDeskId: deskId }),
  "referral.revised": z.strictObject({ referralId, fromDeskId: deskId }),
  "referral.attached": passed,
  "referral.detached": z.strictObject({ referralId, fromDeskId: deskId }),
  "referral.sent": z.strictObject({ ...baton, caseId }),
  /** Nobody had opened it: the other desk's envelope is gone. */
  "referral.recalled": passed,
  "referral.opened": passed,
  /** How long the desk took, in minutes of its own opening hours; null: not to be compared (docs/RULINGS.md 3). */
  "referral.acknowledged": z.strictObject({ ...baton, openMinutes: z.int().min(0).nullable() }),
  "referral.inquired": passed,
  "referral.answered": passed,
  "referral.sent_back": passed,
  "referral.resubmitted": passed,
  "referral.declined": passed,
  "referral.advised": passed,
  /** Another つなぎ has taken its place. */
  "referral.redirected": passed,
  "referral.accepted": z.strictObject({
    ...baton,
    caseId,
    workerId: staffId,
    /** What the receiving desk sees of the case rests on this; null: on a ground of its own, which opens nothing. */
    basis: basis.nullable(),
    categories: z.array(codeOf(categories)),
  }),
  "referral.reassigned": passed,
  "referral.attempted": passed,
  /** The person has been met; with 移管 the 主担当 passes. */
  "referral.contacted": z.strictObject({ ...baton, caseId, kind: codeOf(referralKinds), workerId: staffId }),
  "referral.begun": passed,
  "referral.updated": passed,
  "referral.held": passed,
  "referral.resumed": passed,
  "referral.reported": passed,
  "referral.confirmed": ended,
  "referral.contested": passed,
  "referral.cancelled": ended,
  "referral.misdirected": passed,
  /** 漏えい等のおそれ: whoever answers for personal data takes it from here (docs/RULINGS.md 8). */
  "incident.opened": z.strictObject({ incidentId, deskId }),
  "incident.reported": z.strictObject({ incidentId, deskId }),
  "incident.told": z.strictObject({ incidentId, deskId }),
  "incident.concluded": z.strictObject({ incidentId, deskId }),
  /** 速報 or 確報 was due, and has not been entered. */
  "incident.overdue": z.strictObject({ incidentId, deskId }),
  "referral.said": z.strictObject({ ...baton, byDeskId: deskId }),
  "referral.called": z.strictObject({ ...baton, byDeskId: deskId }),
  /** Whose turn it was is away: somebody else of the desk has it now. */
  "referral.relieved": passed,
  /** Nobody moved in time: the ladder climbed to this rung (docs/RULINGS.md 3). */
  "referral.overdue": z.strictObject({ ...baton, rung: z.int().min(1).max(3), urgency: codeOf(urgencies) }),
  /** A desk that is none of the two is shown its head, because it needs somebody. */
  "referral.watched": z.strictObject({
    referralId,
    deskId,
    as: z.enum(["coordinator", "fallback", "manager", "privacy_officer"]),
    because: z.enum(["declined", "looping", "overdue", "closed", "misdirected"]),
  }),
  /** Another consent or ground has taken the place of the one it rested on. */
  "referral.regrounded": z.strictObject({
    ...baton,
    caseId,
    accepted: z.boolean(),
    basis,
    categories: z.array(codeOf(categories)),
  }),
  "referral.returned": passed,
  "referral.lapsed": passed,
  "referral.expiring": z.strictObject({ ...baton, days: z.int() }),
  "referral.stopped": passed,
  "referral.continued": passed,
  ...leaverWorkEvents,
} as const;
