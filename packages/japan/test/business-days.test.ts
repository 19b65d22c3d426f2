import { expect, it } from "@jest/globals";
import { calendarDate, endOfNextBusinessDay } from "@tsunagi/japan";

it.each([
  ["a Tuesday evening", "2026-11-24T10:00:00Z", [], "2026-11-25T15:00:00.000Z"],
  ["a Friday before a Monday holiday (勤労感謝の日)", "2026-11-20T03:00:00Z", [], "2026-11-24T15:00:00.000Z"],
  ["the last business day of the year", "2026-12-28T03:00:00Z", [], "2027-01-04T15:00:00.000Z"],
  ["before a day that the town hall closes", "2026-11-24T01:00:00Z", ["2026-11-25"], "2026-11-26T15:00:00.000Z"],
])("counts from %s", (_, from, closings, end) => {
  expect(endOfNextBusinessDay(new Date(from), closings.map(calendarDate)).toISOString()).toBe(end);
});
