import type { ReferralItem } from "../../api/types.ts";
import { speaksFor } from "../deeds/deed.ts";
import type { DeedVerb } from "../deeds/deeds.ts";
import { nextDeeds } from "../next-deeds.ts";
import { isMine, sideOf } from "../side.ts";

/** Nobody decides about a sealed envelope: from a list it can be received, and everything else begins with reading it. */
export const isSealed = (row: ReferralItem, deskId: string): boolean =>
  row.openedAt === null && sideOf(row, deskId) === "to" && !speaksFor(row, deskId);

/** What one may do to a row without opening it, the likely ones first; the server's `actions`, and no more. */
export function rowDeeds(row: ReferralItem, deskId: string): DeedVerb[] {
  const { main, beside, more } = nextDeeds(row, deskId);
  const all = [...(main ? [main] : []), ...beside, ...more];
  return isSealed(row, deskId) ? all.filter((verb) => verb === "acknowledge") : all;
}

/** It came back: another desk can take its place. */
export const mayRedirect = (row: Pick<ReferralItem, "status" | "from" | "to">, deskId: string): boolean =>
  sideOf(row, deskId) === "from" && (row.status === "declined" || row.status === "sent_back");

/** What a letter does to the row that has the focus, the first that is allowed (F without one is つなぎ直し). */
const LETTERS: Readonly<Record<string, readonly DeedVerb[]>> = {
  e: ["acknowledge", "accept"],
  b: ["sendBack"],
  f: ["decline"],
  a: ["reassign", "accept"],
};

export const isDeedLetter = (letter: string): boolean => Object.hasOwn(LETTERS, letter);

export function deedOfLetter(letter: string, row: ReferralItem, deskId: string): DeedVerb | "redirect" | undefined {
  if (letter === "f" && mayRedirect(row, deskId) && isMine(row, deskId)) return "redirect";
  const allowed = rowDeeds(row, deskId);
  return LETTERS[letter]?.find((verb) => allowed.includes(verb));
}

/** What several rows can be given at once: nothing that has to be written for each. */
export const SEVERAL = ["acknowledge", "confirm", "reassign"] as const satisfies readonly DeedVerb[];
export type SeveralVerb = (typeof SEVERAL)[number];

/** Whether this row goes along with that; for a destination without accounts each wants the name of who said so. */
export const mayAtOnce = (row: ReferralItem, verb: SeveralVerb, deskId: string): boolean =>
  row.actions.includes(verb) && !(verb !== "confirm" && speaksFor(row, deskId));
