import type { ReferralId } from "@tsunagi/contracts";
import type { Job, JobContext } from "@tsunagi/http";
import { WARNINGS, warningDue } from "./ground.ts";
import { WITH_RECEIVER } from "./referral.lifecycle.ts";
import { Referral } from "./referral.ts";
import { rejudge } from "./rejudge.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 200;
const DAY = 86_400_000;

/** What rests on a ground that has run out is judged again; what rests on one that soon will is told so. */
export const watchGrounds: Job = {
  name: "watch-grounds",
  everyMs: 15_000,

  async find({ em, now }: JobContext): Promise<readonly string[]> {
    const found = await em.find(Referral, whereDue(now), {
      fields: ["id"],
      orderBy: { groundUntil: "asc" },
      limit: BATCH,
    });
    return found.map(({ id }) => id);
  },

  async run({ em, now }: JobContext, id: string): Promise<void> {
    const referral = await em.findOne(Referral, { $and: [{ id: id as ReferralId }, whereDue(now)] });
    if (!referral?.groundUntil) return;
    if (referral.groundUntil <= now) return rejudge(em, referral, now);
    const due = warningDue(referral.groundUntil, now);
    if (due) referral.warn(due);
  },
};

/** Over, or so near its end that the next warning is due: each was warned at most at the step before. */
const whereDue = (now: Date) => ({
  status: { $in: WITH_RECEIVER },
  lapsedAt: null,
  $or: [
    { groundUntil: { $lte: now } },
    ...WARNINGS.map((days) => ({
      groundUntil: { $lte: new Date(now.getTime() + days * DAY) },
      $or: [{ groundWarned: null }, { groundWarned: { $gt: days } }],
    })),
  ],
});
