import { describe, expect, it } from "@jest/globals";
import { stepVerbs } from "@tsunagi/contracts";
import type { ReferralStep } from "../src/api/types.ts";
import { CODES, rungs, stepWords, VERBS } from "../src/referrals/step-words.ts";

const step = (part: Partial<ReferralStep>): ReferralStep => ({
  verb: "send",
  at: "2026-11-22T00:00:00Z",
  by: { id: "1", name: "田中 美穂" },
  desk: null,
  code: null,
  note: null,
  whom: null,
  to: null,
  ...part,
});

describe("A line of the history", () => {
  it("has words for every verb, with and without a name, and none of the forbidden ones (docs/RULINGS.md 29)", () => {
    for (const verb of stepVerbs) {
      expect(stepWords(step({ verb })).sentence).toBe(`田中 美穂が${VERBS[verb]}`);
      expect(stepWords(step({ verb, by: null })).sentence).not.toMatch(/undefined|受付|受理|たらい回し|^$/);
    }
  });

  it("says every code in words", () => {
    for (const [verb, codes] of Object.entries(CODES)) {
      for (const code of Object.keys(codes)) {
        expect(stepWords(step({ verb: verb as ReferralStep["verb"], code })).code).toBe(codes[code]);
      }
    }
    expect(stepWords(step({ verb: "climb", by: null, code: "1" }))).toMatchObject({
      sentence: "期限が過ぎました",
      code: rungs[1],
    });
    expect(stepWords(step({ verb: "decline", code: "no_capacity" })).code).toBe("定員・体制");
  });

  it("names whoever was named", () => {
    const to = { id: "2", name: "河合 誠司" };
    expect(stepWords(step({ verb: "reassign", to })).sentence).toBe("田中 美穂が担当者を河合 誠司さんに替えました");
    expect(stepWords(step({ verb: "accept", to })).sentence).toBe("田中 美穂が受け入れました（担当：河合 誠司さん）");
    const self = { id: "1", name: "田中 美穂" };
    expect(stepWords(step({ verb: "accept", to: self })).sentence).toBe("田中 美穂が受け入れました");
  });

  it("marks what was confirmed on the phone, apart from what was told on it", () => {
    const accepted = stepWords(step({ verb: "accept", whom: "受付の方" }));
    expect(accepted.sentence).toBe("つなぎ先が受け入れました（記録：田中 美穂さん・電話で確認：受付の方）");
    expect(accepted.whom).toBeUndefined();
    expect(stepWords(step({ verb: "call", whom: "中村" })).whom).toBe("電話で伝えた相手：中村");
    expect(stepWords(step({ verb: "send", whom: "中村" })).whom).toBe("電話で伝えた相手：中村");
  });
});
