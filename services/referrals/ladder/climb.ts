import type { DeskId, ReferralId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Job, JobContext } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { coordinatingDesk } from "../referral/reception.ts";
import { rungDue } from "../referral/referral.clocks.ts";
import { Referral } from "../referral/referral.ts";
import { noteEvent } from "../referral/step.ts";
import { NO_DOORS, receptionIfAny } from "../referral/turn.ts";
import { watch } from "../referral/watch.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 200;

const due = (now: Date) => ({ rungAt: { $lte: now } });

/**
 * Nothing closes by silence: a missed clock climbs person → the desk's lead → the coordinator → the manager, and rings
 * there again and again until somebody moves (docs/RULINGS.md 3 and 4). Every step counts from the moment that was missed.
 */
export const climbLadder: Job = {
  name: "climb-ladder",
  everyMs: 15_000,

  async find({ em, now }: JobContext): Promise<readonly string[]> {
    const found = await em.find(Referral, due(now), { fields: ["id"], orderBy: { rungAt: "asc" }, limit: BATCH });
    return found.map(({ id }) => id);
  },

  async run({ em, now }: JobContext, id: string): Promise<void> {
    const referral = await em.findOne(Referral, { id: id as ReferralId, ...due(now) });
    if (!referral?.nextDeskId || !referral.dueAt) return;
    const doors = (await receptionIfAny(em, referral.nextDeskId, now))?.doors ?? NO_DOORS;
    const { urgency, dueAt } = referral;
    const rung = Math.min(referral.rung + 1, 3) as 1 | 2 | 3;
    const isAtTheTop = referral.rung === 3;
    const nextAt = rung < 3 ? rungDue(rung, urgency, dueAt, doors) : rungDue(1, urgency, now, doors);
    referral.climb({ rung, nextAt });
    if (isAtTheTop) return;
    noteEvent(em, referral, "climb", now, { code: String(rung) });
    for (const { deskId, asRole } of await seenFrom(em, referral, rung, now))
      await watch(em, referral, { deskId, asRole, because: "overdue" }, now);
  },
};

/** Who of the others is shown its head from this rung on. */
async function seenFrom(em: Em, referral: Referral, rung: 1 | 2 | 3, now: Date) {
  if (rung === 1) return [];
  if (rung === 3) return managersOf(em, referral, now);
  const deskId = await coordinatingDesk(em);
  return deskId ? [{ deskId, asRole: "coordinator" as const }] : [];
}

/** The desks at which the managers of the two agencies sit, and those of the agency that coordinates in the town. */
async function managersOf(em: Em, { fromDeskId, toDeskId, sent }: Referral, now: Date) {
  const coordinating = await coordinatingDesk(em);
  const desks = await rows<{ deskId: DeskId }>(
    em,
    `select distinct m.desk_id "deskId" from directory.published_membership m
      where m.role = 'manager' and m.from_date <= $2 and (m.until_date is null or m.until_date >= $2)
        and m.agency_id in (select w.agency_id from directory.published_membership w where w.desk_id = any($1))`,
    [[fromDeskId, ...(sent ? [toDeskId] : []), ...(coordinating ? [coordinating] : [])], tokyoDate(now)],
  );
  return desks.map(({ deskId }) => ({ deskId, asRole: "manager" as const }));
}
