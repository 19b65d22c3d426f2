import { describe, expect, it } from "@jest/globals";
import { town } from "@tsunagi/testing/town";
import { dueAt } from "../referral/referral.clocks.ts";

const office = { own: town.desks.fukushi.hours, fallback: undefined };
const room = { own: town.desks.hananoki.hours, fallback: town.desks.shakyoOffice.hours };
const at = (tokyo: string) => new Date(`${tokyo}+09:00`);
const tokyo = (date: Date) => new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 16);

describe("when a つなぎ is due", () => {
  it.each([
    ["A runs on the wall clock, on a Sunday too", "A", "acknowledgement", "2026-11-22T10:00", "2026-11-22T10:30"],
    ["A: the person is met today", "A", "contact", "2026-11-22T10:00", "2026-11-23T00:00"],
    ["B is received by the end of today's opening", "B", "acknowledgement", "2026-11-24T10:00", "2026-11-24T17:15"],
    [
      "B that comes after closing is received by the end of the next opening",
      "B",
      "acknowledgement",
      "2026-11-24T18:00",
      "2026-11-25T17:15",
    ],
    [
      "C over a weekend and a holiday waits for the next working days",
      "C",
      "acknowledgement",
      "2026-11-20T10:00",
      "2026-11-24T17:15",
    ],
    ["D is answered within five working days", "D", "answer", "2026-11-24T10:00", "2026-12-01T17:15"],
    [
      "C is met within seven working days, over the new year as well",
      "C",
      "contact",
      "2026-12-25T10:00",
      "2027-01-12T17:15",
    ],
  ] as const)("%s", (_, urgency, owed, from, due) => {
    expect(tokyo(dueAt(owed, urgency, office, at(from)))).toBe(due);
  });

  it("does not sleep for weeks at a desk that opens twice a month: the fallback desk's time counts", () => {
    // 第1・第3木曜 only: the next opening after 11月24日 is 12月3日, the fallback's the very day.
    expect(tokyo(dueAt("acknowledgement", "B", room, at("2026-11-24T10:00")))).toBe("2026-11-24T17:15");
    expect(tokyo(dueAt("acknowledgement", "B", { ...room, fallback: undefined }, at("2026-11-24T10:00")))).toBe(
      "2026-12-03T16:00",
    );
  });

  it("counts calendar days where no door is known to open again", () => {
    const nowhere = { own: { hours: [], closesOnHolidays: true }, fallback: undefined };
    expect(tokyo(dueAt("acknowledgement", "C", nowhere, at("2026-11-24T10:00")))).toBe("2026-11-26T00:00");
  });
});
