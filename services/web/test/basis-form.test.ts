import { describe, expect, it } from "@jest/globals";
import { basesFor, holdsAtOnce, newBasisForm, readBasis } from "../src/cases/basis/basis-form.ts";
import { groundWords, untilWords } from "../src/words/ground.ts";

const now = new Date("2026-11-21T01:42:00Z");
const full = {
  code: "LAW" as const,
  reason: "法令に基づく照会があったため。",
  categories: ["income_assets_debts" as const],
  recipientDeskIds: ["desk-1"],
  until: "R9.3.31",
};

describe("The form of a ground without consent", () => {
  it("offers the grounds of one's own kind of agency", () => {
    expect(Object.keys(basesFor("public", now))).toContain("APPI69_2_2");
    expect(Object.keys(basesFor("public", now))).not.toContain("APPI27_5_1");
    expect(Object.keys(basesFor("business", now))).toEqual(expect.arrayContaining(["LIFE", "APPI27_5_1"]));
  });

  it("limits LIFE to what protects life, for seven days, at once", () => {
    const form = newBasisForm({ ...full, code: "LIFE", categories: ["identity_contact", "income_assets_debts"] }, now);
    expect(form.categories).toEqual(["identity_contact"]);
    expect(newBasisForm({ code: "LIFE" }, now).until).toBe("2026-11-28");
    expect(holdsAtOnce("LIFE")).toBe(true);
    expect(holdsAtOnce("LAW")).toBe(false);
  });

  it("names everything that is missing at once", () => {
    const read = readBasis(newBasisForm({}, now), now);
    expect("errors" in read && Object.keys(read.errors)).toEqual([
      "code",
      "reason",
      "categories",
      "recipientDeskIds",
      "until",
    ]);
  });

  it("takes an end from today up to a year", () => {
    expect(readBasis(full, now)).toHaveProperty("body.until", "2027-03-31");
    expect(readBasis({ ...full, until: "R8.11.20" }, now)).toHaveProperty("errors.until");
    expect(readBasis({ ...full, until: "R9.11.22" }, now)).toHaveProperty("errors.until");
  });
});

describe("A ground in words", () => {
  it("names the last day on which it holds", () => {
    expect(untilWords("2027-03-31T15:00:00Z")).toBe("令和9年3月31日まで");
    expect(untilWords(null)).toBe("支援が終わるまで");
  });

  it("is the consent, or the ground by name", () => {
    expect(groundWords({ kind: "consent", code: null, until: null })).toBe("本人の同意（支援が終わるまで）");
    expect(groundWords({ kind: "legal", code: "LIFE", until: "2026-11-28T15:00:00Z" })).toBe(
      "生命・身体の保護（緊急）（令和8年11月28日まで）",
    );
  });
});
