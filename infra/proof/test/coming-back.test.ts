import { afterAll, beforeAll, beforeEach, expect, it } from "@jest/globals";
import { silences } from "../clocks/silence.ts";
import { compareAudience } from "../compare/audience.ts";
import { compareReferral } from "../compare/hand-off/referrals.ts";
import { acting } from "../deeds/acting.ts";
import { consenting, withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { drafting, sending } from "../deeds/sending.ts";
import { type Case, one, type Referral } from "../model/world.ts";
import { playerOf } from "../town/actors.ts";
import { OUTSIDE } from "../town/lookups.ts";
import { newCase, newSent } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/** What comes back, and goes on another way: with a new consent, to another desk, or as it was. */
const kiriyama = playerOf("kiriyama");
const CATEGORIES = ["identity_contact"] as const;

let stage: Stage;
let of: Case;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  of = await newCase(stage, kiriyama);
});
afterAll(() => stage.house.close());

const now = ({ id }: Referral) => one(stage.world.referrals, id);
const consentsTo = (desk: string) =>
  does(stage, kiriyama, consenting(stage, kiriyama, of, { categories: CATEGORIES, recipients: [desk], until: null }));
async function endsGround(referral: Referral): Promise<void> {
  const ground = one(stage.world.consents, now(referral).ground as string);
  await does(stage, kiriyama, withdrawing(stage, kiriyama, ground));
  await stage.settle();
}
async function holds(referral: Referral): Promise<void> {
  for (const silence of await silences(stage)) stage.differ(silence);
  await compareReferral(stage, kiriyama, now(referral));
  expect(stage.differences.splice(0)).toEqual([]);
}

it("opens nothing to a destination without accounts when another consent carries it", async () => {
  const outside = OUTSIDE[0] as string;
  const sent = await newSent(stage, { of, to: outside, categories: CATEGORIES });
  await does(stage, kiriyama, acting(stage, kiriyama, now(sent), "accept"));
  await endsGround(sent);
  await consentsTo(outside);
  await stage.settle();
  await compareAudience(stage, kiriyama, of.id);
  await holds(sent);
});

it("stays the sender's duty when the sender objects to what a destination without accounts has reported", async () => {
  const sent = await newSent(stage, { of, to: OUTSIDE[0] as string, categories: CATEGORIES });
  for (const verb of ["accept", "report", "contest"] as const)
    await does(stage, kiriyama, acting(stage, kiriyama, now(sent), verb));
  await stage.settle();
  await holds(sent);
});

it("goes to another desk when it came back unopened", async () => {
  const [first, second] = [playerOf("tanaka").desk, playerOf("ogawa").desk];
  const sent = await newSent(stage, { of, to: first, categories: CATEGORIES });
  await endsGround(sent);
  expect(now(sent).status).toBe("returned");
  await consentsTo(second);
  const sheet = { case: of.id, to: second, urgency: "C", categories: CATEGORIES, previous: sent.id } as const;
  await does(stage, kiriyama, drafting(stage, kiriyama, sheet));
  const next = stage.world.referrals.at(-1) as Referral;
  await does(stage, kiriyama, sending(stage, kiriyama, next));
  await stage.settle();
  await holds(sent);
});
