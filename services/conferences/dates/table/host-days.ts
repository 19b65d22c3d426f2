import type { DeskId } from "@tsunagi/contracts";
import { closingDays, type Em, rows } from "@tsunagi/database";
import { calendarDate, closingOf, holidayOf, type OpeningRule, openingsOn, tokyoDate } from "@tsunagi/japan";

/** Why a day is none like others for the desk that hosts: a holiday, or it is closed itself. Null: an ordinary day. */
export async function hostDays(em: Em, hostDeskId: DeskId): Promise<(at: Date) => string | null> {
  const sql = "select hours from directory.published_desk where id = $1";
  const [desk] = await rows<{ hours: OpeningRule }>(em, sql, [hostDeskId]);
  const town = (await closingDays(em)).map(calendarDate);
  const closings = [...(desk?.hours.closings ?? []), ...town];
  return (at) => {
    const date = tokyoDate(at);
    const isClosed = desk && openingsOn({ ...desk.hours, closings }, date).length === 0;
    return closingOf(date, town) ?? (isClosed ? "窓口の休み" : null);
  };
}

/** What a calendar says of that day to everybody. */
export const holidayAt = (at: Date): string | null => holidayOf(tokyoDate(at)) ?? null;
