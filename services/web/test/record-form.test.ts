import { describe, expect, it } from "@jest/globals";
import { newPart, newRecordForm, readRecord } from "../src/cases/timeline/record-form.ts";

const now = new Date("2026-11-21T01:42:00Z");
const empty = newRecordForm(now);
const full = {
  ...empty,
  method: "visit" as const,
  parts: [{ ...newPart(1), category: "life_history" as const, body: " 玄関先で話した。 " }],
};

describe("The form of a record", () => {
  it("begins at this moment, shared, with one part", () => {
    expect(empty).toMatchObject({ day: "R8.11.21", time: "10:42", audience: "shared" });
    expect(empty.parts).toHaveLength(1);
  });

  it("names everything that is missing at once", () => {
    const read = readRecord({ ...empty, day: "", time: "", minutes: "長い" }, now);
    expect("errors" in read && Object.keys(read.errors)).toEqual(["method", "day", "time", "minutes", "parts"]);
    expect(read).toHaveProperty("errors.parts.1.category");
    expect(read).toHaveProperty("errors.parts.1.body");
  });

  it("becomes the body, with the time of Tokyo and without what was left empty", () => {
    expect(readRecord({ ...full, minutes: "４０" }, now)).toEqual({
      body: {
        occurredAt: "2026-11-21T01:42:00.000Z",
        method: "visit",
        audience: "shared",
        minutes: 40,
        parts: [{ kind: "fact", category: "life_history", body: "玄関先で話した。" }],
      },
    });
  });

  it("asks who told it, of third parties alone, and sends no source otherwise", () => {
    const told = (kind: "third_party" | "opinion", source: string) =>
      readRecord({ ...full, parts: full.parts.map((part) => ({ ...part, kind, source })) }, now);
    expect(told("third_party", "")).toHaveProperty("errors.parts.1.source");
    expect(told("third_party", "大家")).toHaveProperty("body.parts.0.source", "大家");
    expect(told("opinion", "大家")).not.toHaveProperty("body.parts.0.source");
  });

  it("carries which record it puts right", () => {
    expect(readRecord({ ...full, correctsId: "record-1" }, now)).toHaveProperty("body.correctsId", "record-1");
  });
});
