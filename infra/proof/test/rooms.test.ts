import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { keepOutput, scanBytes } from "../compare/bytes.ts";
import { compareEars, type Ear, listen } from "../compare/ears.ts";
import { compareRooms } from "../compare/rooms/rooms.ts";
import { standBehindTheWalls, type Walls } from "../compare/walls.ts";
import { does } from "../deeds/deed.ts";
import { drawFrom, SEED } from "../moves/draw.ts";
import { playSeason } from "../moves/season.ts";
import { playerOf, presidesAtMarugoto } from "../town/actors.ts";
import { newCase } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/**
 * A season of conferences through the front door: sealed, on consent and open ones, with people who are drawn. After each
 * deed what people see is what the reference model says; at the end everything that anybody can ask, every row that the
 * second wall lets through, and every byte that lies anywhere. PROOF_RUNS: how many seasons; with one, half of the town is
 * asked everything at its end.
 */
const SEASONS = Number(process.env.PROOF_RUNS ?? 1);

let stage: Stage;
let walls: Walls;
const ears: Ear[] = [];
const output: string[] = [];
const restore = keepOutput(output);
beforeAll(async () => {
  stage = await openStage();
  walls = await standBehindTheWalls(stage, ["conferences"]);
  for (const who of [...stage.everybody, presidesAtMarugoto]) ears.push(await listen(stage, who));
});
afterAll(async () => {
  restore();
  for (const ear of ears) ear.close();
  await walls.close();
  await stage.house.close();
});

const report = () => [`SEED=${SEED}`, ...stage.differences.slice(0, 12), "The deeds:", ...stage.journal].join("\n");

it(`shows everybody of every room what the model says (SEED=${SEED})`, async () => {
  const draw = drawFrom(SEED);
  const everybody = [...stage.everybody, presidesAtMarugoto];
  for (let season = 0; season < SEASONS; season += 1) {
    const of = await newCase(stage, playerOf("kiriyama"));
    await playSeason(
      {
        stage,
        draw,
        async does(who, deed) {
          await does(stage, who, deed);
          await stage.settle();
          await compareEars(stage, ears);
          await walls.compare(stage, draw.of(everybody));
          if (draw.chance(10)) await compareRooms(stage, draw.of(everybody));
          if (stage.differences.length > 0) throw new Error(report());
        },
      },
      of,
    );
  }
  for (const who of SEASONS > 1 ? everybody : draw.some(everybody)) await compareRooms(stage, who);
  for (const who of everybody) await walls.compare(stage, who);
  const searched = await scanBytes(stage, output);
  if (stage.differences.length > 0) throw new Error(report());
  const { sittings, items, rows, tasks, seats } = stage.world.rooms;
  expect(searched.conferences).toBeGreaterThan(100);
  // A property over nothing proves nothing.
  expect([
    sittings.length >= 3 * SEASONS,
    new Set(items.map(({ secrecy }) => secrecy)).size,
    new Set(rows.map(({ audience }) => audience)).size,
    tasks.length > 3,
    seats.some(({ pledged }) => pledged) && seats.some(({ left }) => left),
  ]).toEqual([true, 3, 3, true, true]);
}, 300_000);
