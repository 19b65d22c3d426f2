import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openScene, refused, type Scene, verbs } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("取り戻す", () => {
  it("takes an unopened envelope off the other desk's table, and leaves a draft that can be sent anew", async () => {
    const { kiriyama, tanaka } = scene;
    const sent = await scene.sent();
    expect((await tanaka.inbox()).map(({ id }) => id)).toContain(sent.id);
    const back = await kiriyama.does(sent, "recall", { note: "宛先を確かめます" });
    expect(back).toMatchObject({ status: "draft", sentAt: null, accountable: null, next: null, dueAt: null });
    expect((await kiriyama.inbox("draft")).map(({ id }) => id)).toContain(sent.id);
    expect((await tanaka.inbox()).map(({ id }) => id)).not.toContain(sent.id);
    await expect(tanaka.sees(sent)).rejects.toMatchObject(refused(404));
    await expect(tanaka.opens(sent)).rejects.toMatchObject(refused(404));

    const revised = await kiriyama.revises(back, { categories: ["income_assets_debts"] });
    const again = await tanaka.opens(await kiriyama.sends(revised));
    expect(again.disclosures.map(({ category }) => category)).toEqual(["income_assets_debts"]);
    // What had been recalled is the sender's history, and nothing to the desk that reads it now.
    expect(verbs(again)).toEqual(["revise", "send", "open"]);
    expect(verbs(await kiriyama.sees(again))).toEqual(["draft", "send", "recall", "revise", "send", "open"]);
  });

  it("is too late once somebody has opened it, and never the receiver's to do", async () => {
    const { kiriyama, tanaka } = scene;
    const opened = await tanaka.opens(await scene.sent());
    expect(opened.actions).not.toContain("recall");
    await expect(kiriyama.does(opened, "recall", {})).rejects.toMatchObject(refused(409, "not-now"));
    await expect(tanaka.does(await scene.sent(), "recall", {})).rejects.toMatchObject(refused(403));
  });

  it("is one of the two where the other desk opens it in the same moment", async () => {
    const { kiriyama, tanaka } = scene;
    const sent = await scene.sent();
    const [recalled, opened] = await Promise.allSettled([kiriyama.does(sent, "recall", {}), tanaka.opens(sent)]);
    expect([recalled.status, opened.status].sort()).toEqual(["fulfilled", "rejected"]);
    const seen = await kiriyama.sees(sent);
    expect([seen.status, seen.openedAt !== null]).toEqual(
      recalled.status === "fulfilled" ? ["draft", false] : ["sent", true],
    );
  });
});
