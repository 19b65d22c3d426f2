import { type DeskId, referralProblems, type StaffId } from "@tsunagi/contracts";
import { closingDays, type Em, rows } from "@tsunagi/database";
import { calendarDate, type OpeningRule, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import type { Doors } from "./referral.clocks.ts";

interface DeskRow {
  id: DeskId;
  hours: Pick<OpeningRule, "hours" | "closesOnHolidays">;
  fallback_desk_id: DeskId | null;
  on_duty: StaffId | null;
}

/** Who is on duty at a desk, and when its door and its fallback's are open. */
export interface Reception {
  readonly dutyStaffId: StaffId;
  readonly doors: Doors;
}

/**
 * The 当番, or where that person does not work there today a supervisor, or anybody who takes casework.
 * @throws Refusal `unknown-desk` where the municipality has no such desk, `no-destination` where nobody there could act
 */
export async function receptionOf(em: Em, deskId: DeskId, now: Date): Promise<Reception> {
  const found = await rows<DeskRow>(
    em,
    `select d.id, d.hours, d.fallback_desk_id, (
         select m.staff_id from directory.published_membership m
          where m.desk_id = d.id and m.takes_casework and m.from_date <= $2 and (m.until_date is null or m.until_date >= $2)
          order by m.staff_id = d.duty_staff_id desc, m.role = 'supervisor' desc, m.staff_id limit 1) as on_duty
       from directory.published_desk d
      where d.id = $1 or d.id = (select fallback_desk_id from directory.published_desk where id = $1)`,
    [deskId, tokyoDate(now)],
  );
  const own = found.find(({ id }) => id === deskId);
  if (!own) throw new Refusal(referralProblems.unknownDesk);
  if (!own.on_duty) throw new Refusal(referralProblems.noDestination);
  const closings = (await closingDays(em)).map(calendarDate);
  const fallback = found.find(({ id }) => id === own.fallback_desk_id);
  return {
    dutyStaffId: own.on_duty,
    doors: { own: { ...own.hours, closings }, fallback: fallback && { ...fallback.hours, closings } },
  };
}
