import { describe, expect, it } from "@jest/globals";
import type { AgendaItem, AgendaLine, Conference } from "../src/api/types.ts";
import { conferenceSearch, taskSearch } from "../src/conferences/conference-search.ts";
import { kindWords, lengthOf, owedPledges, sittingDay, sittingWords } from "../src/conferences/conference-words.ts";
import { earlierIn } from "../src/conferences/item/earlier.ts";
import { emptyItem, type ItemForm, readItem } from "../src/conferences/item/item-form.ts";
import { emptyParticulars, particularsOf, readParticulars } from "../src/conferences/plan/particulars-form.ts";
import { nextWords, stepsOf } from "../src/conferences/sitting/sitting-words.ts";
import { whoLearns, withoutSeats } from "../src/conferences/sitting/who-learns.ts";

const NOW = new Date("2026-11-22T01:00:00Z");
const TIMES = { startsAt: "2026-11-28T05:00:00Z", endsAt: "2026-11-28T06:30:00Z" };
const SHIEN = { id: "k1", name: "支援会議" };
const JUSO = { id: "k2", name: "重層的支援会議" };

const line = (number: string, part: Partial<AgendaLine> = {}): AgendaLine => ({
  id: `id-${number}`,
  number,
  kind: SHIEN,
  secrecy: "sealed",
  minutes: 20,
  status: "planned",
  mustPledge: false,
  ...part,
});
const sitting = (items: AgendaLine[], part: Partial<Conference> = {}) =>
  ({
    id: "c1",
    host: { id: "d1", name: "まるごと" },
    ...TIMES,
    status: "draft",
    items,
    actions: [],
    ...part,
  }) as Conference;

describe("A sitting in words", () => {
  it("is a day and two times of Tokyo's clock, and names the second day only where it is another", () => {
    expect(sittingWords(TIMES, NOW)).toBe("11/28(土) 14:00〜15:30");
    expect(sittingDay(TIMES)).toBe("令和8年11月28日(土) 14:00〜15:30");
    expect(sittingWords({ ...TIMES, endsAt: "2026-11-29T01:00:00Z" }, NOW)).toBe("11/28(土) 14:00〜11/29(日) 10:00");
  });

  it("names each kind once, and counts what is still to be confirmed", () => {
    const items = [line("1"), line("2", { mustPledge: true }), line("3", { kind: JUSO })];
    expect(kindWords(items)).toBe("支援会議・重層的支援会議");
    expect(owedPledges(items)).toBe(1);
  });

  it("adds up what is still to be spoken of", () => {
    const items = [line("1", { minutes: 45 }), line("2", { minutes: 60 }), line("3", { status: "postponed" })];
    expect(lengthOf(sitting(items))).toEqual({ items: 105, sitting: 90 });
  });

  it("says how far it is, and leaves it to the server who may move it", () => {
    expect(stepsOf("announced").map(({ name, done }) => [name, Boolean(done)])).toEqual([
      ["準備", true],
      ["開催通知", true],
      ["開催", false],
      ["終了", false],
    ]);
    expect(nextWords(sitting([])).title).toBe("議題を加えてください");
    expect(nextWords(sitting([line("1")])).title).toBe("開催通知を待っています");
    expect(nextWords(sitting([line("1")], { actions: ["announce"] })).title).toBe("開催通知を出せます");
  });

  it("keeps nothing else in an address", () => {
    expect(conferenceSearch({ when: "past", person: "x" })).toEqual({ when: "past" });
    expect(conferenceSearch({ when: "coming" })).toEqual({});
    expect(taskSearch({ status: "done", whose: "all" })).toEqual({ status: "done", whose: "all" });
    expect(taskSearch({ status: "todo", whose: "desk" })).toEqual({});
  });
});

describe("Planning", () => {
  const form = {
    ...emptyParticulars,
    title: " 第12回 支援会議 ",
    day: "R8.11.28",
    from: "14:00",
    until: "15:30",
    place: "会議室B",
  };

  it("reads Japan's time, and comes back as it was typed", () => {
    const read = readParticulars(form, NOW);
    expect(read).toEqual({
      body: {
        title: "第12回 支援会議",
        form: "meeting",
        place: "会議室B",
        startsAt: "2026-11-28T05:00:00.000Z",
        endsAt: "2026-11-28T06:30:00.000Z",
      },
    });
    expect(particularsOf({ ...sitting([]), title: "第12回 支援会議", form: "meeting", place: "会議室B" })).toEqual({
      ...form,
      title: "第12回 支援会議",
    });
  });

  it("says what is missing, and that an end comes after its start", () => {
    const nothing = readParticulars(emptyParticulars, NOW);
    expect("errors" in nothing && Object.keys(nothing.errors).sort()).toEqual([
      "day",
      "from",
      "place",
      "title",
      "until",
    ]);
    const back = readParticulars({ ...form, until: "14:00" }, NOW);
    expect("errors" in back && back.errors.until).toMatch(/後にしてください/);
  });
});

describe("An item", () => {
  const typed: ItemForm = {
    ...emptyItem,
    topic: " 見守り ",
    person: "佐久間 トメ",
    kana: "サクマ トメ",
    caseId: "case",
    minutes: "３０",
  };
  const bodyOf = (consentRule: "not_needed" | "needed" | "no_person", part: Partial<ItemForm> = {}) => {
    const read = readItem({ ...typed, ...part }, { id: "k", consentRule }, undefined);
    return "body" in read ? read.body : read.errors;
  };

  it("is about somebody where its kind is, and otherwise about nobody, whatever had been typed", () => {
    const subject = { topic: "見守り", person: "佐久間 トメ", kana: "サクマ トメ" };
    expect(bodyOf("not_needed")).toEqual({ kindId: "k", minutes: 30, caseId: "case", subject });
    expect(bodyOf("not_needed", { caseId: "" })).toEqual({ kindId: "k", minutes: 30, subject });
    expect(bodyOf("no_person")).toEqual({ kindId: "k", minutes: 30, subject: { topic: "見守り" } });
  });

  it("needs a case where consent is needed, a topic, and minutes that are a number", () => {
    expect(Object.keys(bodyOf("needed", { caseId: "" }))).toEqual(["caseId"]);
    expect(Object.keys(bodyOf("not_needed", { topic: " ", minutes: "半時間" }))).toEqual(["minutes", "topic"]);
    expect(Object.keys(bodyOf("not_needed", { outline: "あ".repeat(4001) }))).toEqual(["outline"]);
  });

  it("takes up again what was spoken of, and then says nothing of its own", () => {
    const again = { ...typed, how: "again" as const, from: "item" };
    const kind = { id: "k", consentRule: "needed" as const };
    expect(readItem(again, kind, "case-7")).toEqual({ body: { kindId: "k", minutes: 30, conferenceCaseId: "case-7" } });
    expect(readItem(again, kind, undefined)).toEqual({ errors: { from: "続きにする議題を選んでください。" } });
  });

  it("goes on where it was spoken of last: of this kind, of this desk, not here already, and first what was put off", () => {
    const first = sitting([line("あ"), line("い"), line("う"), line("え", { kind: JUSO })]);
    const later = sitting([line("い", { id: "later", status: "postponed" })], { startsAt: "2026-12-05T05:00:00Z" });
    const other = sitting([line("お")], { host: { id: "d2", name: "ほか" } });
    const found = earlierIn([first, later, other], { kindId: SHIEN.id, deskId: "d1", here: [line("う")] });
    expect(found.map(({ number, id, isPostponed }) => [number, id, isPostponed])).toEqual([
      ["い", "later", true],
      ["あ", "id-あ", false],
    ]);
  });
});

describe("The last look before a sitting is announced", () => {
  const seat = (name: string, desk: string) => ({ staff: { id: name, name }, desk: { id: desk, name: desk } });
  const seated = (one: AgendaLine, ...seats: ReturnType<typeof seat>[]) => ({
    line: one,
    answer: { inside: { seats } } as unknown as AgendaItem,
  });

  it("names each person once, by desk, with the items that they learn of and no other", () => {
    const looked = [
      seated(line("あ"), seat("田中", "自立"), seat("桐山", "中央")),
      seated(line("い"), seat("田中", "自立")),
    ];
    expect(whoLearns(looked).map(({ name, desk, items }) => [desk.name, name, items])).toEqual([
      ["自立", "田中", ["あ", "い"]],
      ["中央", "桐山", ["あ"]],
    ]);
  });

  it("says where nobody sits yet; who comes to an open one needs no place", () => {
    const looked = [
      seated(line("あ")),
      seated(line("い", { secrecy: "open" })),
      seated(line("う"), seat("田中", "自立")),
    ];
    expect(withoutSeats(looked).map(({ number }) => number)).toEqual(["あ"]);
  });
});
