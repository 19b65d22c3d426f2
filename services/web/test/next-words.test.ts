import { describe, expect, it } from "@jest/globals";
import { nextWords } from "../src/referrals/next-words.ts";

const named = (name: string) => ({ id: name, name });
const seikatsu = named("生活サポート相談窓口");
const fukushi = named("福祉丸ごと相談窓口");
const sent = {
  status: "sent" as const,
  actions: [] as string[],
  to: seikatsu,
  from: fukushi,
  accountable: fukushi,
  lapsedAt: null as string | null,
  ownGround: null,
  worker: null,
  next: { desk: seikatsu, staff: named("田中 誠") },
};

describe("The next move", () => {
  it("asks the one who may acknowledge, and says where the duty goes", () => {
    const words = nextWords({ ...sent, actions: ["acknowledge", "accept"] });
    expect(words.title).toBe("内容を見て、受領してください");
    expect(words.body).toContain("受領すると、生活サポート相談窓口に移ります");
  });

  it("tells the sender who moves next and that the duty is still here", () => {
    expect(nextWords(sent)).toEqual({
      title: "相手の受領を待っています",
      body: "いまの責任は 福祉丸ごと相談窓口 にあります。次に動くのは 生活サポート相談窓口 の 田中 誠 さんです。",
    });
  });

  it("tells the sender that it came back unopened, and the way out only to whoever has it", () => {
    const returned = { ...sent, status: "returned" as const };
    expect(nextWords({ ...returned, actions: ["revise"] }).title).toBe("提供の根拠が終わり、未開封のまま戻りました");
    expect(nextWords({ ...returned, actions: ["revise"] }).body).toContain("もう一度送れます");
    expect(nextWords(returned).body).not.toContain("もう一度送れます");
  });

  it("asks the receiver for an answer when the ground has ended, before anything else", () => {
    const lapsed = { ...sent, status: "acknowledged" as const, lapsedAt: "2026-11-21T00:00:00Z" };
    expect(nextWords({ ...lapsed, actions: ["accept", "stop", "continue"] }).title).toContain("答えてください");
    expect(nextWords(lapsed).title).toContain("相手の答えを待っています");
  });

  it("never says 受付 or 受理 (docs/RULINGS.md 29)", () => {
    for (const status of ["draft", "sent", "acknowledged", "accepted", "returned", "stopped"] as const) {
      for (const actions of [[], ["acknowledge"], ["accept"]]) {
        const { title, body } = nextWords({ ...sent, status, actions });
        expect(`${title}${body}`).not.toMatch(/受付|受理|たらい回し/);
      }
    }
  });
});
