import { describe, expect, it } from "@jest/globals";
import { town } from "@tsunagi/testing/town";
import { readException } from "../src/desks/settings/hours/exception-form.ts";
import { emptyRow, readWeek, weekRowsOf } from "../src/desks/settings/hours/hours-form.ts";
import { numberWords, readLimits } from "../src/desks/settings/limits/limits-form.ts";
import { readAbsence } from "../src/desks/settings/people/absence-form.ts";

const NOW = new Date("2026-11-24T01:00:00Z");
const hoursOf = (key: "jiritsu" | "hananoki" | "hotChuo") =>
  town.desks[key].hours.hours.map(({ nth, ...row }) => ({ ...row, ...(nth && { nth: [...nth] }) }));

describe("the week as lines", () => {
  it("joins days that are alike, a lunch closing included, and gives the same hours back", () => {
    expect(weekRowsOf(hoursOf("jiritsu"))).toEqual([
      {
        key: 0,
        weekdays: [1, 2, 3, 4, 5],
        nth: [],
        opens: "08:30",
        closes: "17:15",
        lunchFrom: "12:00",
        lunchUntil: "13:00",
      },
    ]);
    for (const key of ["jiritsu", "hananoki", "hotChuo"] as const) {
      expect(readWeek(weekRowsOf(hoursOf(key)))).toEqual({ hours: hoursOf(key) });
    }
  });

  it.each([
    [{ weekdays: [] }, "曜日を選んでください。"],
    [{ opens: "" }, "開く時刻と閉まる時刻を入れてください。"],
    [{ closes: "08:00" }, "閉まる時刻は、開く時刻より後にしてください。"],
    [{ lunchFrom: "12:00" }, "昼休みは、始まりと終わりの両方を入れるか、両方とも空けてください。"],
    [{ lunchFrom: "12:00", lunchUntil: "18:00" }, "昼休みは、開いている時間の中に入れてください。"],
  ])("says of %j what is wrong with it", (part, words) => {
    const read = readWeek([{ ...emptyRow(3), weekdays: [1], ...part }]);
    expect("errors" in read && read.errors.get(3)).toBe(words);
  });
});

describe("what is typed about days and numbers", () => {
  const form = { date: "R8.12.24", kind: "hours" as const, opens: "13:00", closes: "15:00", reason: " 会議 " };

  it("becomes an exception, or says what is missing", () => {
    const hours = [{ opens: "13:00", closes: "15:00" }];
    expect(readException(form, NOW)).toEqual({ body: { date: "2026-12-24", hours, reason: "会議" } });
    expect(readException({ ...form, kind: "closed" }, NOW)).toMatchObject({ body: { hours: [] } });
    expect(readException({ ...form, closes: "12:00" }, NOW)).toMatchObject({ errors: { times: expect.any(String) } });
    expect(readException({ ...form, date: "R8.11.23" }, NOW)).toMatchObject({
      errors: { date: "今日か、これからの日を入れてください。" },
    });
    expect(readException({ ...form, date: "R8.11.24" }, NOW)).toMatchObject({ body: { date: "2026-11-24" } });
    expect(readException({ ...form, date: "", reason: "" }, NOW)).toMatchObject({
      errors: { date: expect.any(String), reason: expect.any(String) },
    });
  });

  it("becomes an absence of one day where the last one is left empty, and never ends before it begins", () => {
    const absent = { staffId: "a", from: "R8.12.24", until: "", deputyId: "", reason: "leave" as const };
    const body = { staffId: "a", from: "2026-12-24", until: "2026-12-24", deputyId: null, reason: "leave" };
    expect(readAbsence(absent, NOW)).toEqual({ body });
    expect(readAbsence({ ...absent, until: "R8.12.1" }, NOW)).toMatchObject({ errors: { until: expect.any(String) } });
    expect(readAbsence({ ...absent, until: "R8.12.1", reason: undefined }, NOW)).toMatchObject({
      errors: { until: expect.any(String), reason: expect.any(String) },
    });
    expect(readAbsence({ ...absent, reason: undefined }, NOW)).toMatchObject({
      errors: { reason: "理由を選んでください。" },
    });
  });

  it("becomes limits, full-width digits as well; an empty box is the town's", () => {
    const limit = { urgency: "C", duty: "answer", own: null, standard: 3, loosest: 6, unit: "days" } as const;
    expect(readLimits({ "C.answer": "６" }, [limit])).toEqual({ body: { C: { answer: 6 } } });
    expect(readLimits({ "C.answer": "" }, [limit])).toEqual({ body: {} });
    expect(readLimits({ "C.answer": "7" }, [limit])).toEqual({
      errors: { "C.answer": "町の標準の2倍（6開所日）までにしてください。" },
    });
    const sameDay = { ...limit, urgency: "B", duty: "acknowledgement", standard: 0, loosest: 0 } as const;
    expect(readLimits({ "B.acknowledgement": "1" }, [sameDay])).toEqual({
      errors: { "B.acknowledgement": "当日の閉所より遅くはできません。空欄にしてください。" },
    });
    const atOnce = { ...limit, urgency: "A", duty: "acknowledgement", loosest: 60, unit: "minutes" } as const;
    expect(readLimits({ "A.acknowledgement": "0" }, [atOnce])).toEqual({
      errors: { "A.acknowledgement": "5分より短くはできません。" },
    });
    expect(readLimits({ "C.answer": "三日" }, [limit])).toMatchObject({ errors: { "C.answer": expect.any(String) } });
    expect([numberWords(0, "days"), numberWords(30, "minutes")]).toEqual(["当日の閉所まで", "30分"]);
  });
});
