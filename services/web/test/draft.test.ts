import { describe, expect, it } from "@jest/globals";
import { bodyOf, emptyDraft, missing, proposedFor, reasonNotToShare } from "../src/referrals/compose/draft.ts";

const now = new Date("2026-11-21T01:42:00Z");
const desk = "desk-1";
const consent = {
  id: "consent-1",
  method: "written" as const,
  purpose: "支援のため",
  categories: ["identity_contact" as const, "income_assets_debts" as const],
  recipients: [{ id: desk, name: "生活サポート相談窓口" }],
  from: "2026-11-01T00:00:00Z",
  until: "2027-03-31T15:00:00Z",
  recordedBy: { id: "staff-1", name: "桐山 志保" },
};
const at = {
  categories: ["identity_contact" as const, "income_assets_debts" as const, "health_disability" as const],
  consents: [consent],
  information: [{ category: "health_disability" as const, body: "通院中", updatedAt: consent.from }],
  resident: { name: "大場 清", kana: "オオバ キヨシ", birthDate: null, address: null, phone: null },
};

describe("A draft", () => {
  it("says what is missing", () => {
    expect(Object.keys(missing(emptyDraft))).toEqual(["toDeskId", "categories", "request"]);
    expect(missing({ ...emptyDraft, toDeskId: desk, categories: ["work_school"], request: "　" })).toHaveProperty(
      "request",
    );
    expect(missing({ ...emptyDraft, toDeskId: desk, categories: ["work_school"], request: "お願いします" })).toEqual(
      {},
    );
  });

  it("leaves an empty kept role out of the body", () => {
    expect(bodyOf(emptyDraft)).not.toHaveProperty("keptRole");
    expect(bodyOf({ ...emptyDraft, keptRole: "見守り" })).toHaveProperty("keptRole", "見守り");
  });
});

describe("What may go to a desk", () => {
  it("is what a consent in force covers for that desk", () => {
    expect(reasonNotToShare(at, desk, "identity_contact", now)).toBeUndefined();
    expect(reasonNotToShare(at, desk, "health_disability", now)).toBe("この窓口に渡す同意がありません");
    expect(reasonNotToShare(at, "desk-2", "identity_contact", now)).toBe("この窓口に渡す同意がありません");
    expect(reasonNotToShare(at, desk, "work_school", now)).toBe("この窓口では見られない情報です");
  });

  it("ends with the consent", () => {
    expect(reasonNotToShare(at, desk, "identity_contact", new Date("2027-03-31T15:00:00Z"))).toBeDefined();
  });

  it("is proposed only where the case knows something", () => {
    expect(proposedFor(at, desk, now)).toEqual(["identity_contact"]);
  });
});
