import { describe, expect, it } from "@jest/globals";
import { offerFormOf, readOffer } from "../src/desks/offer/offer-form.ts";
import { readState, sameAgain, stateFormOf } from "../src/desks/offer/state-form.ts";
import { receptionWords, staleWords } from "../src/words/reception.ts";

const NOW = new Date("2026-11-24T01:00:00Z");
const state = {
  code: "open" as "open" | "busy" | "paused",
  expectedWait: null as string | null,
  reason: null as string | null,
  until: null as string | null,
  checkedAt: "2026-11-23T01:00:00Z" as string | null,
  checkedBy: null,
  isStale: false,
};
const paused = { ...state, code: "paused" as const, reason: "職員の欠員", until: "2026-12-20" };

describe("What a desk takes", () => {
  const form = {
    takes: " 家計の相談 ",
    cannotTake: "",
    conditions: " ",
    papers: { transfer: "通帳の写し\n\n 契約書 " },
  };

  it("is sent without what was left empty, a paper per line", () => {
    expect(readOffer(form)).toEqual({
      body: { takes: "家計の相談", documents: [{ kind: "transfer", names: ["通帳の写し", "契約書"] }] },
    });
  });

  it("comes back as it was typed", () => {
    const papers = [{ kind: "transfer" as const, names: ["通帳の写し", "契約書"] }];
    const offer = { takes: "x", cannotTake: null, conditions: "予約", documents: papers };
    expect(offerFormOf({ ...offer, updatedAt: null, updatedBy: null, isStale: true, version: 0 })).toEqual({
      takes: "x",
      cannotTake: "",
      conditions: "予約",
      papers: { transfer: "通帳の写し\n契約書" },
    });
  });

  it("wants what it takes, and papers that fit into a line", () => {
    expect(readOffer({ ...form, takes: " " })).toEqual({ errors: { takes: "受けることを書いてください。" } });
    expect(readOffer({ ...form, papers: { transfer: "あ".repeat(101) } })).toMatchObject({
      errors: { papers: expect.stringContaining("移管") },
    });
  });
});

describe("受入状況", () => {
  const form = { code: "open" as const, expectedWait: "2週間", reason: "欠員", until: "R8.12.20" };

  it("says only what belongs to it", () => {
    expect(readState(form, NOW)).toEqual({ body: { code: "open" } });
    expect(readState({ ...form, code: "busy" }, NOW)).toEqual({ body: { code: "busy", expectedWait: "2週間" } });
    expect(readState({ ...form, code: "paused" }, NOW)).toEqual({
      body: { code: "paused", reason: "欠員", until: "2026-12-20" },
    });
  });

  it("names everything that is missing", () => {
    expect(readState({ ...form, code: "busy", expectedWait: " " }, NOW)).toHaveProperty("errors.expectedWait");
    const nothing = { ...form, code: "paused" as const, reason: "", until: "" };
    expect(Object.keys((readState(nothing, NOW) as { errors: object }).errors)).toEqual(["reason", "until"]);
    expect(readState({ ...nothing, reason: "欠員", until: "きょう" }, NOW)).toHaveProperty("errors.until");
  });

  it("is confirmed by saying the same again, and typed again as it was", () => {
    expect(sameAgain(paused)).toEqual({ code: "paused", reason: "職員の欠員", until: "2026-12-20" });
    expect(readState(stateFormOf(paused), NOW)).toEqual({ body: sameAgain(paused) });
  });

  it("is read in words, with how far it can be trusted", () => {
    expect(receptionWords(state)).toBe("受けられます");
    expect(receptionWords({ ...state, code: "busy", expectedWait: "初回まで2週間ほど" })).toBe(
      "混み合っています（初回まで2週間ほど）",
    );
    expect(receptionWords(paused)).toBe("新規停止中（12/20まで・職員の欠員）");
    expect(staleWords(state, NOW)).toBeUndefined();
    expect(staleWords({ ...state, checkedAt: null, isStale: true }, NOW)).toBe("受入状況はまだ確認されていません");
    expect(staleWords({ ...state, checkedAt: "2026-11-01T01:00:00Z", isStale: true }, NOW)).toBe("確認から14日以上");
    expect(staleWords({ ...state, isStale: true }, NOW)).toBe("停止の期限が過ぎ、まだ確認されていません");
  });
});
