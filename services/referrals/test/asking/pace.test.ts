import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { eventually } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, type Scene } from "../hand-off.ts";

/** How long a desk usually takes to receive, as whoever is about to ask it reads it. */

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const { jiritsu, byoin } = town.desks;
const paceOf = async (desk: { id: string }) => (await scene.house.as(town.morita).deskCard(desk)).pace;
const kept = async () => {
  const { rows } = await scene.house.behind.query("select open_minutes from directory.desk_pace order by 1");
  return rows.map(({ open_minutes }) => open_minutes);
};

it("says nothing before five have been received, then the one in the middle, in opening hours", async () => {
  const { tanaka } = scene;
  const waited = ["10:20", "10:45", "11:00", "15:00"];
  for (const [at, time] of waited.entries()) {
    scene.at("2026-11-17T10:00");
    const sent = await scene.sent({ urgency: "C" });
    scene.at(`2026-11-17T${time}`);
    await tanaka.acknowledges(sent);
    await eventually(async () => expect(await kept()).toHaveLength(at + 1));
  }
  expect(await paceOf(jiritsu)).toBeNull();
  scene.at("2026-11-17T17:00");
  const overnight = await scene.sent({ urgency: "C" });
  scene.at("2026-11-18T09:00");
  await tanaka.accepts(overnight);
  await eventually(async () => expect(await paceOf(jiritsu)).not.toBeNull());
  const [fastest, ...more] = await kept();
  expect([fastest, ...more]).toHaveLength(5);
  expect(fastest).toBe(20);
  // From five in the afternoon until nine in the morning the door was open for three quarters of an hour.
  expect(more).toContain(45);
  expect(await paceOf(jiritsu)).toEqual({ openMinutes: more[1] });
});

it("counts neither what came back and went again, nor a destination without accounts", async () => {
  const { kiriyama, tanaka } = scene;
  scene.at("2026-11-18T10:00");
  const before = await kept();
  const back = await tanaka.does(await scene.sent(), "shortcomings", { missing: "収入" });
  await eventually(async () => expect(await kept()).toHaveLength(before.length + 1));
  const again = await kiriyama.resubmits(back, { supplement: "9月分です", categories: back.categories });
  await tanaka.acknowledges(again);
  const outside = await scene.sent({ to: byoin });
  await kiriyama.does(outside, "acknowledgement", { onBehalf: { whom: "受付の方" } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await kept()).toHaveLength(before.length + 1);
});

it("is forgotten after three months", async () => {
  scene.at("2027-02-17T10:00");
  expect(await paceOf(jiritsu)).toBeNull();
});
