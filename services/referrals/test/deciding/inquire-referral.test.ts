import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { town } from "@tsunagi/testing/town";
import { history, inJapan, openScene, refused, type Scene } from "../hand-off.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

const due = (time: string) => inJapan(time).toISOString();

describe("照会", () => {
  it("opens and receives by the same act, and makes the sender's clock run", async () => {
    const { tanaka } = scene;
    const asked = await tanaka.does(await scene.sent(), "inquiry", { question: "家主の連絡先はわかりますか" });
    expect(asked).toMatchObject({
      status: "inquiring",
      accountable: { id: town.desks.jiritsu.id },
      next: { desk: { id: town.desks.hotChuo.id }, staff: { name: "桐山 葵" } },
      dueAt: due("2026-11-19T17:15"),
    });
    expect(history(asked)).toEqual(["draft 桐山 葵", "send 桐山 葵", ...by("田中 美穂", "open acknowledge inquire")]);
    expect(asked.steps.at(-1)?.note).toBe("家主の連絡先はわかりますか");
  });

  it.each([
    // Asked at 10:45 and answered on Wednesday at 15:00: 11 open hours, which lie behind a weekend and a holiday.
    ["C: the open time that was waited is given back", "C", "2026-11-20T17:15", "2026-11-18T15:00", "2026-11-25T11:45"],
    ["B: of a night and a lunch hour nothing counts", "B", "2026-11-18T17:15", "2026-11-18T09:30", "2026-11-19T16:00"],
    ["A: the wall clock stood still as well", "A", "2026-11-17T12:00", "2026-11-17T13:00", "2026-11-17T14:15"],
  ] as const)("%s", async (_, urgency, before, answeredAt, after) => {
    const { kiriyama, tanaka } = scene;
    const acknowledged = await scene.acknowledged({ urgency });
    expect(acknowledged.dueAt).toBe(due(before));
    scene.at("2026-11-17T10:45");
    const asked = await tanaka.does(acknowledged, "inquiry", { question: "いつ頃からですか" });
    scene.at(answeredAt);
    const answered = await kiriyama.does(asked, "answer", { answer: "9月からです" });
    expect(answered).toMatchObject({ status: "acknowledged", next: { desk: { id: town.desks.jiritsu.id } } });
    expect(answered.dueAt).toBe(due(after));
  });

  it("is answered by the sender alone, and asked by the receiver alone", async () => {
    const { kiriyama, tanaka } = scene;
    const acknowledged = await scene.acknowledged();
    await expect(kiriyama.does(acknowledged, "inquiry", { question: "?" })).rejects.toMatchObject(refused(403));
    const asked = await tanaka.does(acknowledged, "inquiry", { question: "?" });
    await expect(tanaka.does(asked, "answer", { answer: "!" })).rejects.toMatchObject(refused(403));
    await expect(tanaka.does(asked, "inquiry", { question: "?" })).rejects.toMatchObject(refused(409, "not-now"));
  });

  it("need not be answered for the receiver to decide: it may accept or decline all the same", async () => {
    const { tanaka } = scene;
    const ask = async () => tanaka.does(await scene.sent(), "inquiry", { question: "急ぎますか" });
    const accepted = await tanaka.accepts(await ask());
    expect(accepted).toMatchObject({ status: "accepted", next: { staff: { name: "田中 美穂" } } });
    const declined = await tanaka.does(await ask(), "refusal", { reason: "no_capacity", next: "sender_continues" });
    expect(declined).toMatchObject({ status: "declined", accountable: { id: town.desks.hotChuo.id } });
  });

  it("may go to and fro: the history keeps every question and answer", async () => {
    const { kiriyama, tanaka } = scene;
    let referral = await scene.acknowledged();
    for (const n of [1, 2]) {
      referral = await tanaka.does(referral, "inquiry", { question: `問${n}` });
      referral = await kiriyama.does(referral, "answer", { answer: `答${n}` });
    }
    const said = referral.steps.filter(({ verb }) => verb === "inquire" || verb === "answer");
    expect(said.map(({ note }) => note)).toEqual(["問1", "答1", "問2", "答2"]);
  });
});

const by = (name: string, verbs: string) => verbs.split(" ").map((verb) => `${verb} ${name}`);
