import { addDays, calendarDate, instantAt, type OpeningRule, tokyoTime, type Weekday } from "../src/index.ts";
import { between, type Random } from "./seeded.ts";

/** "2026-11-20 09:00" by Tokyo's clock. */
export function at(text: string): Date {
  return instantAt(calendarDate(text.slice(0, 10)), text.slice(11));
}

const officeDays: readonly Weekday[] = [1, 2, 3, 4, 5];

/** 毎月第1・3木曜 9–16時、祝日を除く (docs/GLOSSARY.md). */
export const heartRoom: OpeningRule = {
  hours: [{ weekday: 4, nth: [1, 3], opens: "09:00", closes: "16:00" }],
  closesOnHolidays: true,
};

/** Weekdays 8:30–17:15 with a lunch closing. */
export const welfareDesk: OpeningRule = {
  hours: officeDays.flatMap((weekday) => [
    { weekday, opens: "08:30", closes: "12:00" },
    { weekday, opens: "13:00", closes: "17:15" },
  ]),
  closesOnHolidays: true,
};

export const weekendLine: OpeningRule = {
  hours: [
    { weekday: 6, opens: "10:00", closes: "18:00" },
    { weekday: 7, opens: "10:00", closes: "18:00" },
  ],
  closesOnHolidays: false,
};

export function anyMoment(random: Random): Date {
  return new Date(at("2026-01-01 00:00").getTime() + between(random, 0, 3 * 366 * 86_400) * 1_000);
}

/** A rule with at least one weekly row, rows that may overlap, and a few closed and special days. */
export function anyDesk(random: Random): OpeningRule {
  const clock = (minute: number) => (minute === 1_440 ? "24:00" : tokyoTime(new Date(minute * 60_000 - 9 * 3_600_000)));
  const hours = () => {
    const opens = between(random, 0, 1_439);
    return { opens: clock(opens), closes: clock(between(random, opens + 1, 1_440)) };
  };
  const someDay = () => addDays(calendarDate("2026-01-01"), between(random, 0, 3 * 366));
  const some = <Row>(most: number, row: () => Row) => Array.from({ length: between(random, 0, most) }, row);
  const weekday = () => between(random, 1, 7) as Weekday;
  return {
    hours: [{ weekday: weekday(), ...hours() }, ...some(8, () => ({ weekday: weekday(), nth: [1, 3], ...hours() }))],
    closesOnHolidays: random() < 0.5,
    closings: some(20, someDay),
    openOn: some(20, () => ({ date: someDay(), ...hours() })),
  };
}
