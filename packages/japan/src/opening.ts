import {
  addDays,
  type CalendarDate,
  instantAt,
  nthWeekdayOfMonth,
  tokyoDate,
  type Weekday,
  weekdayOf,
} from "./calendar-date.ts";
import { holidayOf } from "./municipal-calendar.ts";

/**
 * When a desk is open, as plain JSON. Times are Tokyo's, "HH:MM" to "24:00"; night hours are two rows, cut at midnight.
 *
 * 毎月第1・3木曜 9–16時、祝日を除く is
 * `{ hours: [{ weekday: 4, nth: [1, 3], opens: "09:00", closes: "16:00" }], closesOnHolidays: true }`.
 */
export type OpeningRule = {
  /** A lunch closing is two rows. A day without a row is closed, and nothing else closes a weekend. */
  hours: readonly { weekday: Weekday; nth?: readonly number[]; opens: string; closes: string }[];
  /** Closed on 祝日, 振替休日 and 12/29–1/3. */
  closesOnHolidays: boolean;
  /** Days closed whatever else is said (臨時休業, 本日休止). */
  closings?: readonly CalendarDate[];
  /** The rows of a date are all its hours, holiday or not: a Sunday event, or closing early today. */
  openOn?: readonly { date: CalendarDate; opens: string; closes: string }[];
};

/** Open from `from` on, closed again at `to`. */
export type Opening = { from: Date; to: Date };

export type OpenState = { open: true; until: Date } | { open: false; opensAt: Date | undefined };

/** A desk without an opening for this many days counts as one that never opens. */
const HORIZON = 400;

/**
 * The openings of one day in order, never overlapping; [] on a closed day.
 * Throws RangeError when a row of that day has no valid times or closes before it opens.
 */
export function openingsOn(rule: OpeningRule, date: CalendarDate): Opening[] {
  const openings = rowsOf(rule, date).map(({ opens, closes }) => {
    const opening = { from: instantAt(date, opens), to: instantAt(date, closes) };
    if (opening.to <= opening.from) throw new RangeError(`Closes before it opens: ${opens}–${closes}`);
    return opening;
  });
  return joined(openings.sort((a, b) => a.from.getTime() - b.from.getTime()));
}

/**
 * Whether the desk is open at an instant, and when that changes: `until` is the closing time of the same day at the
 * latest; `opensAt` is undefined when the desk does not open within 400 days. Throws as `openingsOn` does.
 */
export function openingAt(rule: OpeningRule, at: Date): OpenState {
  for (const opening of openingsFrom(rule, at)) {
    return opening.from <= at ? { open: true, until: opening.to } : { open: false, opensAt: opening.from };
  }
  return { open: false, opensAt: undefined };
}

/** The openings that are not over at `at`, in order, until 400 days pass without one. */
export function* openingsFrom(rule: OpeningRule, at: Date): Generator<Opening> {
  for (const openings of openDaysFrom(rule, tokyoDate(at))) {
    for (const opening of openings) if (opening.to > at) yield opening;
  }
}

/** The openings of each day from `first` on that has any, until 400 days pass without one. */
export function* openDaysFrom(rule: OpeningRule, first: CalendarDate): Generator<[Opening, ...Opening[]]> {
  for (let date = first, idle = 0; idle <= HORIZON; date = addDays(date, 1), idle++) {
    const [opening, ...others] = openingsOn(rule, date);
    if (!opening) continue;
    yield [opening, ...others];
    idle = 0;
  }
}

function rowsOf(rule: OpeningRule, date: CalendarDate): readonly { opens: string; closes: string }[] {
  if (rule.closings?.includes(date)) return [];
  const special = rule.openOn?.filter((row) => row.date === date);
  if (special?.length) return special;
  if (rule.closesOnHolidays && holidayOf(date)) return [];
  const weekday = weekdayOf(date);
  const nth = nthWeekdayOfMonth(date);
  return rule.hours.filter((row) => row.weekday === weekday && (row.nth?.includes(nth) ?? true));
}

/** Overlapping rows would count a minute twice. */
function joined(openings: readonly Opening[]): Opening[] {
  const result: Opening[] = [];
  for (const opening of openings) {
    const last = result.at(-1);
    if (!last || last.to < opening.from) result.push(opening);
    else if (last.to < opening.to) last.to = opening.to;
  }
  return result;
}
