import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { declineReasons } from "@tsunagi/contracts";
import { town } from "@tsunagi/testing/town";
import { openScene, refused, type Scene, verbs } from "../hand-off.ts";

const { jiritsu, fukushi, hotChuo } = town.desks;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("受入不可", () => {
  it("is the sender's again with the reason; 「つなぎ元が続ける」 was talked over", async () => {
    const { kiriyama, tanaka } = scene;
    const answer = { reason: "no_capacity", next: "sender_continues", note: "今月は新規を受けられません" } as const;
    const declined = await tanaka.does(await scene.sent(), "refusal", answer);
    expect(declined).toMatchObject({
      status: "declined",
      accountable: { id: hotChuo.id },
      next: { desk: { id: hotChuo.id }, staff: { name: "桐山 葵" } },
      decline: { code: "no_capacity", next: "sender_continues", suggestedDesk: null },
      endedAt: null,
    });
    expect(verbs(declined)).toEqual(["draft", "send", "open", "acknowledge", "decline"]);
    expect(declined.steps.at(-1)).toMatchObject({ code: "no_capacity", note: "今月は新規を受けられません" });
    const ended = await kiriyama.does(declined, "cancellation", { reason: "changed_plan" });
    expect(ended).toMatchObject({ status: "cancelled", next: null, accountable: { id: hotChuo.id } });
  });

  it("proposes another desk, which has to be named and to exist", async () => {
    const { tanaka } = scene;
    const sent = await scene.sent();
    const answer = { reason: "other_desk_fits", next: "other_desk" } as const;
    await expect(tanaka.does(sent, "refusal", answer)).rejects.toMatchObject(refused(400, "other-desk-missing"));
    const nowhere = { ...answer, suggestedDeskId: "0192f0c1-2222-7000-8000-000000000000" };
    await expect(tanaka.does(sent, "refusal", nowhere)).rejects.toMatchObject(refused(400, "unknown-desk"));
    const asleep = { ...answer, suggestedDeskId: town.desks.jouhou.id };
    await expect(tanaka.does(sent, "refusal", asleep)).rejects.toMatchObject(refused(400, "no-destination"));
    const declined = await tanaka.does(sent, "refusal", { ...answer, suggestedDeskId: fukushi.id });
    expect(declined.decline?.suggestedDesk).toMatchObject({ id: fukushi.id });
    expect((await scene.kiriyama.sees(sent)).decline?.suggestedDesk?.name).toBe(fukushi.name);
  });

  it("as 対象外 leaves nobody alone: another desk or the coordinator, never the sender by itself", async () => {
    const { tanaka } = scene;
    const sent = await scene.sent();
    const alone = { reason: "not_eligible", next: "sender_continues" } as const;
    await expect(tanaka.does(sent, "refusal", alone)).rejects.toMatchObject(refused(400, "next-step-missing"));
    expect((await tanaka.sees(sent)).status).toBe("sent");
    const other = { reason: "not_eligible", next: "other_desk", suggestedDeskId: fukushi.id } as const;
    expect((await tanaka.does(sent, "refusal", other)).status).toBe("declined");
  });

  it.each(Object.keys(declineReasons) as (keyof typeof declineReasons)[])(
    "goes to the coordinator: %s",
    async (reason) => {
      const declined = await scene.tanaka.does(await scene.sent(), "refusal", { reason, next: "coordinator" });
      expect(declined.next).toMatchObject({ desk: { id: town.desks.marugoto.id }, staff: { name: "宮本 直子" } });
      expect(declined.accountable?.id).toBe(hotChuo.id);
    },
  );

  it("is the receiver's word alone, and before the acceptance", async () => {
    const { kiriyama, tanaka } = scene;
    const answer = { reason: "no_capacity", next: "sender_continues" } as const;
    await expect(kiriyama.does(await scene.sent(), "refusal", answer)).rejects.toMatchObject(refused(403));
    await expect(tanaka.does(await scene.accepted(), "refusal", answer)).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("keeps what was read with the desk that read it, and opens nothing further", async () => {
    const { tanaka } = scene;
    const sent = await scene.sent();
    const opened = await tanaka.opens(sent);
    const answer = { reason: "duplicate", next: "sender_continues" } as const;
    const declined = await tanaka.does(opened, "refusal", answer);
    expect(declined.disclosures).toEqual(opened.disclosures);
    await expect(tanaka.seesCase({ id: opened.caseId as string })).rejects.toMatchObject(refused(404));
    expect(declined.actions).toEqual(["misdirect", "say", "call"]);
    expect((await tanaka.inbox()).find(({ id }) => id === sent.id)?.to.id).toBe(jiritsu.id);
  });
});
