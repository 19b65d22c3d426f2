import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, refused, type Scene, verbs } from "../hand-off.ts";

const { jiritsu, fukushi, kokusai, marugoto, hotChuo } = town.desks;
const COORDINATOR = { reason: "no_capacity", next: "coordinator" } as const;

let scene: Scene;
let miyamoto: Person;
beforeAll(async () => {
  scene = await openScene();
  miyamoto = scene.house.as(town.miyamoto);
});
afterAll(() => scene.close());

const declined = async (of = {}) => scene.tanaka.does(await scene.sent(of), "refusal", COORDINATOR);

describe("the coordinating desk", () => {
  it("sees that somebody is needed, for what and how urgently; nobody's name, no case, no history", async () => {
    const referral = await declined({ needs: ["rent", "health"], urgency: "B", request: "佐久間さんの家賃" });
    const seen = await miyamoto.sees(referral);
    expect(seen).toMatchObject({
      number: referral.number,
      urgency: "B",
      needs: ["rent", "health"],
      status: "declined",
    });
    expect(seen).toMatchObject({ from: { id: hotChuo.id }, to: { id: jiritsu.id }, decline: { code: "no_capacity" } });
    expect(seen).toMatchObject({
      caseId: null,
      categories: [],
      request: null,
      steps: [],
      disclosures: [],
      ground: null,
    });
    expect(seen).toMatchObject({ confirmed: [], previous: null, alongside: [], ofSameCase: [] });
    const row = (await miyamoto.inbox("watch")).find(({ id }) => id === referral.id);
    expect(row).toBeDefined();
    expect(JSON.stringify([seen, row])).not.toMatch(/佐久間|サクマ|滞納|042-000-2001/);
    expect(JSON.stringify(seen)).not.toContain(referral.caseId as string);
    await expect(miyamoto.seesCase({ id: referral.caseId as string })).rejects.toMatchObject(refused(404));
    expect(seen.actions).toEqual(["advise", "call"]);
  });

  it("knew nothing of it before", async () => {
    const sent = await scene.sent();
    await expect(miyamoto.sees(sent)).rejects.toMatchObject(refused(404));
    await expect(miyamoto.does(sent, "advice", { suggestedDeskId: fukushi.id, note: "" })).rejects.toMatchObject(
      refused(400, "invalid"),
    );
    const advice = { suggestedDeskId: fukushi.id, note: "どうぞ" };
    await expect(miyamoto.does(sent, "advice", advice)).rejects.toMatchObject(refused(404));
  });

  it("finds a desk; the sender goes there with the case, and the first つなぎ is over", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(jiritsu, fukushi);
    const first = await declined({ supportCase });
    const advised = await miyamoto.does(first, "advice", {
      suggestedDeskId: fukushi.id,
      note: "生活保護の相談を先に",
    });
    expect(advised).toMatchObject({ next: { desk: { id: hotChuo.id }, staff: { name: "桐山 葵" } }, steps: [] });
    const seen = await kiriyama.sees(first);
    expect(seen.decline?.suggestedDesk?.id).toBe(fukushi.id);
    expect(seen.steps.at(-1)).toMatchObject({
      verb: "advise",
      note: "生活保護の相談を先に",
      by: { name: "宮本 直子" },
    });

    const second = await kiriyama.drafts({ supportCase, to: fukushi, previous: first });
    expect((await kiriyama.sees(first)).status).toBe("declined");
    const sent = await kiriyama.sends(second);
    expect(sent).toMatchObject({ hops: 1, previous: { id: first.id, number: first.number, status: "redirected" } });
    const ended = await kiriyama.sees(first);
    expect(ended).toMatchObject({ status: "redirected", next: null, dueAt: null });
    expect(ended.endedAt).not.toBeNull();
    expect(verbs(ended).at(-1)).toBe("redirect");
    // Where it came from is the sender's to know, and how often it was passed on the receiver's.
    const received = await scene.house.as(town.sasaki).opens(sent);
    expect(received).toMatchObject({ previous: null, hops: 1 });
    expect(JSON.stringify(received)).not.toContain(first.number);
  });

  it("is told of a loop, and of three hops", async () => {
    const { house } = scene;
    const supportCase = await scene.letsKnow(jiritsu, fukushi, kokusai);
    const answers = { reason: "other_desk_fits", next: "sender_continues" } as const;
    const watched = async () => (await miyamoto.inbox("watch")).map(({ id }) => id);
    const a = await scene.tanaka.does(await scene.sent({ supportCase }), "refusal", answers);
    const b = await house
      .as(town.sasaki)
      .does(await scene.sent({ supportCase, to: fukushi, previous: a }), "refusal", answers);
    expect(await watched()).not.toContain(b.id);
    const back = await scene.sent({ supportCase, to: jiritsu, previous: b });
    expect(back.hops).toBe(2);
    expect(await watched()).toContain(back.id);
    const declinedAgain = await scene.tanaka.does(back, "refusal", answers);
    const third = await scene.sent({ supportCase, to: kokusai, previous: declinedAgain });
    expect(third.hops).toBe(3);
    expect(await watched()).toContain(third.id);
    await expect(miyamoto.sees(third)).resolves.toMatchObject({ hops: 3, caseId: null });
  });

  it("sees what is its own where it is asked itself, and passes nothing on to itself", async () => {
    const sent = await scene.sent({ to: marugoto, kind: "multi_agency_coordination" });
    await expect(miyamoto.does(sent, "refusal", COORDINATOR)).rejects.toMatchObject(refused(409, "coordinates-itself"));
    const other = { reason: "other_desk_fits", next: "other_desk", suggestedDeskId: fukushi.id } as const;
    const own = await miyamoto.does(sent, "refusal", other);
    expect(own.next?.desk.id).toBe(hotChuo.id);
    expect(own.disclosures.length).toBeGreaterThan(0);
    expect((await miyamoto.inbox("watch")).map(({ id }) => id)).not.toContain(own.id);
  });
});

describe("つなぎ直し", () => {
  it("takes the place of one that came back, of the same case and one's own, and of no other", async () => {
    const { kiriyama, tanaka } = scene;
    const supportCase = await scene.letsKnow(jiritsu, fukushi);
    const open = await scene.sent({ supportCase });
    const again = { supportCase, to: fukushi };
    for (const previous of [open, { id: "0192f0c1-2222-7000-8000-000000000000" }, await declined()])
      await expect(kiriyama.drafts({ ...again, previous })).rejects.toMatchObject(refused(409, "not-redirectable"));
    const back = await tanaka.does(open, "shortcomings", { missing: "収入" });
    const [one, two] = [
      await kiriyama.drafts({ ...again, previous: back }),
      await kiriyama.drafts({ ...again, previous: back, needs: ["food"] }),
    ];
    await kiriyama.sends(one);
    await expect(kiriyama.sends(two)).rejects.toMatchObject(refused(409, "not-redirectable"));
    await expect(tanaka.accepts(await tanaka.sees(back))).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("goes out again after it was recalled: the one before had ended by it already", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(jiritsu, fukushi);
    const first = await declined({ supportCase });
    const second = await scene.sent({ supportCase, to: fukushi, previous: first });
    const draft = await kiriyama.does(second, "recall", {});
    expect((await kiriyama.sees(first)).status).toBe("redirected");
    const again = await kiriyama.sends(draft);
    expect(again).toMatchObject({ status: "sent", previous: { id: first.id } });
    expect(verbs(await kiriyama.sees(first)).filter((verb) => verb === "redirect")).toHaveLength(1);
  });
});
