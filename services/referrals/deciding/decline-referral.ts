import { type DeskId, referralProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { acknowledgeFirst } from "../referral/acknowledge-referral.ts";
import { deed, spokenWith } from "../referral/deed.ts";
import { coordinatingDesk, receptionOf } from "../referral/reception.ts";
import { dueAt } from "../referral/referral.clocks.ts";
import type { Referral, Turn } from "../referral/referral.ts";
import { turnOfSender } from "../referral/turn.ts";
import { watch } from "../referral/watch.ts";

/** 断らない: with the reason goes what is to become of it. */
export const declineReferral = deed("declineReferral", async ({ actor, em, body, now }, referral) => {
  const { reason, next, suggestedDeskId } = body;
  const whom = spokenWith(actor, referral, body.onBehalf);
  if (suggestedDeskId) await receptionOf(em, suggestedDeskId, now);
  await acknowledgeFirst(em, actor, referral, whom);
  const coordinator = next === "coordinator" ? await coordinatorOf(em, referral) : undefined;
  const turn = coordinator
    ? await turnOfCoordinator(em, referral, coordinator, now)
    : await turnOfSender(em, referral, "supplement", now);
  referral.decline({ reason, next, suggestedDeskId, turn });
  if (coordinator) await watch(em, referral, { deskId: coordinator, asRole: "coordinator", because: "declined" }, now);
  return { code: reason, note: body.note, whom };
});

/** Whoever coordinates cannot pass it on to themselves. */
async function coordinatorOf(em: Em, { toDeskId }: Referral): Promise<DeskId> {
  const deskId = await coordinatingDesk(em);
  if (!deskId) throw new Refusal(referralProblems.noCoordinator);
  if (deskId === toDeskId) throw new Refusal(referralProblems.coordinatesItself);
  return deskId;
}

/** The coordinator's desk finds somebody; where it is one of the two itself, its own person does. */
async function turnOfCoordinator(em: Em, { urgency }: Referral, deskId: DeskId, now: Date): Promise<Turn> {
  const { dutyStaffId, doors, limits } = await receptionOf(em, deskId, now);
  if (!dutyStaffId) throw new Refusal(referralProblems.noCoordinator);
  return { deskId, staffId: dutyStaffId, dueAt: dueAt("supplement", urgency, doors, now, limits) };
}
