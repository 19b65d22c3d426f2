import { afterAll, beforeAll, beforeEach, expect, it } from "@jest/globals";
import { letPass } from "../clocks/follow.ts";
import { compareEars, type Ear, listen } from "../compare/ears.ts";
import { compareNotices } from "../compare/hand-off/notices.ts";
import { compareReferral } from "../compare/hand-off/referrals.ts";
import { compareBoxes } from "../compare/hand-off/trays.ts";
import { acting } from "../deeds/acting.ts";
import { withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { referralSeen } from "../model/hand-off/handed.ts";
import { type Case, one, type Referral } from "../model/world.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { handOver, newCase, newDraft, newSent } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/** A desk that is shown a つなぎ because it needs somebody learns that, and nothing else, whatever it knows otherwise. */
const [kiriyama, tanaka, miyamoto, kawai] = ["kiriyama", "tanaka", "miyamoto", "kawai"].map(playerOf) as [
  Player,
  Player,
  Player,
  Player,
];
const DAYS = 24 * 60;

let stage: Stage;
let of: Case;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
beforeEach(async () => {
  of = await newCase(stage, kiriyama);
  // Whoever coordinates sees the person by a つなぎ of their own.
  await handOver(stage, { of, by: miyamoto, categories: ["identity_contact"] });
});
afterAll(() => stage.house.close());

const now = ({ id }: Referral) => one(stage.world.referrals, id);
const found = () => stage.differences.splice(0);
const endsGround = async (referral: Referral) => {
  const { ground } = now(referral);
  await does(stage, kiriyama, withdrawing(stage, kiriyama, one(stage.world.consents, ground as string)));
  await stage.settle();
};

it("does not learn why the receiver goes on upon a ground of its own", async () => {
  const sent = await newSent(stage, { of, to: tanaka.desk, categories: ["identity_contact"] });
  await does(stage, tanaka, acting(stage, tanaka, now(sent), "open"));
  await endsGround(sent);
  await does(stage, tanaka, acting(stage, tanaka, now(sent), "continue"));
  await does(stage, tanaka, acting(stage, tanaka, now(sent), "decline", { next: "coordinator" }));
  await stage.settle();
  expect(referralSeen(miyamoto, now(sent))).toBe("head");
  await compareReferral(stage, miyamoto, now(sent));
  expect(found()).toEqual([]);
});

it("makes no sound at a desk that was never sent it", async () => {
  const ear: Ear = await listen(stage, tanaka);
  const draft = await newDraft(stage, { of, to: tanaka.desk, categories: ["identity_contact"] });
  await does(stage, kiriyama, acting(stage, kiriyama, draft, "cancel"));
  await stage.settle();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await compareEars(stage, [ear]);
  ear.close();
  expect(found()).toEqual([]);
});

it("does not learn whom one that came back is about, and the desk that has it no more is not told that it is late", async () => {
  const sent = await newSent(stage, { of, to: tanaka.desk, categories: ["identity_contact"] });
  await endsGround(sent);
  expect(now(sent).status).toBe("returned");
  for (let day = 0; day < 14; day += 1) await letPass(stage, DAYS);
  expect([now(sent).rung, referralSeen(miyamoto, now(sent)), referralSeen(kawai, now(sent))]).toEqual([
    3,
    "head",
    null,
  ]);
  await compareReferral(stage, miyamoto, now(sent));
  await compareBoxes(stage, miyamoto);
  const late = await compareNotices(stage, kawai);
  expect([...found(), late]).toEqual([undefined]);
});
