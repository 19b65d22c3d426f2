export { businessDayBefore, endOfNextBusinessDay } from "./business-days.ts";
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
export {
  firstDayOfFiscalYear,
  fiscalYearCode,
  fiscalYearLabel,
  fiscalYearOf,
  monthsOfFiscalYear,
} from "./fiscal-year.ts";
export { foldKana } from "./kana.ts";
export { closingOf, holidayOf } from "./municipal-calendar.ts";
export { findMyNumber } from "./my-number.ts";
export { foldName } from "./name.ts";
export { neighbourhoodIn, neighbourhoodName } from "./neighbourhood.ts";
export { ofAgeOn } from "./of-age.ts";
export { addOpenMinutes, endOfOpenDay, openMinutesBetween } from "./open-time.ts";
export { type Opening, type OpeningRule, type OpenState, openingAt, openingsOn } from "./opening.ts";
export {
  agesOn,
  ageWords,
  earliestOf,
  formatPartialWareki,
  isPartialDate,
  latestOf,
  type PartialDate,
} from "./partial-date.ts";
export { questionnaireUntil } from "./questionnaire-due.ts";
export { endOfQuiet, type Quiet } from "./quiet.ts";
export { daysLeftOn, recordDueOn, recordsAskedFor } from "./record-due.ts";
export { GRAM, gramsOf, searchKey } from "./search-key.ts";
export { formatWareki } from "./wareki.ts";
export { type PartialReading, parseWareki, type WarekiReading } from "./wareki-reading.ts";
