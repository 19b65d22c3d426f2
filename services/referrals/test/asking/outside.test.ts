import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { ACHIEVED, inJapan, MET, openScene, refused, type Scene, verbs } from "../hand-off.ts";

const { byoin, hotChuo } = town.desks;
const onBehalf = { whom: "地域連携室 看護師長" };

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

/** Whatever happens there, it is 桐山's desk that is accountable, and 桐山's clock that runs. */
function isTheSenders({ isOutside, accountable, next }: ReferralSeen): void {
  expect({ isOutside, accountable: accountable?.id, next: next?.desk.id }).toEqual({
    isOutside: true,
    accountable: hotChuo.id,
    next: hotChuo.id,
  });
}

describe("a destination without accounts", () => {
  it("is lived from sending to the end by the sender, who says at each step with whom it was confirmed", async () => {
    const { kiriyama } = scene;
    let referral = await scene.sent({ to: byoin, urgency: "B" });
    isTheSenders(referral);
    expect(referral.next?.staff.name).toBe("桐山 葵");
    expect(referral.dueAt).toBe(inJapan("2026-11-17T17:15").toISOString());
    const course = [
      ["acknowledgement", { onBehalf }],
      ["inquiry", { question: "服薬は何ですか", onBehalf }],
      ["answer", { answer: "お薬手帳の写しを送ります" }],
      ["acceptance", { onBehalf }],
      ["attempts", { ...ATTEMPT, onBehalf }],
      ["contact", { ...MET, onBehalf }],
      ["beginning", { plan: "退院前カンファレンス", onBehalf }],
      ["updates", { progress: "12月に退院の見込み", onBehalf }],
      ["hold", { reason: "hospitalised", resumeOn: "2026-12-01", onBehalf }],
      ["resumption", { onBehalf }],
      ["report", { ...ACHIEVED, onBehalf }],
    ] as const;
    for (const [noun, body] of course) {
      referral = await kiriyama.does(referral, noun, body as never);
      isTheSenders(referral);
    }
    const done = await kiriyama.does(referral, "confirmation", {});
    expect(done).toMatchObject({ status: "completed", isOutside: true, next: null });
    // The sender's own words are the sender's; the hospital's are marked with whom it was spoken.
    const own = ["draft", "send", "answer", "confirm"];
    for (const { verb, whom, by } of done.steps) {
      expect([verb, whom]).toEqual([verb, own.includes(verb) ? null : onBehalf.whom]);
      expect(by?.name).toBe("桐山 葵");
    }
    expect(verbs(done).slice(2, 5)).toEqual(["open", "acknowledge", "inquire"]);
  });

  it("opens no case, as nobody there could look at it", async () => {
    const { kiriyama, house } = scene;
    const accepted = await kiriyama.accepts(await scene.sent({ to: byoin }), { onBehalf });
    await house.sweep();
    const { rows } = await house.behind.query("select 1 from cases.case_grant where desk_id = $1", [byoin.id]);
    expect([accepted.status, rows]).toEqual(["accepted", []]);
  });

  it.each([
    ["acknowledgement", {}],
    ["inquiry", { question: "?" }],
    ["shortcomings", { missing: "?" }],
    ["refusal", { reason: "no_capacity", next: "sender_continues" }],
    ["acceptance", {}],
    ["messages", { message: "?" }],
  ] as const)("says nothing without somebody who said it: %s", async (noun, body) => {
    const { kiriyama } = scene;
    const opened = await kiriyama.does(await scene.sent({ to: byoin }), "acknowledgement", { onBehalf });
    const referral = noun === "messages" ? opened : await scene.sent({ to: byoin, needs: ["care"] });
    const silent = kiriyama.does(referral, noun, body as never);
    await expect(silent).rejects.toMatchObject(refused(400, "on-behalf-missing"));
    const spoken = await kiriyama.does(referral, noun, { ...body, onBehalf } as never);
    expect(spoken.steps.at(-1)?.whom).toBe(onBehalf.whom);
  });

  it("declines through the sender, who goes on to another desk", async () => {
    const { kiriyama } = scene;
    const supportCase = await scene.letsKnow(byoin, town.desks.jiritsu);
    const answer = { reason: "not_eligible", next: "coordinator", onBehalf } as const;
    const declined = await kiriyama.does(await scene.sent({ supportCase, to: byoin }), "refusal", answer);
    expect(declined).toMatchObject({ status: "declined", next: { desk: { id: town.desks.marugoto.id } } });
    const seen = await scene.house.as(town.miyamoto).sees(declined);
    expect(JSON.stringify(seen)).not.toMatch(/佐久間|看護師長/);
    const again = await scene.sent({ supportCase, previous: declined });
    expect(again.isOutside).toBe(false);
    expect((await kiriyama.sees(declined)).status).toBe("redirected");
  });

  it("is nobody else's to speak for: not another desk's, and not a desk that speaks for itself", async () => {
    const { kiriyama, tanaka } = scene;
    const outside = await scene.sent({ to: byoin });
    await expect(tanaka.does(outside, "acknowledgement", { onBehalf })).rejects.toMatchObject(refused(404));
    const inside = await scene.sent();
    await expect(kiriyama.does(inside, "acknowledgement", { onBehalf })).rejects.toMatchObject(refused(403));
    await expect(tanaka.does(inside, "acknowledgement", { onBehalf })).rejects.toMatchObject(
      refused(400, "not-outside"),
    );
    await expect(
      kiriyama.does(await scene.acknowledged(), "messages", { message: "?", onBehalf }),
    ).rejects.toMatchObject(refused(400, "not-outside"));
  });

  it("takes 緊急度A whatever its hours: there is no door here, and the sender calls", async () => {
    scene.at("2026-11-17T20:00");
    const sent = await scene.sent({ to: byoin, urgency: "A" });
    expect(sent).toMatchObject({ status: "sent", next: { desk: { id: hotChuo.id } } });
    scene.at("2026-11-17T10:00");
  });
});

const { accompanied: _, ...ATTEMPT } = { ...MET, result: "absent" } as const;
