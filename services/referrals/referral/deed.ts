import type { OperationId, OperationOf } from "@tsunagi/contracts";
import { referralProblems } from "@tsunagi/contracts";
import { type Context, command, type Route } from "@tsunagi/http";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { showReferral } from "./again.ts";
import { getReferral } from "./referral.store.ts";
import type { Referral } from "./referral.ts";
import { viewReferral } from "./referral.view.ts";
import { type Line, noteStep, type StepVerb } from "./step.ts";

/** The operations that are one deed to one つなぎ, upon the version that was seen. */
type DeedId = { [Id in OperationId]: OperationOf<Id> extends Shape ? Id : never }[OperationId];
interface Shape {
  readonly path: `/referrals/{referralId}/${string}`;
  readonly changes: true;
  readonly authz: { readonly verb: string };
}

/**
 * The five moves of a deed to a つなぎ (docs/STYLE.md 3): get, may, do, flush, show.
 * @param work does it, and says what stands in the history of it
 */
export function deed<Id extends DeedId>(
  id: Id,
  work: (context: Context<OperationOf<Id>>, referral: Referral) => Promise<Line>,
): Route {
  const handle = async (context: Context<OperationOf<Id>>) => {
    const { actor, em, params, unchanged, flush } = context;
    const referral = unchanged(await getReferral(em, actor, (params as { referralId: Referral["id"] }).referralId));
    const verb = verbOf(id);
    actor.must(verb, referral);
    const line = await work(context, referral);
    noteStep(em, referral, actor, verb, line);
    await flush();
    return viewReferral(em, actor, referral);
  };
  return command(id, handle as never, ...([showReferral] as never));
}

/** acceptReferral → accept: one verb, one word (docs/STYLE.md 1). */
const verbOf = (id: DeedId): StepVerb => id.replace(/Referral$/, "") as StepVerb;

/**
 * With whom it was confirmed, where the destination has no account and the sender enters its answer (docs/RULINGS.md 6).
 * Nobody speaks for a desk that can speak for itself.
 */
export function spokenWith(
  actor: Actor,
  { outside, fromDeskId }: Referral,
  onBehalf: { readonly whom: string } | undefined,
): string | undefined {
  const isForAnother = outside && fromDeskId === actor.me.deskId;
  if (isForAnother && !onBehalf) throw new Refusal(referralProblems.onBehalfMissing);
  if (onBehalf && !isForAnother) throw new Refusal(referralProblems.notOutside);
  return onBehalf?.whom;
}
