import type { DeskSettings } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { addDays, type CalendarDate, type OpeningRule, openingsOn, tokyoDate } from "@tsunagi/japan";
import type { Desk } from "../desk/desk.ts";
import type { Staff } from "../staff/staff.ts";
import { awaysOf } from "./absence.store.ts";
import { actingFor, awayOn } from "./deputies.ts";
import { DutyShift } from "./duty-shift.ts";

const DAYS = 14;

/** 当番表: who has each of the next days, and who acts for them where they are away. */
export async function rosterOf(
  em: Em,
  desk: Desk,
  rule: OpeningRule,
  people: readonly Staff[],
  now: Date,
): Promise<DeskSettings["roster"]> {
  const days = Array.from({ length: DAYS }, (_, index) => addDays(tokyoDate(now), index));
  const [first, last] = [days[0] as CalendarDate, days[DAYS - 1] as CalendarDate];
  const shifts = await em.find(DutyShift, { deskId: desk.id, date: { $gte: first, $lte: last } });
  const ids = people.map(({ id }) => id);
  const absences = await awaysOf(em, desk.id, ids, { from: first, until: last });
  const named = (id: string | null | undefined) => {
    const found = people.find((staff) => staff.id === id);
    return found ? { id: found.id, name: found.name } : null;
  };
  return days.map((date) => {
    const shift = shifts.find((one) => one.date === date);
    const staffId = shift?.staff.id ?? desk.dutyStaffId;
    const isAway = Boolean(staffId && awayOn(absences, staffId, date));
    const deputy = staffId && isAway ? named(actingFor(absences, staffId, date).staffId) : null;
    const isOpen = openingsOn(rule, date).length > 0;
    return { date, isOpen, staff: named(staffId), isShift: Boolean(shift), isAway, deputy };
  });
}
