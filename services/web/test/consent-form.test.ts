import { describe, expect, it } from "@jest/globals";
import { newConsentForm, readConsent, standardPart } from "../src/cases/consent/consent-form.ts";
import { consentState } from "../src/cases/consent/consent-state.ts";

const now = new Date("2026-11-21T01:42:00Z");
const full = { ...newConsentForm("desk-1"), method: "oral" as const, categories: ["identity_contact" as const] };

describe("The form of a consent", () => {
  it("names everything that is missing at once", () => {
    const read = readConsent({ ...newConsentForm(undefined), purpose: " " }, now);
    expect(Object.keys("errors" in read ? read.errors : {})).toEqual([
      "method",
      "purpose",
      "categories",
      "recipientDeskIds",
    ]);
  });

  it("holds until the support ends unless a date is given", () => {
    expect(readConsent({ ...full, until: "でたらめ" }, now)).toHaveProperty("body.until", null);
  });

  it("reads the date as people type it", () => {
    expect(readConsent({ ...full, ends: "date", until: "R9.3.31" }, now)).toHaveProperty("body.until", "2027-03-31");
  });

  it("refuses a day that does not exist", () => {
    expect(readConsent({ ...full, ends: "date", until: "R9.2.30" }, now)).toHaveProperty("errors.until");
  });

  it("asks who gave it where that was not the person, and forgets a name that is no longer asked for", () => {
    expect(readConsent({ ...full, giver: "parental" }, now)).toHaveProperty("errors.giverName");
    expect(readConsent({ ...full, giver: "parental", giverName: "佐久間 誠" }, now)).toMatchObject({
      body: { giver: "parental", giverName: "佐久間 誠" },
    });
    expect(readConsent({ ...full, giverName: "佐久間 誠" }, now)).not.toHaveProperty("body.giverName");
  });

  it("is filled by one tick: categories, desks, purpose, until the support ends", () => {
    const standard = {
      purpose: "支援のため",
      categories: ["identity_contact" as const, "life_history" as const],
      recipients: [
        { id: "desk-2", name: "福祉丸ごと相談窓口" },
        { id: "own", name: "自分の窓口" },
      ],
      until: null,
    };
    const filled = { ...full, ...standardPart(standard, full, ["desk-1", "desk-2"]) };
    expect(readConsent(filled, now)).toMatchObject({
      body: {
        purpose: "支援のため",
        categories: ["identity_contact", "life_history"],
        recipientDeskIds: ["desk-1", "desk-2"],
        until: null,
      },
    });
  });
});

describe("The state of a consent", () => {
  const withdrawal = { at: "2026-11-20T00:00:00Z", method: "oral" as const, by: { id: "s", name: "桐山" }, note: null };
  it.each([
    ["valid", null, null],
    ["valid", "2026-11-22T00:00:00Z", null],
    ["ended", "2026-11-21T01:42:00Z", null],
    ["withdrawn", "2026-11-01T00:00:00Z", withdrawal],
  ])("is %s", (state, until, withdrawn) => {
    expect(consentState({ until, withdrawal: withdrawn }, now)).toBe(state);
  });
});
