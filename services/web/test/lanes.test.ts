import { describe, expect, it } from "@jest/globals";
import type { ReferralItem } from "../src/api/types.ts";
import { boxSearch } from "../src/referrals/box-search.ts";
import { wantedIn } from "../src/referrals/boxes.ts";
import { byUrgency, laneOf } from "../src/today/lanes.ts";

const now = new Date("2026-11-22T03:00:00Z");
const row = (part: object) =>
  ({
    status: "accepted",
    urgency: "C",
    from: { id: "ours" },
    dueAt: "2026-11-24T00:00:00Z",
    hold: null,
    ...part,
  }) as ReferralItem;
const hold = (resumeOn: string) => row({ status: "on_hold", hold: { code: "other", resumeOn } });

describe("Today", () => {
  it("puts each つなぎ into one lane", () => {
    expect(laneOf(row({}), true, "ours", now)).toBe("mine");
    expect(laneOf(row({}), false, "ours", now)).toBe("theirs");
    expect(laneOf(row({ dueAt: "2026-11-22T02:00:00Z" }), true, "ours", now)).toBe("overdue");
    expect(laneOf(row({ dueAt: "2026-11-22T02:00:00Z" }), false, "ours", now)).toBe("overdue");
    expect(laneOf(row({ status: "reported" }), true, "ours", now)).toBe("confirm");
    expect(laneOf(row({ status: "reported", dueAt: "2026-11-20T00:00:00Z" }), true, "ours", now)).toBe("overdue");
  });

  it("lets what rests alone until its day has come, in Tokyo", () => {
    expect(laneOf(hold("2026-11-23"), true, "ours", now)).toBe("resting");
    expect(laneOf(hold("2026-11-22"), true, "ours", now)).toBe("resume");
    expect(laneOf(hold("2026-11-23"), true, "ours", new Date("2026-11-22T15:00:00Z"))).toBe("resume");
  });

  it("puts a life in danger first, then what is due first", () => {
    const late = row({ dueAt: "2026-11-20T00:00:00Z" });
    const life = row({ urgency: "A", dueAt: "2026-11-25T00:00:00Z" });
    expect([row({}), life, late].sort(byUrgency)).toEqual([life, late, row({})]);
  });
});

describe("The address of the list", () => {
  it("names a box and one of its states, and forgets anything else", () => {
    expect(boxSearch({ box: "in", status: "sent", name: "x" })).toEqual({ box: "in", status: "sent" });
    expect(boxSearch({ box: "in", status: "completed" })).toEqual({ box: "in" });
    expect(boxSearch({ box: "__proto__", status: 1 })).toEqual({});
  });

  it("asks the server for whose turn it is", () => {
    expect(wantedIn("mine", "reported")).toEqual({ turn: "mine", state: "open", status: "reported" });
    expect(wantedIn("ended", undefined)).toEqual({ state: "ended" });
  });
});
