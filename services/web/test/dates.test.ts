import { describe, expect, it } from "@jest/globals";
import {
  emptyAsk,
  keyOf,
  oneMore,
  peopleOf,
  pickedFrom,
  readAsk,
  seatedAt,
} from "../src/conferences/dates/ask/ask-form.ts";
import { sumWords } from "../src/conferences/dates/poll-words.ts";
import { readAnswer } from "../src/conferences/questions/answer-form.ts";
import { sittingsOfToday } from "../src/conferences/today/sittings-of-today.ts";

const NOW = new Date("2026-11-24T01:00:00Z");
const tanaka = { staffId: "t", deskId: "d", name: "田中 美穂", desk: "生活サポート相談窓口" };

describe("asking for a date", () => {
  const option = { day: "R8.12.24", from: "13:30", until: "15:00" };

  it("reads days as they are typed, and times in Japan", () => {
    const read = readAsk({ options: [option], answerBy: "R8.12.10" }, [tanaka], NOW);
    expect(read).toEqual({
      body: {
        options: [{ startsAt: "2026-12-24T04:30:00.000Z", endsAt: "2026-12-24T06:00:00.000Z" }],
        answerBy: "2026-12-10",
        people: [{ staffId: "t", deskId: "d" }],
      },
    });
  });

  it("says at each field what is missing, and why something will not do", () => {
    const errorsOf = (part: object, answerBy = "R8.12.10") => {
      const read = readAsk({ options: [{ ...option, ...part }], answerBy }, [tanaka], NOW);
      return "errors" in read ? { ...read.errors.options[0], answerBy: read.errors.answerBy } : undefined;
    };
    expect(errorsOf({})).toBeUndefined();
    expect(errorsOf({ day: "" })?.day).toContain("日を入れてください");
    expect(errorsOf({ day: "R8.11.23" })?.day).toContain("これからの日");
    expect(errorsOf({ from: "13:10" })?.from).toContain("15分きざみ");
    expect(errorsOf({ until: "13:00" })?.until).toContain("始まりより後");
    expect(errorsOf({}, "R8.12.25")?.answerBy).toContain("いちばん早い候補の日まで");
    expect(errorsOf({}, "R8.11.23")?.answerBy).toContain("これからの日");
    const nobody = readAsk({ options: [option], answerBy: "R8.12.10" }, [], NOW);
    expect("errors" in nobody && nobody.errors.people).toContain("一人以上");
  });

  it("takes a further candidate at the same time of another day", () => {
    expect(oneMore([option])).toEqual([option, { ...option, day: "" }]);
    expect(oneMore(emptyAsk.options)).toHaveLength(2);
  });

  it("begins with those who sit at the items, each once", () => {
    const seat = { staff: { id: "t", name: "田中 美穂" }, desk: { id: "d", name: "生活サポート相談窓口" } };
    const item = { inside: { seats: [seat] } } as never;
    expect(seatedAt([item, item, undefined])).toEqual([tanaka]);
  });

  it("keeps whom one took off and whom one added, and asks who was given a place meanwhile", () => {
    const [kiriyama, nakamura] = ["k", "n"].map((staffId) => ({ ...tanaka, staffId, name: staffId }));
    if (!kiriyama || !nakamura) throw new Error("nobody");
    const kept = pickedFrom([tanaka, kiriyama], [kiriyama, nakamura]);
    expect(kept).toEqual({ off: [keyOf(tanaka)], more: [nakamura] });
    expect(peopleOf([tanaka, kiriyama], kept)).toEqual([kiriyama, nakamura]);
    expect(peopleOf([kiriyama, { ...tanaka, staffId: "new" }, nakamura], kept).map(({ staffId }) => staffId)).toEqual([
      "k",
      "new",
      "n",
    ]);
    expect(peopleOf([tanaka], emptyAsk)).toEqual([tanaka]);
  });
});

it("counts what was said, and names who has not said anything only where there is somebody", () => {
  const option = { yes: 7, maybe: 2, no: 1, unanswered: 3 } as never;
  expect(sumWords(option)).toBe("○7 △2 ×1 未回答3");
  expect(sumWords({ yes: 1, maybe: 0, no: 0, unanswered: 0 } as never)).toBe("○1 △0 ×0");
});

it("sends an answer once each candidate has one", () => {
  const question = { options: [{ id: "a" }, { id: "b" }] } as never;
  expect(readAnswer({ marks: { a: "yes" }, remark: "" }, question)).toEqual({ missing: ["b"] });
  expect(readAnswer({ marks: { a: "yes", b: "no" }, remark: " 午前は訪問 " }, question)).toEqual({
    body: {
      marks: [
        { optionId: "a", mark: "yes" },
        { optionId: "b", mark: "no" },
      ],
      remark: "午前は訪問",
    },
  });
});

it("shows on 今日 where one sits or whom one prepares for, today and tomorrow, in Japan's days", () => {
  const sitting = (id: string, startsAt: string, more: object = {}) => ({
    id,
    startsAt,
    status: "announced" as const,
    mine: true,
    actions: [],
    ...more,
  });
  const shown = sittingsOfToday(
    [
      sitting("today", "2026-11-24T05:00:00Z"),
      sitting("tomorrow", "2026-11-25T14:00:00Z"),
      sitting("later", "2026-11-25T15:00:00Z"),
      sitting("draft", "2026-11-24T05:00:00Z", { status: "draft" }),
      sitting("open to everybody", "2026-11-24T05:00:00Z", { mine: false }),
      sitting("of one's desk", "2026-11-24T05:00:00Z", { mine: false, actions: ["addItem"] }),
    ],
    NOW,
  );
  expect(shown.map(({ id }) => id)).toEqual(["today", "tomorrow", "of one's desk"]);
});
