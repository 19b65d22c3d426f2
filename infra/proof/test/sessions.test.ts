import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { DEMO_PASSWORD, town } from "@tsunagi/testing/town";
import { compareEverything } from "../compare/everything.ts";
import { type Player, players } from "../town/actors.ts";
import { playScene, type Scene } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/** A right ends with the session that carried it: signed out, ended behind the scenes, or gone on as somebody else. */
type Post = (typeof town.hayase.memberships)[number];

let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await openStage();
  scene = await playScene(stage);
}, 60_000);
afterAll(() => stage.house.close());

/** Everything that somebody can only look at, on the record of the scene. */
const looks = () => {
  const of = `/cases/${scene.of.id}`;
  const referral = stage.world.referrals[0]?.id;
  return [
    of,
    `${of}/records`,
    `${of}/audience`,
    "/cases",
    "/referrals",
    `/referrals/${referral}`,
    "/bases",
    "/notices",
    "/me",
  ];
};

const statusesWith = async (cookie: string): Promise<number[]> => {
  const found: number[] = [];
  for (const path of looks())
    found.push((await stage.ask(undefined, "GET", path, { headers: { Cookie: cookie } })).status);
  return [...new Set(found)];
};

it("ends with the sign-out, for every operation", async () => {
  const cookie = await stage.house.asAgain(town.kiriyama).cookie();
  const kiriyama = players[0];
  for (const path of looks())
    expect([path, (await stage.ask(kiriyama, "GET", path, { headers: { Cookie: cookie } })).status]).toEqual([
      path,
      200,
    ]);
  const out = await stage.ask(kiriyama, "DELETE", "/session", { headers: { Cookie: cookie } });
  expect(out.status).toBe(204);
  expect(await statusesWith(cookie)).toEqual([401]);
});

it("ends when the session is ended behind the scenes, and when the membership is over", async () => {
  const cookie = await stage.house.asAgain(town.otomo).cookie();
  await stage.house.behind.query("update directory.session set ended_at = now() where staff_id = $1", [town.otomo.id]);
  expect(await statusesWith(cookie)).toEqual([401]);
  const baba = await stage.house.asAgain(town.baba).cookie();
  await stage.house.behind.query("update directory.membership set until_date = '2024-03-31' where staff_id = $1", [
    town.baba.id,
  ]);
  expect(await statusesWith(baba)).toEqual([401]);
});

it("goes on as the other desk after a switch, and sees what that desk sees", async () => {
  const [first, second] = town.hayase.memberships as [Post, Post];
  const hayase = stage.house.asAgain(town.hayase);
  const before = await hayase.cookie();
  const as = (post: Post): Player => ({
    name: "hayase",
    member: town.hayase,
    municipality: town.municipality.id,
    staff: town.hayase.id,
    desk: post.deskId,
    role: post.role,
  });
  stage.wear(as(first), before);
  await compareEverything(stage, as(first));
  await hayase.switchTo(second.id);
  expect(await statusesWith(before)).toEqual([401]);
  stage.wear(as(second), await hayase.cookie());
  await compareEverything(stage, as(second));
  expect(stage.differences).toEqual([]);
});

it("is not given for a wrong password, and to each their own", async () => {
  const wrong = await stage.ask(undefined, "POST", "/session", { body: { login: "kiriyama", password: "x" } });
  const nobody = await stage.ask(undefined, "POST", "/session", { body: { login: "nobody", password: "x" } });
  const plain = ({ body }: typeof wrong) => ({ ...body, instance: "" });
  expect([wrong.status, plain(wrong)]).toEqual([nobody.status, plain(nobody)]);
  const right = await stage.ask(undefined, "POST", "/session", {
    body: { login: "kiriyama", password: DEMO_PASSWORD },
  });
  expect(right.status).toBe(200);
  expect(stage.differences).toEqual([]);
});
