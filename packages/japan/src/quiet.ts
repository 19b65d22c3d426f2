import { addDays, type CalendarDate, instantAt, tokyoDate, tokyoTime } from "./calendar-date.ts";

/** When somebody does not want to be disturbed, in Tokyo's time. A span over midnight is one span. */
export interface Quiet {
  /** "HH:MM"; undefined where no hours are quiet. */
  readonly hours?: { readonly from: string; readonly until: string } | undefined;
  /** Whether a whole day is quiet. */
  readonly isQuietDay?: (date: CalendarDate) => boolean;
}

const HORIZON = 400;

/**
 * The first instant from `at` on that is not quiet: `at` itself where nothing is. After 400 quiet days without a break
 * `at` again: whoever never wants to be told would otherwise silence what must be told. Never throws.
 */
export function endOfQuiet({ hours, isQuietDay = () => false }: Quiet, at: Date): Date {
  let moment = at;
  for (let step = 0; step <= HORIZON * 2; step++) {
    const date = tokyoDate(moment);
    if (isQuietDay(date)) moment = instantAt(addDays(date, 1), "00:00");
    else if (hours && isWithin(hours, tokyoTime(moment))) moment = nextAt(hours.until, moment);
    else return moment;
  }
  return at;
}

const isWithin = ({ from, until }: { from: string; until: string }, time: string): boolean =>
  from < until ? from <= time && time < until : time >= from || time < until;

function nextAt(time: string, after: Date): Date {
  const today = instantAt(tokyoDate(after), time);
  return today > after ? today : instantAt(addDays(tokyoDate(after), 1), time);
}
