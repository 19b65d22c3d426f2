import { expect, it } from "@jest/globals";
import { calendarDate, daysLeftOn, recordDueOn, recordsAskedFor } from "../src/index.ts";

it("asks for the 議事録 on the tenth day after the conference, by Tokyo's calendar", () => {
  expect(recordDueOn(new Date("2026-11-24T06:30:00Z"))).toBe("2026-12-04");
  // 00:10 of the 25th in Tokyo.
  expect(recordDueOn(new Date("2026-11-24T15:10:00Z"))).toBe("2026-12-05");
  expect(recordDueOn(new Date("2026-12-25T06:00:00Z"))).toBe("2027-01-04");
});

it("asks from 8:30 on", () => {
  expect(recordsAskedFor(new Date("2026-12-03T23:29:59Z"))).toBe("2026-12-03");
  expect(recordsAskedFor(new Date("2026-12-03T23:30:00Z"))).toBe("2026-12-04");
});

it("counts what is left in days", () => {
  const left = (today: string) => daysLeftOn(calendarDate(today), calendarDate("2027-01-04"));
  expect([left("2027-01-01"), left("2027-01-04"), left("2027-01-06")]).toEqual([3, 0, -2]);
});
