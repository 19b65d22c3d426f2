import type { Category, ProblemSpec } from "@tsunagi/contracts";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { Sight, SupportCase } from "./support-case.ts";

/** What the caller may read of a case now. */
export function categoriesFor(actor: Actor, supportCase: SupportCase): Category[] {
  const sight = supportCase.sights.getItems().find((row: Sight) => actor.may("read", row));
  return [...(sight?.categories ?? [])];
}

/** Nobody lets go what their own desk may not see. */
export function mustSeeAll(
  actor: Actor,
  supportCase: SupportCase,
  categories: readonly Category[],
  otherwise: ProblemSpec,
): void {
  const sees = categoriesFor(actor, supportCase);
  if (!categories.every((category) => sees.includes(category))) throw new Refusal(otherwise);
}
