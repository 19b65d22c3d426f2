import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { inJapan, openScene, refused, type Scene } from "../hand-off.ts";

const { hananoki, shakyoOffice } = town.desks;

let scene: Scene;
let nagata: Person;
let hayase: Person;
beforeAll(async () => {
  scene = await openScene();
  nagata = scene.house.as(town.nagata);
  hayase = scene.house.asAgain(town.hayase);
  await hayase.switchTo(town.hayase.memberships[1]?.id as string);
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

describe("a room that opens on the first and third Thursday, on a Tuesday", () => {
  it("is sent nothing urgent without a phone call", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(hananoki);
    const draft = await kiriyama.drafts({ supportCase, to: hananoki, urgency: "A" });
    await expect(kiriyama.sends(draft)).rejects.toMatchObject(refused(409, "call-first"));
    const sent = await kiriyama.sends(draft, undefined, "社協事務局 永田さん");
    expect(sent.next).toMatchObject({ desk: { id: shakyoOffice.id }, staff: { name: "永田 浩" } });
    expect(sent.dueAt).toBe(inJapan("2026-11-17T10:30").toISOString());
    expect(sent.accountable?.id).toBe(town.desks.hotChuo.id);
    expect(sent.steps.at(-1)).toMatchObject({ verb: "send", whom: "社協事務局 永田さん" });
  });

  it("is sent something urgent without a call while its door is open", async () => {
    scene.at("2026-11-19T10:00");
    const sent = await scene.sent({ to: hananoki, urgency: "A" });
    expect(sent.next).toMatchObject({ desk: { id: hananoki.id }, staff: { name: "早瀬 真由" } });
  });

  it("lets its fallback desk move, which sees that there is something and nothing of the person", async () => {
    const sent = await scene.sent({ to: hananoki, urgency: "B", needs: ["rent"], request: "佐久間さんのこと" });
    expect(sent.next?.desk.id).toBe(shakyoOffice.id);
    expect(sent.dueAt).toBe(inJapan("2026-11-17T17:15").toISOString());
    const seen = await nagata.sees(sent);
    expect(seen).toMatchObject({ status: "sent", urgency: "B", needs: ["rent"], caseId: null, request: null });
    expect(seen).toMatchObject({ categories: [], disclosures: [], steps: [], confirmed: [], ground: null });
    expect(JSON.stringify(seen)).not.toMatch(/佐久間|サクマ|滞納|042-000-2001/);
    expect(seen.actions).toEqual(["call"]);
    expect((await nagata.inbox("watch")).map(({ id }) => id)).toContain(sent.id);
    for (const noun of ["acknowledgement", "acceptance", "recall"] as const)
      await expect(nagata.does(seen, noun, {})).rejects.toMatchObject(refused(403));
    await expect(nagata.opens(seen)).rejects.toMatchObject(refused(403));
  });

  it("has it again once the fallback desk has passed it on by phone; the history says with whom", async () => {
    const { kiriyama } = scene;
    const sent = await scene.sent({ to: hananoki, urgency: "C", needs: ["food"] });
    const called = await nagata.does(sent, "calls", { whom: "早瀬さん（携帯）", note: "木曜に開けて見ます" });
    expect(called.next).toMatchObject({ desk: { id: hananoki.id }, staff: { name: "早瀬 真由" } });
    // From now on in the time of its own door: by the end of its next opening.
    expect(called.dueAt).toBe(inJapan("2026-11-19T16:00").toISOString());
    expect((await kiriyama.sees(sent)).steps.at(-1)).toMatchObject({
      verb: "call",
      whom: "早瀬さん（携帯）",
      desk: { id: shakyoOffice.id },
    });
    scene.at("2026-11-19T09:30");
    expect((await hayase.accepts(await hayase.sees(sent))).status).toBe("accepted");
  });

  it("may take it without waiting for anybody, and is then the one to move", async () => {
    const sent = await scene.sent({ to: hananoki, needs: ["housing"] });
    expect(sent.next?.desk.id).toBe(shakyoOffice.id);
    const accepted = await hayase.accepts(await hayase.sees(sent));
    expect(accepted).toMatchObject({ accountable: { id: hananoki.id }, next: { desk: { id: hananoki.id } } });
  });

  it("is nobody's any more once it was recalled: the fallback desk knows nothing of it either", async () => {
    const sent = await scene.sent({ to: hananoki, needs: ["debt"] });
    expect((await nagata.sees(sent)).status).toBe("sent");
    await scene.kiriyama.does(sent, "recall", {});
    await expect(nagata.sees(sent)).rejects.toMatchObject(refused(404));
    expect((await nagata.inbox("watch")).map(({ id }) => id)).not.toContain(sent.id);
  });
});
