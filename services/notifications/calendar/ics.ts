import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { OwnSitting } from "./own-sittings.ts";

/** A つなぎ whose clock runs. */
export interface Due {
  readonly id: string;
  readonly number: string;
  readonly dueAt: string;
  /** Its turn is the reader's own, not a colleague's. */
  readonly own: boolean;
}

const HALF_HOUR = 30 * 60_000;

/** Numbers and times: a calendar is synchronised to places that nobody guards. */
export function calendarOf(due: readonly Due[], sittings: readonly OwnSitting[], now: Date): string {
  const calendar = ical({
    name: "つなぎの予定",
    prodId: { company: "Tsunagi", product: "つなぎ", language: "JA" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 15 * 60,
  });
  for (const { id, number, dueAt, own } of due) {
    const end = new Date(dueAt);
    calendar.createEvent({
      id: `${id}@tsunagi`,
      start: new Date(end.getTime() - HALF_HOUR),
      end,
      stamp: now,
      summary: `つなぎ ${number} 期限${own ? "" : "（窓口）"}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  for (const { uid, startsAt, endsAt } of sittings)
    calendar.createEvent({ id: uid, start: startsAt, end: endsAt, stamp: now, summary: "会議（つなぎ）" });
  return calendar.toString();
}
