import { expect, it } from "@jest/globals";
import { businessDayBefore, calendarDate, endOfNextBusinessDay } from "@tsunagi/japan";

it.each([
  ["a Tuesday evening", "2026-11-24T10:00:00Z", [], "2026-11-25T15:00:00.000Z"],
  ["a Friday before a Monday holiday (勤労感謝の日)", "2026-11-20T03:00:00Z", [], "2026-11-24T15:00:00.000Z"],
  ["the last business day of the year", "2026-12-28T03:00:00Z", [], "2027-01-04T15:00:00.000Z"],
  ["before a day that the town hall closes", "2026-11-24T01:00:00Z", ["2026-11-25"], "2026-11-26T15:00:00.000Z"],
])("counts from %s", (_, from, closings, end) => {
  expect(endOfNextBusinessDay(new Date(from), closings.map(calendarDate)).toISOString()).toBe(end);
});

it.each([
  ["a Wednesday", "2026-11-25", [], "2026-11-24"],
  ["a Tuesday after a Monday holiday", "2027-01-12", [], "2027-01-08"],
  ["the first business day of the year", "2027-01-04", [], "2026-12-28"],
  ["a day after one that the town hall closes", "2026-11-27", ["2026-11-26", "2026-11-25"], "2026-11-24"],
])("finds the business day before %s", (_, date, closings, before) => {
  expect(businessDayBefore(calendarDate(date), closings.map(calendarDate))).toBe(before);
});
