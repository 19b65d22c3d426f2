import type { DeskId, ReferralId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Job, JobContext } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { coordinatingDesk, standInFor } from "../referral/reception.ts";
import { Referral } from "../referral/referral.ts";
import { noteEvent } from "../referral/step.ts";
import { receptionIfAny } from "../referral/turn.ts";
import { watch } from "../referral/watch.ts";

const BATCH = 200;

/** Nobody's turn waits for somebody who is not there: their deputy has it, or whoever is on duty (docs/RULINGS.md 10). */
export const relieveAbsent: Job = {
  name: "relieve-absent",
  everyMs: 30_000,

  async find({ em, now }: JobContext): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(em, AWAY, [tokyoDate(now), BATCH]);
    return found.map(({ id }) => id);
  },

  async run({ em, now }: JobContext, id: string): Promise<void> {
    const referral = await em.findOne(Referral, { id: id as ReferralId });
    if (!referral?.nextDeskId || !referral.nextStaffId) return;
    const staffId = await standInFor(em, referral.nextDeskId, referral.nextStaffId, now);
    if (staffId === referral.nextStaffId) return;
    if (staffId) referral.relieve({ deskId: referral.nextDeskId, staffId });
    else if (!(await passToCoordinator(em, referral, now))) return;
    noteEvent(em, referral, "relieve", now);
  },
};

/** Whose turn it is, and who is away today or does not work there any more. */
const AWAY = `select r.id from referrals.referral r where r.next_staff_id is not null
  and (r.next_staff_id in (select a.staff_id from directory.published_absence a
         where a.from_date <= $1 and a.until_date >= $1)
       or not exists (select 1 from directory.published_membership m
         where m.desk_id = r.next_desk_id and m.staff_id = r.next_staff_id and m.takes_casework and m.from_date <= $1
           and (m.until_date is null or m.until_date >= $1) and (m.leaving_since is null or m.leaving_since > $1)))
  order by r.due_at limit $2`;

/** Nobody is left at the desk: whoever coordinates in the town sees it, and finds somebody. */
async function passToCoordinator(em: Em, referral: Referral, now: Date): Promise<boolean> {
  const deskId = await coordinatingDesk(em);
  const staffId = deskId && deskId !== referral.nextDeskId ? await dutyAt(em, deskId, now) : undefined;
  if (!deskId || !staffId) return false;
  referral.relieve({ deskId, staffId });
  await watch(em, referral, { deskId, asRole: "coordinator", because: "overdue" }, now);
  return true;
}

const dutyAt = async (em: Em, deskId: DeskId, now: Date): Promise<StaffId | undefined> =>
  (await receptionIfAny(em, deskId, now))?.dutyStaffId;
