import { viewReferral } from "../reads/referral.ts";
import type { Deed } from "../transaction.ts";
import { inDays, noteStep, tell } from "./rows.ts";

const ACCEPT = `update referrals.referral set status = 'accepted', worker_id = $2, accountable_desk_id = to_desk_id,
    next_desk_id = to_desk_id, next_staff_id = $2, due_at = $3, rung = 0, rung_at = $3, version = version + 1
  where id = $1 and status = 'acknowledged'
  returning case_id "caseId", from_desk_id "fromDeskId", to_desk_id "toDeskId", ground_kind, ground_id, categories`;

/** A desk takes it on: the fact says on which ground, and the case opens to it. */
export const accept: Deed = {
  service: "referrals",
  operation: "acceptReferral",
  kind: "change",
  status: 200,
  async run(work, { params }) {
    const { client, me, now } = work;
    const id = params.referralId as string;
    const { rows } = await client.query(ACCEPT, [id, me.staff_id, inDays(now, 5)]);
    if (!rows[0]) throw new Error("not acknowledged");
    const { ground_kind: kind, ground_id, caseId, fromDeskId, toDeskId, categories } = rows[0];
    await noteStep(work, id, "accept", me.staff_id);
    const baton = { referralId: id, fromDeskId, toDeskId, nextDeskId: toDeskId, nextStaffId: me.staff_id, sent: true };
    const basis = { kind, id: ground_id };
    await tell(work, id, "referral.accepted", { ...baton, caseId, workerId: me.staff_id, basis, categories });
    return viewReferral(work, id);
  },
};
