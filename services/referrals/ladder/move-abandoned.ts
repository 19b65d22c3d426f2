import type { DeskId, ReferralId } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import type { Job, JobContext } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { leadsOf } from "../referral/reception.ts";
import { Referral } from "../referral/referral.ts";
import { noteEvent } from "../referral/step.ts";
import { receptionIfAny } from "../referral/turn.ts";

const BATCH = 200;

/** A つなぎ whose worker has left, or leaves today, is the desk lead's until somebody else is named (docs/RULINGS.md 10). */
export const moveAbandoned: Job = {
  name: "move-abandoned",
  everyMs: 60_000,

  async find({ em, now }: JobContext): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(em, ABANDONED, [tokyoDate(now), BATCH]);
    return found.map(({ id }) => id);
  },

  async run({ em, now }: JobContext, id: string): Promise<void> {
    const referral = await em.findOne(Referral, { id: id as ReferralId });
    if (!referral?.workerId) return;
    const deskId: DeskId = referral.outside ? referral.fromDeskId : referral.toDeskId;
    const [lead] = await leadsOf(em, deskId, now);
    const workerId = lead ?? (await receptionIfAny(em, deskId, now))?.dutyStaffId;
    if (!workerId || workerId === referral.workerId) return;
    referral.inherit({ workerId });
    noteEvent(em, referral, "relieve", now);
  },
};

const ABANDONED = `select r.id from referrals.referral r where r.worker_id is not null and r.ended_at is null
  and not exists (select 1 from directory.published_membership m
    where m.desk_id = case when r.outside then r.from_desk_id else r.to_desk_id end and m.staff_id = r.worker_id
      and m.takes_casework and m.from_date <= $1 and (m.until_date is null or m.until_date >= $1)
      and (m.leaving_since is null or m.leaving_since > $1))
  order by r.id limit $2`;
