import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { town } from "@tsunagi/testing/town";
import { openScene, refused, type Scene, verbs } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const PAPER = ["identity_contact"] as const;
const MORE = ["identity_contact", "income_assets_debts"] as const;
const missing = { missing: "収入と滞納の額がわかる情報をください" };
const supplement = { supplement: "滞納は2か月、9月と10月分です", categories: [...MORE] };

async function sentBack(of = {}) {
  const { tanaka } = scene;
  const referral = await tanaka.does(await scene.sent({ categories: PAPER, ...of }), "shortcomings", missing);
  expect(referral).toMatchObject({
    status: "sent_back",
    accountable: { id: town.desks.hotChuo.id },
    next: { desk: { id: town.desks.hotChuo.id }, staff: { name: "桐山 葵" } },
  });
  return referral;
}

/** Of something that nobody has looked at. */
const UNSEEN = "0".repeat(64);

describe("情報が足りず戻す", () => {
  it("comes again with one category more: the old copy is as it was, and the desk reads both", async () => {
    const { kiriyama, tanaka, house } = scene;
    const back = await sentBack();
    const before = (await tanaka.sees(back)).disclosures;
    const resident = await kiriyama.residentOf({ id: await residentOf(back.caseId) });
    await kiriyama.revisesResident(resident, { phone: "042-000-9999" });
    const again = await kiriyama.resubmits(back, supplement);
    expect(again).toMatchObject({ status: "sent", accountable: { id: town.desks.hotChuo.id } });
    expect(again.next?.desk.id).toBe(town.desks.jiritsu.id);
    const seen = await tanaka.sees(again);
    expect(seen.categories).toEqual(MORE);
    expect(seen.disclosures).toEqual([...before, { category: "income_assets_debts", body: "家賃を2か月滞納" }]);
    expect(seen.disclosures[0]?.identity?.phone).toBe("042-000-2001");
    expect(seen.steps.at(-1)).toMatchObject({ verb: "resubmit", note: supplement.supplement });
    const accepted = await house.as(town.kawai).accepts(seen);
    expect(verbs(accepted).slice(-3)).toEqual(["resubmit", "acknowledge", "accept"]);
  });

  it("goes to nobody and with no words but those that were confirmed, and keeps who they were", async () => {
    const { kiriyama } = scene;
    const back = await sentBack();
    const first = (await kiriyama.sees(back)).confirmed;
    const { fingerprint } = await kiriyama.previewsResubmission(back, MORE);
    await kiriyama.revisesInformation({ id: back.caseId as string }, "income_assets_debts", "家賃を3か月滞納", 1);
    const stale = kiriyama.resubmits(back, { ...supplement, preview: fingerprint });
    await expect(stale).rejects.toMatchObject(refused(409, "preview-changed"));
    scene.at("2026-11-17T10:05");
    const preview = await kiriyama.previewsResubmission(back, MORE);
    expect(preview.disclosures).toEqual([{ category: "income_assets_debts", body: "家賃を3か月滞納" }]);
    const again = await kiriyama.resubmits(back, { ...supplement, preview: preview.fingerprint });
    expect(again.confirmed).toEqual(preview.people);
    expect(again.confirmed.map(({ staff }) => staff.id)).toEqual(first.map(({ staff }) => staff.id));
    expect(again.confirmed).not.toEqual(first);
    // What was read before is nothing new to whoever has read it.
    const reader = preview.people.find(({ staff }) => staff.id === town.tanaka.id);
    expect(reader).toMatchObject({ today: ["identity_contact"], copy: MORE, afterwards: MORE });
  });

  it("packs what the case held nothing of when it was sent first", async () => {
    const { kiriyama } = scene;
    const ticked = [...PAPER, "life_history"] as const;
    const back = await sentBack({ categories: ticked });
    expect((await kiriyama.previewsResubmission(back, ticked)).empty).toEqual(["life_history"]);
    await kiriyama.revisesInformation({ id: back.caseId as string }, "life_history", "30年、部屋から出ていない", 0);
    const again = await kiriyama.resubmits(back, { ...supplement, categories: [...ticked] });
    expect(again.disclosures.at(-1)).toEqual({ category: "life_history", body: "30年、部屋から出ていない" });
  });

  it("takes nothing away that was once handed over", async () => {
    const { kiriyama } = scene;
    const back = await sentBack({ categories: MORE });
    const less = { ...supplement, categories: [...PAPER] };
    await expect(kiriyama.resubmits(back, less)).rejects.toMatchObject(refused(400, "whole-less"));
  });

  it("adds nothing that the consent does not let go", async () => {
    const { kiriyama, tanaka } = scene;
    const to = town.desks.jiritsu;
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [to], { categories: [...PAPER] });
    const sent = await scene.sent({ supportCase, categories: PAPER });
    const back = await tanaka.does(sent, "shortcomings", missing);
    await expect(kiriyama.resubmits(back, supplement)).rejects.toMatchObject(refused(409, "no-basis"));
    await kiriyama.recordsConsent(supportCase, [to], { categories: [...MORE] });
    expect((await kiriyama.resubmits(back, supplement)).status).toBe("sent");
  });

  it("is the receiver's to send back and the sender's to add to", async () => {
    const { kiriyama, tanaka } = scene;
    await expect(kiriyama.does(await scene.sent(), "shortcomings", missing)).rejects.toMatchObject(refused(403));
    const back = await sentBack();
    await expect(tanaka.resubmits(back, { ...supplement, preview: UNSEEN })).rejects.toMatchObject(refused(403));
    await expect(tanaka.accepts(back)).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("leaves room for another to the same desk meanwhile, and then does not become a second one", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(town.desks.jiritsu);
    const back = await sentBack({ supportCase });
    const other = await scene.sent({ supportCase });
    await expect(kiriyama.resubmits(back, supplement)).rejects.toMatchObject(refused(409, "already-open"));
    await kiriyama.does(other, "cancellation", { reason: "duplicate" });
    expect((await kiriyama.resubmits(back, supplement)).status).toBe("sent");
  });

  it("and another sent in the same moment are one and a refusal in words", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(town.desks.jiritsu);
    const back = await sentBack({ supportCase });
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
    const answers = await Promise.allSettled([kiriyama.resubmits(back, supplement), kiriyama.sends(draft)]);
    const [refusal] = answers.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(refusal?.reason).toMatchObject(refused(409, "already-open"));
  });
});

async function residentOf(caseId: string | null): Promise<string> {
  return (await scene.kiriyama.seesCase({ id: caseId as string })).residentId as string;
}
