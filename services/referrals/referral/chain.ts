import { type CaseId, type ReferralId, referralProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { coordinatingDesk } from "./reception.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { Referral } from "./referral.ts";
import { noteStep } from "./step.ts";
import { watch } from "./watch.ts";

/** So many desks one after the other: somebody who sees the whole is told (つなぎ直し3回以上). */
const MANY_HOPS = 3;
/** No chain is this long; one that were is not followed for ever. */
const LONGEST = 50;

/** つなぎ直し: the one before, which has to be the caller's own and to have come back. */
export async function chainOf(
  em: Em,
  actor: Actor,
  { caseId, previousId }: { caseId: CaseId; previousId: ReferralId | undefined },
): Promise<{ previousId: ReferralId | null; hops: number }> {
  if (!previousId) return { previousId: null, hops: 0 };
  const previous = await em.findOne(Referral, { id: previousId, caseId, fromDeskId: actor.me.deskId });
  if (!previous || !referralLife.allows("redirect", previous)) throw new Refusal(referralProblems.notRedirectable);
  return { previousId, hops: previous.hops + 1 };
}

/** Several desks at once are つなぎ of their own, tied to the first of them. */
export async function groupOf(
  em: Em,
  actor: Actor,
  { caseId, alongsideId }: { caseId: CaseId; alongsideId: ReferralId | undefined },
): Promise<ReferralId | null> {
  if (!alongsideId) return null;
  const first = await em.findOne(Referral, { id: alongsideId, caseId, fromDeskId: actor.me.deskId });
  return first ? (first.alongsideId ?? first.id) : null;
}

/** The new one is on its way: the one before has come to its end, and a loop is shown to the coordinator. */
export async function passOn(em: Em, actor: Actor, referral: Referral): Promise<void> {
  if (!referral.previousId) return;
  const before = await chainBefore(em, referral);
  await endBefore(em, actor, referral, before[0]);
  const isLoop = before.some(({ toDeskId }) => toDeskId === referral.toDeskId);
  const coordinator = isLoop || referral.hops >= MANY_HOPS ? await coordinatingDesk(em) : undefined;
  if (coordinator)
    await watch(em, referral, { deskId: coordinator, asRole: "coordinator", because: "looping" }, actor.now);
}

/** Where this one was sent already and has come back unopened, the one before has ended by it then. */
async function endBefore(em: Em, actor: Actor, referral: Referral, previous: Referral | undefined): Promise<void> {
  if (previous && referralLife.allows("redirect", previous)) {
    previous.redirect({ at: actor.now });
    noteStep(em, previous, actor, "redirect");
  } else if (previous?.status !== "redirected" || (await findOther(em, referral))) {
    throw new Refusal(referralProblems.notRedirectable);
  }
}

/** Another that has taken the place of the one before, and is on its way. */
const findOther = (em: Em, { id, previousId, fromDeskId }: Referral) =>
  em.findOne(Referral, { id: { $ne: id }, previousId, fromDeskId, sent: true });

/** The nearest first. */
async function chainBefore(em: Em, { previousId, fromDeskId }: Referral): Promise<Referral[]> {
  const chain: Referral[] = [];
  for (let id = previousId; id && chain.length < LONGEST; id = chain.at(-1)?.previousId) {
    const one: Referral | null = await em.findOne(Referral, { id, fromDeskId });
    if (!one) break;
    chain.push(one);
  }
  return chain;
}
