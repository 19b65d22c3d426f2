import { type DeskId, referralProblems, type StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { type CalendarDate, calendarDate, type OpeningRule } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import type { Doors } from "./referral.clocks.ts";

interface DeskRow {
  id: DeskId;
  hours: Pick<OpeningRule, "hours" | "closesOnHolidays">;
  fallback_desk_id: DeskId | null;
  duty_staff_id: StaffId;
}

/** Who is on duty at a desk, and when its door and its fallback's are open. */
export interface Reception {
  readonly dutyStaffId: StaffId;
  readonly doors: Doors;
}

/** @throws Refusal `unknown-desk` where the municipality has no such desk */
export async function receptionOf(em: Em, deskId: DeskId): Promise<Reception> {
  const found = await rows<DeskRow>(
    em,
    `select id, hours, fallback_desk_id, duty_staff_id from directory.published_desk
      where id = $1 or id = (select fallback_desk_id from directory.published_desk where id = $1)`,
    [deskId],
  );
  const own = found.find(({ id }) => id === deskId);
  if (!own) throw new Refusal(referralProblems.unknownDesk);
  const closings = await closingsOf(em);
  const fallback = found.find(({ id }) => id === own.fallback_desk_id);
  return {
    dutyStaffId: own.duty_staff_id,
    doors: { own: { ...own.hours, closings }, fallback: fallback && { ...fallback.hours, closings } },
  };
}

async function closingsOf(em: Em): Promise<CalendarDate[]> {
  const days = await rows<{ date: string }>(
    em,
    "select date::text from directory.published_closing_day where date >= current_date - 1 limit 400",
  );
  return days.map(({ date }) => calendarDate(date));
}
