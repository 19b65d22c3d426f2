import type { Em } from "@tsunagi/database";
import type { JobContext } from "@tsunagi/http";
import { WARNINGS, warningDue } from "./ground.ts";
import { Referral } from "./referral.ts";
import { rejudge } from "./rejudge.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 100;
const OPEN = ["sent", "acknowledged", "accepted"] as const;

/** What rests on a ground that has run out is judged again; what rests on one that soon will is told so. */
export async function watchGrounds({ em, now }: JobContext): Promise<void> {
  for (const referral of await findOver(em, now)) await rejudge(em, referral, now);
  for (const referral of await findEnding(em, now)) {
    const due = referral.groundUntil && warningDue(referral.groundUntil, now);
    if (due && (referral.groundWarned ?? Number.POSITIVE_INFINITY) > due) referral.warn(due);
  }
}

const findOver = (em: Em, now: Date): Promise<Referral[]> =>
  em.find(
    Referral,
    { status: { $in: OPEN }, lapsedAt: null, groundUntil: { $lte: now } },
    { orderBy: { groundUntil: "asc" }, limit: BATCH },
  );

/** Those whose next warning is due: each was warned at most at the step before. */
const findEnding = (em: Em, now: Date): Promise<Referral[]> =>
  em.find(
    Referral,
    {
      status: { $in: OPEN },
      lapsedAt: null,
      groundUntil: { $gt: now },
      $or: WARNINGS.map((days) => ({
        groundUntil: { $lte: new Date(now.getTime() + days * DAY) },
        $or: [{ groundWarned: null }, { groundWarned: { $gt: days } }],
      })),
    },
    { orderBy: { groundUntil: "asc" }, limit: BATCH },
  );

const DAY = 86_400_000;
