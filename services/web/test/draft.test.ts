import { describe, expect, it } from "@jest/globals";
import { calendarDate } from "@tsunagi/japan";
import type { Basis, Consent, Identity, Referral } from "../src/api/types.ts";
import {
  beyondSight,
  bodyOf,
  type Draft,
  draftAnew,
  draftOf,
  emptyDraft,
  expectedDisclosures,
  missing,
  proposedFor,
  uncovered,
} from "../src/referrals/compose/draft.ts";

const now = new Date("2026-11-21T01:42:00Z");
const desk = "desk-1";
const consent: Consent = {
  id: "consent-1",
  giver: "self",
  giverName: null,
  method: "written",
  purpose: "支援のため",
  categories: ["identity_contact", "income_assets_debts"],
  recipients: [{ id: desk, name: "生活サポート相談窓口" }],
  from: "2026-11-01T00:00:00Z",
  until: "2027-03-31T15:00:00Z",
  recordedBy: { id: "staff-1", name: "桐山 志保" },
  withdrawal: null,
  actions: [],
};
const resident: Identity = {
  name: "大場 清",
  kana: "オオバ キヨシ",
  formerName: null,
  alias: null,
  romanName: null,
  birthDate: null,
  address: "泉2-3-4",
  neighbourhood: "泉2丁目",
  addressWithheld: false,
  phone: null,
  contactWish: null,
  contactNg: null,
  safetyNote: null,
};
const at = {
  categories: ["identity_contact" as const, "income_assets_debts" as const, "health_disability" as const],
  consents: [consent],
  information: [{ category: "health_disability" as const, body: "通院中", updatedAt: consent.from, version: 1 }],
  resident,
};
const life = {
  recipients: consent.recipients,
  categories: ["identity_contact", "health_disability"],
  status: "provisional",
  until: "2026-11-28T15:00:00Z",
} as unknown as Basis;

const today = calendarDate("2026-11-21");
const whole: Draft = {
  ...emptyDraft,
  toDeskId: desk,
  needs: ["debt"],
  categories: ["work_school"],
  request: "お願いします",
};

describe("A draft", () => {
  it("says what is missing", () => {
    expect(Object.keys(missing(emptyDraft, today))).toEqual(["toDeskId", "needs", "request", "categories"]);
    expect(missing({ ...whole, request: "　" }, today)).toHaveProperty("request");
    expect(missing({ ...whole, wantedBy: "13月1日" }, today)).toHaveProperty("wantedBy");
    expect(missing(whole, today)).toEqual({});
  });

  it("leaves what is empty out of the body, and reads the day as it is typed", () => {
    expect(Object.keys(bodyOf(whole, today)).sort()).toEqual(
      ["categories", "kind", "needs", "request", "toDeskId", "urgency", "warmLevel"].sort(),
    );
    const body = bodyOf({ ...whole, keptRole: "見守り", wishes: "静かに暮らしたい", wantedBy: "R8.12.1" }, today);
    expect(body).toMatchObject({ keptRole: "見守り", wishes: "静かに暮らしたい", wantedBy: "2026-12-01" });
  });

  it("that takes the place of another begins with what that one said, at the desk that was proposed", () => {
    const before = {
      ...{ to: { id: desk, name: "A" }, kind: "assistance_request", urgency: "C", warmLevel: "L2" },
      ...{ categories: ["identity_contact"], needs: ["debt", "rent"], request: "お願いします。", background: null },
      ...{ wishes: "家にいたい", involved: null, keptRole: null, wantedBy: "2026-12-01" },
      decline: { code: "no_capacity", next: "other_desk", suggestedDesk: { id: "desk-2", name: "B" } },
    } as unknown as Referral;
    expect(draftOf(before)).toMatchObject({ toDeskId: desk, wantedBy: "R8.12.1", background: "" });
    expect(draftAnew(before)).toMatchObject({ toDeskId: "desk-2", wantedBy: "", needs: ["debt", "rent"] });
    expect(draftAnew({ ...before, decline: null })).toMatchObject({ toDeskId: "", wishes: "家にいたい" });
  });
});

describe("What may go to a desk", () => {
  it("is what a consent in force covers for that desk", () => {
    expect(uncovered(at, [], desk, "identity_contact", now)).toBeUndefined();
    expect(uncovered(at, [], desk, "health_disability", now)).toBe("この窓口に渡す同意がありません");
    expect(uncovered(at, [], "desk-2", "identity_contact", now)).toBe("この窓口に渡す同意がありません");
    expect(beyondSight(at, "work_school")).toBe("この窓口では見られない情報です");
    expect(beyondSight(at, "health_disability")).toBeUndefined();
  });

  it("ends with the consent, or when it is withdrawn", () => {
    expect(uncovered(at, [], desk, "identity_contact", new Date("2027-03-31T15:00:00Z"))).toBeDefined();
    const withdrawal = { at: consent.from, method: "oral" as const, by: consent.recordedBy, note: null };
    const gone = { ...at, consents: [{ ...consent, withdrawal }] };
    expect(uncovered(gone, [], desk, "identity_contact", now)).toBeDefined();
  });

  it("may rest on a ground without consent, while that holds", () => {
    expect(uncovered(at, [life], desk, "health_disability", now)).toBeUndefined();
    expect(uncovered(at, [{ ...life, status: "waiting" }], desk, "health_disability", now)).toBeDefined();
  });

  it("is proposed from one ground alone, and only where the case knows something", () => {
    expect(proposedFor(at, [], desk, now)).toEqual(["identity_contact"]);
    expect(proposedFor(at, [life], desk, now)).toEqual(["identity_contact", "health_disability"]);
  });
});

describe("What the other side is expected to read", () => {
  it("is what is ticked, and says where there is nothing", () => {
    expect(expectedDisclosures(at, ["income_assets_debts", "health_disability"])).toEqual([
      { category: "health_disability", body: "通院中" },
      { category: "income_assets_debts" },
    ]);
  });

  it("never shows a withheld address", () => {
    const withheld = { ...at, resident: { ...resident, addressWithheld: true } };
    const [identity] = expectedDisclosures(withheld, ["identity_contact"]);
    expect(identity?.identity).toMatchObject({ name: "大場 清", address: null, neighbourhood: null });
  });
});
