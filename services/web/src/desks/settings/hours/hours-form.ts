import type { DeskHours, DeskSettings } from "../../../api/types.ts";

type Row = DeskSettings["hours"][number];

/** A line of the week as people think of it: some days, from when until when, with or without a lunch closing. */
export interface WeekRow {
  readonly key: number;
  readonly weekdays: readonly number[];
  /** Which weeks of the month; none: every one. */
  readonly nth: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly lunchFrom: string;
  readonly lunchUntil: string;
}

export const emptyRow = (key: number): WeekRow => ({
  key,
  weekdays: [],
  nth: [],
  opens: "09:00",
  closes: "17:00",
  lunchFrom: "",
  lunchUntil: "",
});

/** Two openings of one day are a day with a lunch closing, and days that are alike are one line. */
export function weekRowsOf(hours: readonly Row[]): WeekRow[] {
  const lines = new Map<string, WeekRow>();
  for (const { weekdays, ...times } of daysOf(hours)) {
    const like = JSON.stringify(times);
    const known = lines.get(like);
    lines.set(like, { ...times, key: known?.key ?? lines.size, weekdays: [...(known?.weekdays ?? []), ...weekdays] });
  }
  return [...lines.values()];
}

function daysOf(hours: readonly Row[]): Omit<WeekRow, "key">[] {
  const sorted = [...hours].sort((a, b) => a.weekday - b.weekday || a.opens.localeCompare(b.opens));
  const days: Omit<WeekRow, "key">[] = [];
  for (const { weekday, nth = [], opens, closes } of sorted) {
    const last = days.at(-1);
    const goesOn =
      last?.weekdays[0] === weekday && !last.lunchFrom && `${last.nth}` === `${nth}` && last.closes < opens;
    if (last && goesOn) days[days.length - 1] = { ...last, lunchFrom: last.closes, lunchUntil: opens, closes };
    else days.push({ weekdays: [weekday], nth, opens, closes, lunchFrom: "", lunchUntil: "" });
  }
  return days;
}

/** The hours for the API, or by the key of a line what is wrong with it. */
export function readWeek(rows: readonly WeekRow[]): { hours: DeskHours["hours"] } | { errors: Map<number, string> } {
  const errors = new Map<number, string>();
  for (const row of rows) {
    const wrong = wrongWith(row);
    if (wrong) errors.set(row.key, wrong);
  }
  if (errors.size > 0) return { errors };
  return { hours: rows.flatMap(openingsOf) };
}

function openingsOf({ weekdays, nth, opens, closes, lunchFrom, lunchUntil }: WeekRow): DeskHours["hours"] {
  const spans = lunchFrom
    ? [
        { opens, closes: lunchFrom },
        { opens: lunchUntil, closes },
      ]
    : [{ opens, closes }];
  const weeks = nth.length > 0 ? { nth: [...nth].sort() } : {};
  return [...weekdays].sort().flatMap((weekday) => spans.map((span) => ({ weekday, ...weeks, ...span })));
}

function wrongWith({ weekdays, opens, closes, lunchFrom, lunchUntil }: WeekRow): string | undefined {
  if (weekdays.length === 0) return "曜日を選んでください。";
  if (!opens || !closes) return "開く時刻と閉まる時刻を入れてください。";
  if (closes <= opens) return "閉まる時刻は、開く時刻より後にしてください。";
  if (!lunchFrom && !lunchUntil) return undefined;
  if (!lunchFrom || !lunchUntil) return "昼休みは、始まりと終わりの両方を入れるか、両方とも空けてください。";
  return opens < lunchFrom && lunchFrom < lunchUntil && lunchUntil < closes
    ? undefined
    : "昼休みは、開いている時間の中に入れてください。";
}
