import { describe, expect, it } from "@jest/globals";
import type { ReferralItem } from "../src/api/types.ts";
import { paceWords } from "../src/desks/pace-words.ts";
import { typedSince } from "../src/referrals/deeds/kept-values.ts";
import { turnsOf } from "../src/referrals/talk/turns.ts";
import { initialsOf } from "../src/today/paper/initials.ts";
import { inLanes } from "../src/today/scope/in-lanes.ts";
import { nextDue } from "../src/today/scope/next-due.ts";
import { isIn } from "../src/today/scope/scope.ts";
import { waitsBeside } from "../src/today/scope/waits-beside.ts";

const NOW = new Date("2026-11-22T00:00:00Z");
const row = (part: Partial<ReferralItem>): ReferralItem =>
  ({
    id: "1",
    number: "R08-T0001",
    status: "sent",
    urgency: "D",
    from: { id: "f" },
    hold: null,
    dueAt: null,
    worker: null,
    next: null,
    ...part,
  }) as ReferralItem;
const person = (id: string) => ({ desk: { id: "d", name: "" }, staff: { id, name: "" } });

describe("今日", () => {
  it("calls mine what I move next or work on", () => {
    expect(isIn("mine", row({ next: person("me") }), "me")).toBe(true);
    expect(isIn("mine", row({ worker: { id: "me", name: "" }, next: person("x") }), "me")).toBe(true);
    expect(isIn("mine", row({ next: person("x") }), "me")).toBe(false);
    expect(isIn("desk", row({ next: person("x") }), "me")).toBe(true);
  });

  it("shows with 全体 what needs somebody elsewhere, once", () => {
    const own = row({ id: "own" });
    const asked = { mine: [own], theirs: [], elsewhere: [own, row({ id: "far" })] };
    const who = { deskId: "d", staffId: "me" };
    expect(
      inLanes(asked, { ...who, chosen: "all" }, NOW)
        .get("watch")
        ?.map(({ id }) => id),
    ).toEqual(["far"]);
    expect(inLanes(asked, { ...who, chosen: "desk" }, NOW).get("watch")).toEqual([]);
  });

  it("says when nothing waits, and what is next; and nothing while it does not know", () => {
    const rests = row({ id: "2", hold: { code: "awaiting_decision", resumeOn: "2026-12-01" } as never });
    const due = row({ id: "3", number: "R08-T0003", dueAt: "2026-11-25T08:00:00Z" });
    const lanes = [
      { id: "mine", rows: [] },
      { id: "theirs", rows: [due] },
      { id: "resting", rows: [rests] },
    ] as const;
    expect(nextDue(lanes)?.next?.number).toBe("R08-T0003");
    expect(nextDue([{ id: "mine", rows: [due] }])).toBeUndefined();
    expect(nextDue([{ id: "mine", rows: undefined }])).toBeUndefined();
    expect(nextDue([{ id: "mine", rows: [] }])).toEqual({ next: undefined });
  });

  it("has nothing only where nothing else that stands there waits either, and while that is known", () => {
    const none = { tasks: [], records: [], questions: [], approvals: [], sittings: [] };
    const waits = (part: Partial<Parameters<typeof waitsBeside>[0]>) => waitsBeside({ ...none, ...part }, NOW);
    const [today, tomorrow] = ["2026-11-22", "2026-11-23"];
    expect(waits({})).toBe(false);
    expect(waits({ tasks: [{ isOverdue: false, dueOn: tomorrow }], records: [{ daysLeft: 1 }] })).toBe(false);
    expect(
      waits({ questions: [{ answeredAt: NOW.toISOString() }], sittings: [{ startsAt: `${today}T15:00:00Z` }] }),
    ).toBe(false);
    expect([
      waits({ tasks: [{ isOverdue: false, dueOn: today }] }),
      waits({ records: [{ daysLeft: -1 }] }),
      waits({ records: [{ daysLeft: 0 }] }),
      waits({ questions: [{ answeredAt: null }] }),
      waits({ approvals: [{}] }),
      waits({ sittings: [{ startsAt: `${today}T14:00:00Z` }] }),
      waits({ records: undefined }),
    ]).toEqual(Array(7).fill(true));
  });

  it("prints initials that say nothing to who finds the sheet", () => {
    expect([initialsOf("サクマ トメ"), initialsOf("サクマ　トメ"), initialsOf("")]).toEqual(["サ・ト", "サ・ト", ""]);
  });
});

describe("How long a desk usually takes", () => {
  it("is rounded up to what people count in, and left out where nobody knows", () => {
    const words = (openMinutes: number) => paceWords({ openMinutes });
    expect([words(0), words(60), words(61), words(240), words(241), words(480), words(481), words(1300)]).toEqual([
      "ふだん1時間以内に受領",
      "ふだん1時間以内に受領",
      "ふだん半日ほどで受領",
      "ふだん半日ほどで受領",
      "ふだん1日ほどで受領",
      "ふだん1日ほどで受領",
      "ふだん2日ほどで受領",
      "ふだん3日ほどで受領",
    ]);
    expect(paceWords(null)).toBeUndefined();
  });
});

describe("The box of a deed", () => {
  it("keeps what was typed, and neither what it began with nor what belongs to the moment", () => {
    const start = { workerId: "me", categories: ["a"], at: "1" };
    expect(typedSince(start, { ...start, preview: "x", note: "", categories: ["a"] })).toEqual({});
    expect(typedSince(start, { ...start, note: "書きかけ", categories: ["a", "b"] })).toEqual({
      note: "書きかけ",
      categories: ["a", "b"],
    });
  });
});

describe("The conversation", () => {
  it("is what was said, in order, by whose desk, with the calls among it", () => {
    const step = (verb: string, desk: string, part = {}) =>
      ({
        verb,
        at: "2026-11-22T00:00:00Z",
        by: { id: "1", name: "田中" },
        desk: { id: desk, name: desk },
        code: null,
        note: "ことば",
        whom: null,
        to: null,
        ...part,
      }) as never;
    const turns = turnsOf(
      [step("send", "A"), step("inquire", "B"), step("answer", "A"), step("call", "A", { whom: "家主" })],
      "A",
    );
    expect(turns.map(({ kind, mine, whom }) => [kind, mine, whom])).toEqual([
      ["照会", false, null],
      ["答え", true, null],
      ["電話", true, "家主"],
    ]);
  });
});
