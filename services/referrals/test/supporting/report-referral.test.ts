import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { outcomes, WITHOUT_CONTACT } from "@tsunagi/contracts";
import { town } from "@tsunagi/testing/town";
import { ACHIEVED, openScene, refused, type Scene, verbs } from "../hand-off.ts";

type Outcome = keyof typeof outcomes;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("結果報告", () => {
  it("gives the duty back to the sender, who contests it and at last confirms it: nothing closes by silence", async () => {
    const { kiriyama, tanaka } = scene;
    const reported = await scene.reported();
    expect(reported).toMatchObject({
      status: "reported",
      outcome: "achieved",
      accountable: { id: town.desks.hotChuo.id },
      next: { desk: { id: town.desks.hotChuo.id }, staff: { name: "桐山 葵" } },
      endedAt: null,
    });
    const back = await kiriyama.does(reported, "objection", { reason: "家主との約束がまだです" });
    expect(back).toMatchObject({
      status: "contacted",
      outcome: null,
      accountable: { id: town.desks.jiritsu.id },
      next: { desk: { id: town.desks.jiritsu.id }, staff: { name: "田中 美穂" } },
    });
    const again = await tanaka.does(back, "report", { ...ACHIEVED, note: "月1回の面談を続けます" });
    const done = await kiriyama.does(again, "confirmation", { note: "ありがとうございました" });
    expect(done).toMatchObject({
      status: "completed",
      outcome: "achieved",
      next: null,
      dueAt: null,
      actions: ["getCase"],
    });
    expect(done.endedAt).not.toBeNull();
    expect(verbs(done).slice(-4)).toEqual(["report", "contest", "report", "confirm"]);
    await expect(kiriyama.does(done, "objection", { reason: "?" })).rejects.toMatchObject(refused(409, "not-now"));
    const kept = await tanaka.sees(done);
    expect(kept.disclosures).toEqual(reported.disclosures);
    expect(kept.steps.find(({ code }) => code === "achieved")?.note).toContain(ACHIEVED.result);
  });

  it.each(Object.keys(outcomes) as Outcome[])(
    "%s: with a contact or without one, and the end that it has",
    async (outcome) => {
      const { kiriyama, tanaka } = scene;
      const report = { outcome, result: "報告します" };
      if (outcome === "answered") {
        const asked = tanaka.does(await scene.contacted(), "report", report);
        await expect(asked).rejects.toMatchObject(refused(400, "answer-only"));
        return;
      }
      const early = tanaka.does(await scene.accepted(), "report", report);
      if (!WITHOUT_CONTACT.includes(outcome)) await expect(early).rejects.toMatchObject(refused(409, "not-yet-met"));
      const reported = WITHOUT_CONTACT.includes(outcome)
        ? await early
        : await tanaka.does(await scene.contacted(), "report", report);
      const done = await kiriyama.does(reported, "confirmation", {});
      expect([outcome, done.status, done.outcome]).toEqual([outcome, ENDS[outcome] ?? "completed", outcome]);
    },
  );

  it("is the receiver's to write and the sender's to confirm", async () => {
    const { kiriyama, tanaka } = scene;
    const contacted = await scene.contacted();
    await expect(kiriyama.does(contacted, "report", ACHIEVED)).rejects.toMatchObject(refused(403));
    const reported = await tanaka.does(contacted, "report", ACHIEVED);
    await expect(tanaka.does(reported, "confirmation", {})).rejects.toMatchObject(refused(403));
    await expect(tanaka.does(reported, "objection", { reason: "?" })).rejects.toMatchObject(refused(403));
    await expect(kiriyama.does(reported, "cancellation", { reason: "settled" })).rejects.toMatchObject(
      refused(409, "not-now"),
    );
  });
});

/** 本人辞退 and 不成立 are ends of their own. */
const ENDS: Partial<Record<Outcome, string>> = {
  resident_declined: "resident_declined",
  unreachable: "failed",
  died: "failed",
  moved_away: "failed",
  hospitalised: "failed",
};

describe("情報提供依頼", () => {
  it("is answered from where it was received, without an acceptance and without anybody's visit", async () => {
    const { kiriyama, tanaka } = scene;
    const acknowledged = await scene.acknowledged({ kind: "information_request" });
    const answered = await tanaka.does(acknowledged, "report", {
      outcome: "answered",
      result: "貸付の利用はありません",
    });
    expect(answered).toMatchObject({ status: "reported", contactedAt: null, worker: null });
    const done = await kiriyama.does(answered, "confirmation", {});
    expect(done).toMatchObject({ status: "completed", outcome: "answered" });
  });

  it("comes back to where it was when the answer is not enough", async () => {
    const { kiriyama, tanaka } = scene;
    const acknowledged = await scene.acknowledged({ kind: "information_request" });
    const answered = await tanaka.does(acknowledged, "report", { outcome: "answered", result: "あります" });
    const back = await kiriyama.does(answered, "objection", { reason: "金額を教えてください" });
    expect(back).toMatchObject({ status: "acknowledged", next: { desk: { id: town.desks.jiritsu.id } } });
  });
});
