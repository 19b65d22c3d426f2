import { isConferenceGround, isLegalBasis, type ReleaseBasis } from "@tsunagi/contracts";
import { type Em, groundsOfAgency } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";

/**
 * Whether this ground lets something out of this item. That of a kind of conference holds in that kind alone; those of the
 * law are other ones for a public body and for a business (docs/RULINGS.md 11). Consent, and nothing else, is judged by its own words.
 */
export async function isGround(em: Em, actor: Actor, { kind }: AgendaItem, basis: ReleaseBasis): Promise<boolean> {
  if (isConferenceGround(basis)) return kind.basis === basis;
  if (!isLegalBasis(basis)) return basis === "CONSENT";
  return (await groundsOfAgency(em, actor.me.agencyId, tokyoDate(actor.now))).includes(basis);
}
