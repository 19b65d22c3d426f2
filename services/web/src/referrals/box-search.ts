import type { ReferralStatus } from "@tsunagi/contracts/codes";
import { type Box, isBox, statusesIn } from "./boxes.ts";

/** How a box is looked at: rows below each other, or columns of cards. */
type View = "board";

export interface BoxSearch {
  box?: Box;
  status?: ReferralStatus;
  view?: View;
}

/** What stands in the address of the list: a box, one of its states, and how it is looked at. Anything else is left out. */
export function boxSearch(search: Record<string, unknown>): BoxSearch {
  const box = isBox(search.box) ? search.box : undefined;
  const status = statusesIn[box ?? "mine"].find((one) => one === search.status);
  return { ...(box && { box }), ...(status && { status }), ...(search.view === "board" && { view: "board" as const }) };
}

/** The same look at another box. */
export const atBox = (box: Box, { view }: BoxSearch): BoxSearch => ({ box, ...(view && { view }) });
