import { deed } from "../referral/deed.ts";
import { receptionOf } from "../referral/reception.ts";
import { dueAt } from "../referral/referral.clocks.ts";

/** The fallback desk has passed it on: from now on the desk that was asked moves, in the time of its own door. */
export const callReferral = deed("callReferral", async ({ actor, em, body, now }, referral) => {
  const byDeskId = actor.me.deskId;
  const isPassedOn = referral.nextDeskId === byDeskId && ![referral.fromDeskId, referral.toDeskId].includes(byDeskId);
  const { dutyStaffId, doors, limits } = await receptionOf(em, referral.toDeskId, now);
  const due = () => dueAt("acknowledgement", referral.urgency, { ...doors, fallback: undefined }, now, limits);
  const turn =
    isPassedOn && referral.status === "sent" && dutyStaffId
      ? { deskId: referral.toDeskId, staffId: dutyStaffId, dueAt: due() }
      : undefined;
  referral.call({ byDeskId, turn });
  return { note: body.note, whom: body.whom };
});
