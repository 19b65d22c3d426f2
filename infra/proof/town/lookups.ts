import { town } from "@tsunagi/testing/town";
import type { Turn } from "../model/hand-off/referral.ts";
import { one } from "../model/world.ts";
import type { Player } from "./actors.ts";
import type { Answer } from "./asking.ts";
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

const everyDesk = Object.values(town.desks);
const deskOf = (desk: string) => everyDesk.find(({ id }) => id === desk);

/** The desk that coordinates: 多機関協働. */
export const COORDINATOR: string = (everyDesk.find(({ coordinates }) => coordinates) as { id: string }).id;
/** Who answers for personal data, and where. */
export const PRIVACY = everyDesk
  .map(({ id }) => ({ desk: id as string, officers: officersOf(id) }))
  .find(({ officers }) => officers.length > 0) as { desk: string; officers: string[] };

/** A destination without accounts. */
export const isOutside = (desk: string): boolean => deskOf(desk)?.outside ?? false;
export const OUTSIDE: readonly string[] = everyDesk.filter(({ outside }) => outside).map(({ id }) => id);
/** Who answers while a desk is closed. */
export const fallbackOf = (stage: Stage, desk: string): string | null => {
  const laid = everyDesk.find(({ key }) => key === deskOf(desk)?.fallback)?.id ?? null;
  return stage.fallbacks.get(desk) ?? laid;
};

/** The managers of the agencies of these desks, and where they sit. */
export const managersOf = (desks: readonly string[]): { readonly staff: string; readonly desk: string }[] => {
  const agencies = desks.map((desk) => deskOf(desk)?.agencyId);
  return everyDesk
    .filter(({ agencyId }) => agencies.includes(agencyId))
    .flatMap(({ id }) => staffOf(id).flatMap(({ staff, role }) => (role === "manager" ? [{ staff, desk: id }] : [])));
};

/** Whose turn it is, as an answer says. */
export const turnIn = ({ body }: Answer): Turn | null =>
  body?.next?.desk ? { desk: body.next.desk.id, staff: body.next.staff.id } : null;

function officersOf(desk: string): string[] {
  return staffOf(desk).flatMap(({ staff, role }) => (role === "privacy_officer" ? [staff] : []));
}
