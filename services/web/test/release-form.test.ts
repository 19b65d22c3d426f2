import { describe, expect, it } from "@jest/globals";
import { groundsFor, newReleaseForm, readRelease } from "../src/conferences/room/leaving/release-form.ts";

const now = new Date("2026-11-21T01:42:00Z");
const full = {
  ...newReleaseForm("金曜に電話する。"),
  basis: "LAW" as const,
  reason: "安全のため。",
  deskIds: ["desk-1"],
};

describe("The form by which a decision leaves the room", () => {
  it("offers the grounds of this kind of conference and of one's own agency, and consent where there is a case", () => {
    const codes = (provider: "public" | "business", hasCase: boolean) =>
      Object.keys(groundsFor({ provider, kind: "SWA106_6", hasCase }, now));
    expect(codes("public", false)).toEqual(expect.arrayContaining(["SWA106_6", "APPI69_2_3", "LIFE"]));
    for (const none of ["CONSENT", "LSA9", "PA27_3", "CWA25_2", "APPI27_5_1"])
      expect(codes("public", false)).not.toContain(none);
    expect(codes("business", true)).toEqual(expect.arrayContaining(["CONSENT", "APPI27_5_1"]));
    expect(codes("business", true)).not.toContain("APPI69_2_3");
  });

  it("begins with the words of the decision, and says everything that is missing at once", () => {
    expect(newReleaseForm("金曜に電話する。").body).toBe("金曜に電話する。");
    expect(readRelease({ ...newReleaseForm(" "), day: "いつか" }, now)).toMatchObject({
      errors: {
        body: "知らせる文面を書いてください。",
        basis: "どの根拠で知らせるかを選んでください。",
        reason: "なぜこの窓口に知らせるのか、理由を書いてください。",
        deskIds: "知らせる窓口を1つ以上選んでください。",
        dueOn: expect.any(String),
      },
    });
  });

  it("cuts nothing off, and says how many letters are too many", () => {
    const long = "あ".repeat(1_005);
    expect(newReleaseForm(long).body).toBe(long);
    expect(readRelease({ ...full, body: long }, now)).toEqual({
      errors: { body: "1,000字までです。5字減らしてください。" },
    });
    expect(readRelease({ ...full, reason: long }, now)).toEqual({
      errors: { reason: "1,000字までです。5字減らしてください。" },
    });
  });

  it("asks no reason where the person has consented, and no day at all", () => {
    const body = { body: "金曜に電話する。", basis: "LAW", reason: "安全のため。", deskIds: ["desk-1"], dueOn: null };
    expect(readRelease(full, now)).toEqual({ body });
    expect(readRelease({ ...full, basis: "CONSENT", reason: " ", day: "R8.12.5" }, now)).toEqual({
      body: { body: body.body, basis: "CONSENT", deskIds: ["desk-1"], dueOn: "2026-12-05" },
    });
  });
});
