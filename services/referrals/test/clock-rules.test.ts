import { describe, expect, it } from "@jest/globals";
import type { Limits, Urgency } from "@tsunagi/contracts";
import { addDays, calendarDate, type OpeningRule, openingsOn, type Weekday } from "@tsunagi/japan";
import { town } from "@tsunagi/testing/town";
import fc from "fast-check";
import { type Doors, dueAfter, dueAt, type Owed, remaining, rungDue } from "../referral/referral.clocks.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const URGENCIES = ["A", "B", "C", "D"] as const satisfies readonly Urgency[];
const OWED = [
  "acknowledgement",
  "answer",
  "contact",
  "supplement",
  "beginning",
  "confirmation",
  "report",
  "next_rung",
] as const satisfies readonly Owed[];

const at = (tokyo: string) => new Date(`${tokyo}+09:00`);
const tokyo = (date: Date) => new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 16);
const office: Doors = { own: town.desks.fukushi.hours, fallback: undefined };
const room: OpeningRule = town.desks.hananoki.hours;
const never: OpeningRule = { hours: [], closesOnHolidays: true };

const START = Date.parse("2026-01-01T00:00:00+09:00");
const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays(calendarDate("2026-01-01"), days));
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const span = fc
  .tuple(fc.integer({ min: 0, max: 1_438 }), fc.integer({ min: 1, max: 1_440 }))
  .map(([from, length]) => ({ opens: clock(from), closes: clock(Math.min(1_440, from + length)) }));
const row = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(undefined, [1, 3], [2], [5]), span)
  .map(([weekday, nth, hours]) => ({ weekday: weekday as Weekday, ...(nth && { nth }), ...hours }));
const rule: fc.Arbitrary<OpeningRule> = fc.record({
  hours: fc.array(row, { maxLength: 8 }),
  closesOnHolidays: fc.boolean(),
  closings: fc.array(day, { maxLength: 20 }),
  openOn: fc.array(
    fc.tuple(day, span).map(([date, hours]) => ({ date, ...hours })),
    { maxLength: 8 },
  ),
});
const doors: fc.Arbitrary<Doors> = fc.record({ own: rule, fallback: fc.option(rule, { nil: undefined }) });
const moment = fc.integer({ min: 0, max: 700 * 86_400 }).map((seconds) => new Date(START + seconds * 1_000));
const urgency = fc.constantFrom(...URGENCIES);
const owed = fc.constantFrom(...OWED);

const forAll = <T extends [unknown, ...unknown[]]>(
  given: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) => fc.assert(fc.property(...(given as never as [fc.Arbitrary<T[0]>]), holds as never), { seed: SEED, numRuns: 80 });

describe(`over random calendars (SEED=${SEED})`, () => {
  it("everything owed has an end that lies ahead, even where no door ever opens", () => {
    forAll([owed, urgency, doors, moment], (what, how, where, from) => {
      const due = dueAt(what, how, where, from);
      expect(Number.isFinite(due.getTime())).toBe(true);
      expect(due.getTime()).toBeGreaterThan(from.getTime());
    });
  });

  it("no clock sleeps beyond the fallback desk's", () => {
    forAll([owed, urgency, rule, rule, moment], (what, how, own, fallback, from) => {
      const alone = dueAt(what, how, { own: fallback, fallback: undefined }, from);
      const both = dueAt(what, how, { own, fallback }, from);
      // Where the fallback never opens, the calendar counts for it and no door does.
      if (openDays(fallback, from) > 60) expect(both.getTime()).toBeLessThanOrEqual(alone.getTime());
    });
  });

  it("the ladder climbs, rung by rung", () => {
    forAll([urgency, doors, moment], (how, where, missed) => {
      const rungs = ([1, 2, 3] as const).map((rung) => rungDue(rung, how, missed, where).getTime());
      expect(rungs[0]).toBeGreaterThan(missed.getTime());
      expect(rungs).toEqual(rungs.toSorted((a, b) => a - b));
      expect(new Date(rungs[0] as number)).toEqual(dueAt("next_rung", how, where, missed));
    });
  });

  it("a clock that stops and goes on at once ends when it would have, or an hour later at most", () => {
    forAll([owed, urgency, doors, moment], (what, how, where, from) => {
      const due = dueAt(what, how, where, from);
      const left = remaining(where, how, from, due);
      expect(Number.isInteger(left) && left >= 0).toBe(true);
      const again = dueAfter(where, how, from, left);
      if (left >= 60) expect(again.getTime()).toBeLessThanOrEqual(due.getTime());
      // What is left of what was left is the same, down to the minute.
      expect(Math.abs(remaining(where, how, from, again) - Math.max(60, left))).toBeLessThanOrEqual(1);
    });
  });

  it("more minutes never end earlier, and a later start never either", () => {
    const minutes = fc.integer({ min: 0, max: 5_000 });
    forAll([urgency, doors, moment, minutes, minutes], (how, where, from, some, more) => {
      const end = dueAfter(where, how, from, some);
      expect(end.getTime()).toBeGreaterThan(from.getTime());
      expect(dueAfter(where, how, from, some + more).getTime()).toBeGreaterThanOrEqual(end.getTime());
    });
  });
});

function openDays(of: OpeningRule, from: Date): number {
  const first = calendarDate(tokyo(from).slice(0, 10));
  return Array.from({ length: 400 }, (_, days) => addDays(first, days)).filter((date) => openingsOn(of, date).length)
    .length;
}

describe("each of them by name", () => {
  it.each([
    ["a supplement, A: an hour, at night too", "supplement", "A", "2026-11-22T23:30", "2026-11-23T00:30"],
    ["a supplement, B: the next opening day", "supplement", "B", "2026-11-20T10:00", "2026-11-24T17:15"],
    ["a supplement, D: the third", "supplement", "D", "2026-11-20T10:00", "2026-11-26T17:15"],
    ["the beginning, A: three opening days as for all", "beginning", "A", "2026-11-20T10:00", "2026-11-26T17:15"],
    ["the beginning, D: three opening days", "beginning", "D", "2026-11-20T10:00", "2026-11-26T17:15"],
    ["the confirmation, A: the end of tomorrow", "confirmation", "A", "2026-11-20T10:00", "2026-11-22T00:00"],
    ["the confirmation, C: three opening days", "confirmation", "C", "2026-11-20T10:00", "2026-11-26T17:15"],
    ["the report: thirty days, the new year included", "report", "B", "2026-12-10T10:00", "2027-01-10T00:00"],
  ] as const)("%s", (_, what, how, from, due) => {
    expect(tokyo(dueAt(what, how, office, at(from)))).toBe(due);
  });

  it("the ladder: half hours for A, the next opening day for B, every second one for C and D", () => {
    const missed = at("2026-11-20T17:15");
    const rungs = (how: Urgency) => ([1, 2, 3] as const).map((rung) => tokyo(rungDue(rung, how, missed, office)));
    expect(rungs("A")).toEqual(["2026-11-20T17:45", "2026-11-20T18:15", "2026-11-20T18:45"]);
    expect(rungs("B")).toEqual(["2026-11-24T17:15", "2026-11-25T17:15", "2026-11-26T17:15"]);
    expect(rungs("C")).toEqual(["2026-11-25T17:15", "2026-11-27T17:15", "2026-12-01T17:15"]);
  });

  it("a desk's own limits take the place of the town's, for what it owes as a receiver and nothing else", () => {
    const limits: Limits = { A: { acknowledgement: 45 }, C: { answer: 5 } };
    const from = at("2026-11-24T10:00");
    expect(tokyo(dueAt("acknowledgement", "A", office, from, limits))).toBe("2026-11-24T10:45");
    expect(tokyo(dueAt("answer", "A", office, from, limits))).toBe("2026-11-24T12:00");
    expect(tokyo(dueAt("answer", "C", office, from, limits))).toBe("2026-12-01T17:15");
    expect(tokyo(dueAt("acknowledgement", "C", office, from, limits))).toBe("2026-11-25T17:15");
  });

  it("a room that opens twice a month goes on by its fallback's hours after a pause", () => {
    const both = { own: room, fallback: town.desks.shakyoOffice.hours };
    const from = at("2026-11-24T10:00");
    const due = dueAt("answer", "C", both, from);
    expect(dueAfter(both, "C", from, remaining(both, "C", from, due))).toEqual(due);
  });

  it("what nobody has a door for goes on by the wall clock", () => {
    const nowhere = { own: never, fallback: undefined };
    const from = at("2026-11-24T10:00");
    expect(remaining(nowhere, "C", from, at("2026-11-24T12:00"))).toBe(120);
    expect(tokyo(dueAfter(nowhere, "C", from, 120))).toBe("2026-11-24T12:00");
    expect(tokyo(dueAfter(nowhere, "C", from, 5))).toBe("2026-11-24T11:00");
  });

  it.each([
    ["2025-01-02", false],
    ["2026-01-01", false],
    ["2026-01-15", true],
    ["2025-03-20", false],
    ["2026-05-07", true],
    ["2022-11-03", false],
  ])("the room of the first and third Thursday on %s: open %s", (date, isOpen) => {
    expect(openingsOn(room, calendarDate(date)).length > 0).toBe(isOpen);
    // What is due by the end of today's opening is due today exactly where it opens today.
    const due = dueAt("acknowledgement", "B", { own: room, fallback: undefined }, at(`${date}T08:00`));
    expect(tokyo(due).startsWith(date)).toBe(isOpen);
  });
});
