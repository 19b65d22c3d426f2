import { type AssignmentPart, assignmentParts } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Where } from "@tsunagi/permissions";
import { current } from "../staff/memberships.ts";
import { Membership } from "../staff/staff.ts";
import { Assignment } from "./assignment.ts";

const ORDER = Object.keys(assignmentParts) as AssignmentPart[];
/** More than any town has people to assign. */
const ALL = 1000;

/**
 * Who answers for areas on the day of `now`, 主担当 first. An assignment alone is not enough: whoever has left the desk,
 * or can no longer sign in, answers for nothing, even where nobody has thought of ending the assignment.
 */
export async function coordinatorsOf(em: Em, asked: Where, now: Date): Promise<Assignment[]> {
  const found = await em.find(Assignment, { $and: [asked, current(now)] } as never, {
    populate: ["area", "staff", "desk", "desk.location", "desk.agency", "desk.fallbackDesk"],
    orderBy: { area: { kana: "asc" }, staff: { kana: "asc" }, id: "asc" },
    limit: ALL,
  });
  const present = await stillThere(em, found, now);
  return found.filter(present).sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
}

async function stillThere(
  em: Em,
  assignments: readonly Assignment[],
  now: Date,
): Promise<(assignment: Assignment) => boolean> {
  const staff = { staff: { $in: assignments.map((one) => one.staff.id) } };
  const memberships = await em.find(Membership, { $and: [staff, current(now)] } as never, { limit: ALL });
  const seats = new Set(memberships.map((one) => `${one.staff.id} ${one.desk.id}`));
  return ({ staff, desk }) => !staff.disabledAt && seats.has(`${staff.id} ${desk.id}`);
}
