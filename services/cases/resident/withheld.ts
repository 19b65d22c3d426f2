import type { Identity } from "@tsunagi/contracts";
import type { Actor } from "@tsunagi/permissions";
import type { Resident } from "./resident.ts";

/** What follows from an address. Whatever comes to derive from one (圏域, 学校 …) is named here and nowhere else. */
export const DERIVED_FROM_ADDRESS = ["address", "neighbourhood"] as const satisfies readonly (keyof Identity)[];

/**
 * 住所秘匿 (docs/RULINGS.md 15): where the address is withheld, the person's own or that of somebody they live with, what
 * derives from it is shown to the desk that registered the person alone. For other services the view
 * `cases.published_subject` says the same.
 */
export function beyondWithheld<Shown extends Partial<Identity>>(resident: Resident, actor: Actor, shown: Shown): Shown {
  const isWithheld = resident.addressWithheld || resident.livesWithWithheld;
  if (!isWithheld || actor.may("readWithheld", resident)) return shown;
  const hidden = DERIVED_FROM_ADDRESS.filter((field) => field in shown).map((field) => [field, null]);
  return { ...shown, ...("addressWithheld" in shown && { addressWithheld: true }), ...Object.fromEntries(hidden) };
}
