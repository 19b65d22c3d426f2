export {
  addDays,
  ageOn,
  type CalendarDate,
  calendarDate,
  instantAt,
  isCalendarDate,
  nthWeekdayOfMonth,
  tokyoDate,
  tokyoTime,
  type Weekday,
  weekdayOf,
} from "./calendar-date.ts";
export { fiscalYearCode, fiscalYearLabel, fiscalYearOf } from "./fiscal-year.ts";
export { foldKana } from "./kana.ts";
export { closingOf } from "./municipal-calendar.ts";
export { findMyNumber } from "./my-number.ts";
export { foldName } from "./name.ts";
export { addOpenMinutes, endOfOpenDay } from "./open-time.ts";
export { type Opening, type OpeningRule, type OpenState, openingAt, openingsOn } from "./opening.ts";
export { formatWareki } from "./wareki.ts";
export { parseWareki, type WarekiReading } from "./wareki-reading.ts";
