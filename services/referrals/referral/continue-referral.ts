import { isApprovedAfter, type LegalBasisCode, referralProblems } from "@tsunagi/contracts";
import { type Em, groundsOfAgency } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { deed } from "./deed.ts";
import { owedIn } from "./referral.clocks.ts";
import { turnOfReceiver } from "./turn.ts";

export const continueReferral = deed("continueReferral", async ({ actor, em, body, now }, referral) => {
  await mustBeOurs(em, actor, body.code);
  const worker = referral.workerId ?? actor.me.staffId;
  referral.continue({ ...body, turn: await turnOfReceiver(em, referral, owedIn(referral.status), now, worker) });
  return {};
});

/** One of this kind of agency, and not the emergency's: that carries a hand-over, and no work that goes on. */
async function mustBeOurs(em: Em, actor: Actor, code: LegalBasisCode): Promise<void> {
  const ours = await groundsOfAgency(em, actor.me.agencyId, tokyoDate(actor.now));
  if (!ours.includes(code) || isApprovedAfter(code)) throw new Refusal(referralProblems.notThisProvider);
}
