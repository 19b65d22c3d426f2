import { describe, expect, it } from "@jest/globals";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts/codes";
import type { Referral } from "../src/api/types.ts";
import { nextDeeds } from "../src/referrals/next-deeds.ts";
import { type Moving, nextWords } from "../src/referrals/next-words.ts";

const named = (name: string) => ({ id: name, name });
const seikatsu = named("生活サポート相談窓口");
const fukushi = named("福祉丸ごと相談窓口");
const byouin = named("みどり野総合病院");
const sent: Moving = {
  status: "sent",
  kind: "assistance_request",
  actions: [],
  to: seikatsu,
  from: fukushi,
  isOutside: false,
  accountable: fukushi,
  lapsedAt: null,
  ownGround: null,
  worker: null,
  decline: null,
  outcome: null,
  next: { desk: seikatsu, staff: named("田中 誠") },
};
const mine = (desk: typeof seikatsu) => ({ desk, staff: named("だれか") });
const RECEIVER = ["acknowledge", "accept", "inquire", "sendBack", "decline"];

describe("The next move", () => {
  it("asks the one who may acknowledge, and says where the duty goes", () => {
    const words = nextWords({ ...sent, actions: RECEIVER }, seikatsu.id);
    expect(words.title).toBe("内容を見て、受領してください");
    expect(words.body).toContain("受領すると、責任は生活サポート相談窓口に移ります");
  });

  it("tells the sender who moves next and that the duty is still here", () => {
    expect(nextWords(sent, fukushi.id)).toEqual({
      title: "相手の受領を待っています",
      body: "いまの責任は福祉丸ごと相談窓口にあります。次に動くのは生活サポート相談窓口の田中 誠さんです。",
    });
  });

  it("tells the sender that it came back unopened, and the way out only to whoever has it", () => {
    const returned: Moving = { ...sent, status: "returned" };
    const own = nextWords({ ...returned, actions: ["revise"] }, fukushi.id);
    expect(own.title).toBe("提供の根拠が終わり、未開封のまま戻りました");
    expect(own.body).toContain("もう一度送れます");
    expect(nextWords(returned, fukushi.id).body).not.toContain("もう一度送れます");
  });

  it("asks the receiver for an answer when the ground has ended, before anything else", () => {
    const lapsed: Moving = { ...sent, status: "acknowledged", lapsedAt: "2026-11-21T00:00:00Z" };
    const asked = nextWords({ ...lapsed, actions: ["accept", "stop", "continue"] }, seikatsu.id);
    expect(asked.title).toContain("答えてください");
    expect(nextWords(lapsed, fukushi.id).title).toContain("相手の答えを待っています");
  });

  it("says to both whose answer a question waits for", () => {
    const asked: Moving = { ...sent, status: "inquiring", next: mine(fukushi) };
    expect(nextWords(asked, fukushi.id).title).toBe("照会に答えてください");
    expect(nextWords(asked, seikatsu.id).body).toContain("相手の返事待ちです。こちらの期限は止まっています。");
  });

  it("speaks to the sender of a destination without accounts as to who enters its answers", () => {
    const outside: Moving = { ...sent, to: byouin, isOutside: true, next: mine(fukushi) };
    expect(nextWords(outside, fukushi.id).title).toContain("電話などで相手に確かめ");
    expect(nextWords({ ...outside, status: "accepted" }, fukushi.id).title).toBe(
      "本人に会えたかを相手に確かめ、記録してください",
    );
    const asked: Moving = { ...outside, status: "acknowledged", kind: "information_request" };
    expect(nextWords(asked, fukushi.id).title).toContain("聞き、結果を記録してください");
  });

  it("speaks to that sender for itself, where it is the sender who answers, adds, passes on or confirms", () => {
    for (const status of ["inquiring", "sent_back", "declined", "reported"] as const) {
      const [own, others] = [byouin, seikatsu].map((to) =>
        nextWords({ ...sent, status, to, isOutside: to === byouin, next: mine(fukushi) }, fukushi.id),
      );
      expect(own?.title).toBe(others?.title);
      expect(own?.title).not.toMatch(/待っています|戻しました|答えました/);
    }
  });

  it("says to the desk that declined what becomes of it", () => {
    const declined = (next: "sender_continues" | "coordinator") =>
      nextWords(
        { ...sent, status: "declined", decline: { code: "no_capacity", next, suggestedDesk: null } },
        seikatsu.id,
      );
    expect(declined("sender_continues").body).toContain("つなぎ元が支援を続けます。");
    expect(declined("coordinator").body).toContain("調整役が、次の窓口を提案します。");
  });

  it("asks the coordinator for a desk, and a desk that stands in for a call", () => {
    const watching = mine(named("調整"));
    expect(nextWords({ ...sent, status: "declined", next: watching }, "調整").title).toContain("提案してください");
    expect(nextWords({ ...sent, next: watching }, "調整").body).toContain("電話などで伝えて");
  });

  it("has words for every state and side, and never says 受付, 受理 or たらい回し (docs/RULINGS.md 29)", () => {
    for (const status of Object.keys(referralStatuses) as ReferralStatus[]) {
      for (const [desk, next] of [seikatsu, fukushi, named("調整")].flatMap(
        (one) =>
          [
            [one, mine(one)],
            [one, null],
          ] as const,
      )) {
        const { title, body } = nextWords({ ...sent, status, next }, desk.id);
        expect(title).not.toBe(status);
        expect(`${title}${body}`).not.toMatch(/受付|受理|たらい回し/);
      }
    }
  });
});

describe("The deeds", () => {
  const deedsOf = (status: ReferralStatus, actions: string[], kind: Moving["kind"] = "assistance_request") =>
    nextDeeds({ ...sent, status, kind, actions, next: mine(seikatsu) } as unknown as Referral, seikatsu.id);

  it("are those that the server allows and no other", () => {
    const { main, beside, more } = deedsOf("sent", [...RECEIVER, "say", "call", "getCase"]);
    expect([main, beside, more]).toEqual([
      "acknowledge",
      ["accept", "inquire", "sendBack", "decline"],
      ["say", "call"],
    ]);
    expect(deedsOf("sent", [])).toEqual({ main: undefined, beside: [], more: [] });
  });

  it("put the answer first where information is asked for", () => {
    expect(deedsOf("acknowledged", ["accept", "report"], "information_request").main).toBe("report");
    expect(deedsOf("acknowledged", ["accept", "report"]).main).toBe("accept");
  });
});
