import { describe, expect, it } from "@jest/globals";
import type { MeetingRecord } from "../src/api/types.ts";
import { bodyOf, changedBetween, formOf, mergedOver } from "../src/conferences/room/record/record-form.ts";

const recordOf = (rows: Record<string, string>, remarks: string | null = null, corrected = false) =>
  ({
    status: "draft",
    reason: null,
    content: { remarks, rows: Object.entries(rows).map(([minuteId, body]) => ({ minuteId, body, corrected })) },
  }) as unknown as MeetingRecord;

describe("a 議事録（案） in two hands", () => {
  const over = formOf(recordOf({ a: "3か月", b: "訪問する" }));
  const now = formOf(recordOf({ a: "2か月", b: "訪問する" }));

  it("tells what somebody else has put right", () => {
    expect(changedBetween(over, now)).toEqual(["a"]);
    expect(changedBetween(over, over)).toEqual([]);
    expect(changedBetween(over, { ...over, remarks: "次回は1月", reason: "誤記" })).toEqual(["reason", "remarks"]);
  });

  it("keeps one's own words where one has written, and takes theirs everywhere else", () => {
    const mine = { ...over, remarks: "次回は1月", rows: { ...over.rows, b: "電話する" } };
    expect(mergedOver(mine, over, now)).toEqual({
      reason: "",
      remarks: "次回は1月",
      rows: { a: "2か月", b: "電話する" },
    });
    expect(mergedOver({ ...over, rows: { ...over.rows, a: "4か月" } }, over, now).rows.a).toBe("4か月");
  });

  it("sends what was put right before together with what is put right now, and nothing that stands as it was", () => {
    const record = recordOf({ a: "2か月" }, null, true);
    expect(bodyOf(record, formOf(record))).toEqual({ corrections: [{ minuteId: "a", body: "2か月" }] });
    expect(bodyOf(recordOf({ a: "2か月" }), formOf(recordOf({ a: "2か月" })))).toEqual({ corrections: [] });
  });
});
