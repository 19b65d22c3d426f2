import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Refused } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, type Scene } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

describe("同じつなぎ", () => {
  it("is not sent twice to the same desk for the same need; for another need, or once the first is over, it is", async () => {
    const { kiriyama } = scene;
    const to = town.desks.jiritsu;
    const supportCase = await scene.letsKnow(to);
    const first = await scene.sent({ supportCase, needs: ["rent", "debt"] });
    const again = await kiriyama.drafts({ supportCase, to, needs: ["rent"] });
    const { id, number } = first;
    const refusal = { status: 409, body: { code: "already-open", referral: { id, number } } };
    await expect(kiriyama.sends(again)).rejects.toMatchObject(refusal);
    expect((await scene.sent({ supportCase, needs: ["debt", "rent"] })).status).toBe("sent");
    await kiriyama.does(first, "cancellation", { reason: "duplicate" });
    expect((await kiriyama.sends(again)).status).toBe("sent");
  });

  it("is one and a refusal in words, where two are sent in the same moment", async () => {
    const { kiriyama } = scene;
    const to = town.desks.jiritsu;
    for (let round = 0; round < 3; round += 1) {
      const supportCase = await scene.letsKnow(to);
      const drafts = await Promise.all([1, 2, 3].map(() => kiriyama.drafts({ supportCase, to })));
      const tabs = drafts.map((draft) => kiriyama.sends(draft));
      const answers = await Promise.all(tabs.map((tab) => tab.catch((refusal: Refused) => refusal)));
      const refusals = answers.filter((answer) => answer instanceof Refused);
      expect(refusals.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([409, "already-open"]));
    }
  });

  it("from another desk is no secret that a refusal gives away: the desk that is asked sees both", async () => {
    const { kiriyama, tanaka, house } = scene;
    const [to, ours] = [town.desks.jiritsu, town.desks.fukushi];
    const supportCase = await scene.letsKnow(to, ours);
    const toOffice = await house.as(town.sasaki).accepts(await scene.sent({ supportCase, to: ours }));
    const first = await scene.sent({ supportCase });
    const sasaki = house.as(town.sasaki);
    await sasaki.recordsConsent(supportCase, [to]).catch(() => undefined);
    const second = await kiriyama.drafts({ supportCase, to: ours, needs: ["income"] });
    expect((await kiriyama.sends(second)).status).toBe("sent");
    const opened = await tanaka.opens(first);
    // Of the same case, in its own trays: what lies at the welfare office is nothing to 田中's desk.
    expect(opened.ofSameCase).toEqual([]);
    const mine = (await kiriyama.sees(first)).ofSameCase.map(({ id }) => id);
    expect(mine.sort()).toEqual([toOffice.id, second.id].sort());
  });
});

describe("いくつもの窓口に同時に", () => {
  it("is a つなぎ for each, tied to the first; each desk knows of its own alone", async () => {
    const { kiriyama, tanaka, house } = scene;
    const { jiritsu, fukushi, kokusai } = town.desks;
    const supportCase = await scene.letsKnow(jiritsu, fukushi, kokusai);
    const first = await scene.sent({ supportCase });
    const second = await scene.sent({ supportCase, to: fukushi, alongside: first });
    const third = await scene.sent({ supportCase, to: kokusai, alongside: second });
    const beside = async (of: { id: string }) => (await kiriyama.sees(of)).alongside.map(({ id }) => id).sort();
    expect(await beside(first)).toEqual([second.id, third.id].sort());
    expect(await beside(third)).toEqual([first.id, second.id].sort());
    const opened = [await tanaka.opens(first), await house.as(town.sasaki).opens(second)];
    for (const { alongside, ofSameCase } of opened) expect([alongside, ofSameCase]).toEqual([[], []]);
    await tanaka.accepts(opened[0] as never);
    expect((await kiriyama.sees(second)).status).toBe("sent");
  });

  it("is tied to nothing that is another desk's", async () => {
    const { tanaka } = scene;
    const theirs = await scene.sent();
    const supportCase = await tanaka.opensCase();
    const draft = await tanaka.drafts({ supportCase, to: town.desks.fukushi, alongside: theirs });
    expect(draft.alongside).toEqual([]);
  });
});
