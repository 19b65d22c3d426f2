import type { ReferralStatus } from "@tsunagi/contracts/codes";
import { type Box, isBox, statusesIn } from "./boxes.ts";

/** What stands in the address of the list: a box, and one of its states. Anything else is left out. */
export function boxSearch(search: Record<string, unknown>): { box?: Box; status?: ReferralStatus } {
  const box = isBox(search.box) ? search.box : undefined;
  const status = statusesIn[box ?? "mine"].find((one) => one === search.status);
  return { ...(box && { box }), ...(status && { status }) };
}
