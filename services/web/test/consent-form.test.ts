import { describe, expect, it } from "@jest/globals";
import { newConsentForm, readConsent } from "../src/cases/consent/consent-form.ts";

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
});
