import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { cancelReasons } from "@tsunagi/contracts";
import type { ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, refused, type Scene } from "../hand-off.ts";

type Reason = keyof typeof cancelReasons;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const stages: Record<string, () => Promise<ReferralSeen>> = {
  draft: async () =>
    scene.kiriyama.drafts({ supportCase: await scene.letsKnow(town.desks.jiritsu), to: town.desks.jiritsu }),
  sent: () => scene.sent(),
  opened: async () => scene.tanaka.opens(await scene.sent()),
  acknowledged: () => scene.acknowledged(),
  inquiring: async () => scene.tanaka.does(await scene.sent(), "inquiry", { question: "?" }),
  sent_back: async () => scene.tanaka.does(await scene.sent(), "shortcomings", { missing: "収入" }),
  declined: async () =>
    scene.tanaka.does(await scene.sent(), "refusal", { reason: "no_capacity", next: "sender_continues" }),
  accepted: () => scene.accepted(),
};

describe("取下げ", () => {
  it.each(Object.keys(stages))(
    "ends one that is %s; who had read it keeps it, who had not never does",
    async (stage) => {
      const { kiriyama, tanaka } = scene;
      const referral = await (stages[stage] as () => Promise<ReferralSeen>)();
      const readBefore = referral.openedAt !== null;
      const known = stage !== "draft";
      const done = await kiriyama.does(referral, "cancellation", {
        reason: "settled",
        note: "家族が支えることになった",
      });
      expect(done).toMatchObject({ status: "cancelled", next: null, dueAt: null });
      expect(done.endedAt).not.toBeNull();
      const seen = tanaka.sees(referral);
      if (!known) await expect(seen).rejects.toMatchObject(refused(404));
      else {
        expect((await seen).disclosures.length > 0).toBe(readBefore);
        expect((await seen).steps.at(-1)).toMatchObject({ verb: "cancel", code: "settled" });
      }
      if (known && !readBefore) {
        await expect(tanaka.opens(referral)).rejects.toMatchObject(refused(409, "not-now"));
        expect(JSON.stringify(await tanaka.sees(referral))).not.toMatch(/佐久間|滞納/);
      }
      const ended = await tanaka.api.GET("/api/referrals", {
        params: { query: { box: "in", state: "ended", limit: 100 } },
      });
      expect((ended.data?.items ?? []).some(({ id }) => id === referral.id)).toBe(known);
    },
  );

  it.each(Object.keys(cancelReasons) as Reason[])("%s has the end that it is", async (reason) => {
    const done = await scene.kiriyama.does(await scene.sent(), "cancellation", { reason });
    expect(done.status).toBe(ENDS[reason] ?? "cancelled");
  });

  it("is too late once somebody has met the person: then there is a result", async () => {
    const contacted = await scene.contacted();
    const cancelled = scene.kiriyama.does(contacted, "cancellation", { reason: "settled" });
    await expect(cancelled).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("is the sender's alone", async () => {
    const cancelled = scene.tanaka.does(await scene.acknowledged(), "cancellation", { reason: "settled" });
    await expect(cancelled).rejects.toMatchObject(refused(403));
  });
});

const ENDS: Partial<Record<Reason, string>> = {
  resident_declined: "resident_declined",
  unreachable: "failed",
  died: "failed",
  moved_away: "failed",
  hospitalised: "failed",
};
