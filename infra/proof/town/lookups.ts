import { town } from "@tsunagi/testing/town";
import { one } from "../model/world.ts";
import type { Player } from "./actors.ts";
import type { Stage } from "./stage.ts";

/** What a deed has to look up before it can be tried. */

/** The version that somebody finds on a つなぎ; where they find none, one that cannot be right. */
export const referralVersion = async (stage: Stage, who: Player, id: string): Promise<string> =>
  (await stage.get(who, `/referrals/${id}`)).headers.etag ?? '"1"';

/** The same of a ground, which shows in lists only. */
export async function basisVersion(stage: Stage, who: Player, id: string): Promise<string> {
  const { body } = await stage.get(who, "/bases?limit=100");
  return `"${body?.items?.find((basis: { id: string }) => basis.id === id)?.version ?? 1}"`;
}

export const residentOf = (stage: Stage, supportCase: string): string => one(stage.world.cases, supportCase).resident;

/** Whether some of these desks are of another municipality: for this person they do not exist. */
export function isForeign(stage: Stage, who: Player, desks: readonly string[]): boolean {
  const { desk: theirs, municipality } = stage.tonari;
  return desks.some((desk) => (desk === theirs) !== (who.municipality === municipality));
}

/** Everybody of the town who works at a desk, players or not. */
export const staffOf = (desk: string): { readonly staff: string; readonly role: string }[] =>
  town.staff.flatMap(({ id, memberships }) =>
    memberships.filter(({ deskId }) => deskId === desk).map(({ role }) => ({ staff: id, role })),
  );
