import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, refused, type Scene } from "../hand-off.ts";
import { type Bare, withoutSentences } from "../without-sentences.ts";

let scene: Scene;
let bare: Bare;
beforeAll(async () => {
  scene = await openScene();
  bare = await withoutSentences(scene.house);
});
afterAll(async () => {
  await bare.close();
  await scene.close();
});

const IT_WAS = { circumstances: "窓口の名前を取り違えました" };
const PERSON = /佐久間|サクマ|滞納|042-000-2001|家計の見直し/;

/** The parts of the copy that the walls show somebody, without any sentence. */
const copyBehind = async (member: typeof town.tanaka, { id }: ReferralSeen) =>
  (await bare.asIf(member, "select category from referrals.disclosure where referral_id = $1", [id])).length;

describe("誤送付", () => {
  it("closes the copy again at the desk that should not have had it: nothing in the view, the list, or the tables", async () => {
    const { kiriyama, tanaka } = scene;
    const opened = await tanaka.opens(await scene.sent());
    expect(JSON.stringify(opened)).toMatch(PERSON);
    expect(await copyBehind(town.tanaka, opened)).toBeGreaterThan(0);
    const sealed = await kiriyama.does(opened, "misdirection", IT_WAS);
    expect(sealed).toMatchObject({ status: "misdirected", next: null, dueAt: null });
    expect(JSON.stringify(sealed)).toMatch(PERSON);

    const seen = await tanaka.sees(opened);
    expect(seen).toMatchObject({ status: "misdirected", caseId: null, categories: [], request: null, keptRole: null });
    expect(seen).toMatchObject({ disclosures: [], steps: [], ground: null, ofSameCase: [], actions: [] });
    expect(seen.subject).toBeUndefined();
    const row = (await tanaka.inbox()).find(({ id }) => id === opened.id);
    expect(row).toMatchObject({ status: "misdirected" });
    expect(JSON.stringify([seen, row])).not.toMatch(PERSON);
    expect(await copyBehind(town.tanaka, opened)).toBe(0);
    expect(await copyBehind(town.kiriyama, opened)).toBeGreaterThan(0);
    await expect(tanaka.opens(opened)).rejects.toMatchObject(refused(409, "not-now"));
    await expect(tanaka.does(seen, "messages", { message: "?" })).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("is said by the desk that got it as well, which reads it no more from that moment", async () => {
    const { kiriyama, tanaka } = scene;
    const sealed = await tanaka.does(await scene.acknowledged(), "misdirection", IT_WAS);
    expect(sealed).toMatchObject({ status: "misdirected", disclosures: [], steps: [], request: null });
    expect((await kiriyama.sees(sealed)).steps.at(-1)).toMatchObject({
      verb: "misdirect",
      by: { name: "田中 美穂" },
      note: IT_WAS.circumstances,
    });
  });

  it("opens nothing of the case, and stays sealed when the consent is renewed", async () => {
    const { kiriyama, tanaka } = scene;
    const supportCase = await scene.letsKnow(town.desks.jiritsu);
    const opened = await tanaka.opens(await scene.sent({ supportCase }));
    await kiriyama.does(opened, "misdirection", IT_WAS);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { purpose: "新しい同意" });
    await scene.house.sweep();
    expect(await tanaka.sees(opened)).toMatchObject({ status: "misdirected", disclosures: [] });
    await expect(tanaka.seesCase(supportCase)).rejects.toMatchObject(refused(404));
    // Sent rightly this time, it is another つなぎ.
    const again = await tanaka.opens(await scene.sent({ supportCase }));
    expect(again.disclosures.length).toBeGreaterThan(0);
  });

  it("is a recall where nobody has opened it, and a result where somebody works on it", async () => {
    const { kiriyama } = scene;
    for (const referral of [await scene.sent(), await scene.accepted()])
      await expect(kiriyama.does(referral, "misdirection", IT_WAS)).rejects.toMatchObject(refused(409, "not-now"));
  });
});
