import { businessDayBefore, type CalendarDate, instantAt } from "@tsunagi/japan";

/** When the town hall opens. */
const OPENS = "08:30";

/** The longest run of closed days, and some. */
export const LOOKS_AHEAD_DAYS = 15;
export const LOOKS_AHEAD_MS = LOOKS_AHEAD_DAYS * 86_400_000;

/** The morning of the last business day before `date`. */
export const morningBefore = (date: CalendarDate, closings: readonly CalendarDate[]): Date =>
  instantAt(businessDayBefore(date, closings), OPENS);
