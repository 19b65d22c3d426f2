import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { compareEverything } from "../compare/everything.ts";
import { standBehindTheWalls } from "../compare/walls.ts";
import type { Site } from "../faults/fault.ts";
import { faultsOfClocks } from "../faults/of-clocks.ts";
import { faultsOfEvents } from "../faults/of-events.ts";
import { faultsOfHandOffs } from "../faults/of-hand-offs.ts";
import { faultsOfSentences } from "../faults/of-sentences.ts";
import { faultsOfTables } from "../faults/of-tables.ts";
import { projectionFaults } from "../projection.ts";
import { playerOf } from "../town/actors.ts";
import { newSent, playScene } from "../town/scene.ts";
import { openStage } from "../town/stage.ts";

/** Each checker is seen to fail: a wall is broken behind the product's back, the checker says so, the wall is mended. */
let site: Site;
beforeAll(async () => {
  const stage = await openStage();
  const scene = await playScene(stage);
  await newSent(stage, { of: scene.of, to: playerOf("tanaka").desk, categories: ["work_school"] });
  await stage.settle();
  site = { stage, scene, walls: await standBehindTheWalls(stage) };
}, 60_000);
afterAll(async () => {
  await site.walls.close();
  await site.stage.house.close();
});

it("finds nothing where nothing is broken", async () => {
  for (const name of ["tanaka", "morita"]) {
    await compareEverything(site.stage, playerOf(name));
    await site.walls.compare(site.stage, playerOf(name));
  }
  expect(await projectionFaults(site.stage.house.behind)).toEqual([]);
  expect(site.stage.differences).toEqual([]);
});

it.each(
  [...faultsOfSentences, ...faultsOfTables, ...faultsOfHandOffs, ...faultsOfClocks, ...faultsOfEvents].map(
    (fault) => [fault.name, fault] as const,
  ),
)("finds %s", async (_, fault) => {
  const mend = await fault.plant(site);
  await fault.look(site);
  await mend?.();
  const said = site.stage.differences.splice(0);
  expect(said.join("\n")).toMatch(fault.says);
});
