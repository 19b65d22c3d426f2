import type { DeskId, StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { CalendarDate } from "@tsunagi/japan";
import { Membership, type Staff } from "../staff/staff.ts";

const ROLES = ["desk_worker", "supervisor", "coordinator"] as const;

/** Who takes casework at a desk on a day, in the order of their readings. */
export async function peopleOf(em: Em, deskId: DeskId, day: CalendarDate): Promise<Staff[]> {
  const where = {
    desk: deskId,
    role: { $in: [...ROLES] },
    fromDate: { $lte: day },
    $or: [{ untilDate: null }, { untilDate: { $gte: day } }],
    staff: { disabledAt: null },
  };
  const found = await em.find(Membership, where as never, {
    populate: ["staff"],
    orderBy: { staff: { kana: "asc" }, id: "asc" } as never,
    limit: 200,
  });
  return [...new Set(found.map(({ staff }) => staff as Staff))];
}

/** Whether this person takes casework there on that day. */
export const worksOn = async (em: Em, deskId: DeskId, staffId: StaffId, day: CalendarDate): Promise<boolean> =>
  (await peopleOf(em, deskId, day)).some(({ id }) => id === staffId);
