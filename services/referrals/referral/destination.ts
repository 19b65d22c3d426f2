import { type Category, categories, type DeskId, referralProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import { coordinatingDesk, receptionOf } from "./reception.ts";
import type { Referral } from "./referral.ts";

const ALL = Object.keys(categories) as Category[];

type Going = Pick<Referral, "toDeskId" | "kind"> & { readonly categories: readonly Category[] };

/**
 * A つなぎ goes to another desk of the municipality, be it of the same agency (docs/RULINGS.md 9). 移管 hands over the whole
 * case or nothing; 多機関協働依頼 goes to the desk that coordinates.
 * @returns whether it is a destination without accounts
 */
export async function mustBeDestination(em: Em, going: Going, ownDeskId: DeskId, now: Date): Promise<boolean> {
  if (going.toDeskId === ownDeskId) throw new Refusal(referralProblems.sameDesk);
  const { isOutside } = await receptionOf(em, going.toDeskId, now);
  if (going.kind === "transfer" && !ALL.every((one) => going.categories.includes(one)))
    throw new Refusal(referralProblems.wholeCase);
  if (going.kind === "multi_agency_coordination" && (await coordinatingDesk(em)) !== going.toDeskId)
    throw new Refusal(referralProblems.coordinatorOnly);
  return isOutside;
}
