import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { keepJobs, keepOutput, scanBytes } from "../compare/bytes.ts";
import { type Ear, listen } from "../compare/ears.ts";
import { does } from "../deeds/deed.ts";
import { deciding } from "../deeds/grounds.ts";
import { receiving } from "../deeds/receiving.ts";
import { one } from "../model/world.ts";
import { playerOf } from "../town/actors.ts";
import { newSent, playScene } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/** Canaries: every sensitive field holds a token of its own, and no byte that leaves the product carries one astray. */
let stage: Stage;
const ears: Ear[] = [];
const output: string[] = [];
const restore = keepOutput(output);
beforeAll(async () => {
  stage = await openStage();
  await keepJobs(stage);
  for (const who of stage.everybody) ears.push(await listen(stage, who));
});
afterAll(async () => {
  restore();
  for (const ear of ears) ear.close();
  await stage.house.close();
});

it("carries no token past the tables of its owner and the answers to those who may read it", async () => {
  const { of } = await playScene(stage);
  const [kiriyama, shimura, tanaka] = ["kiriyama", "shimura", "tanaka"].map(playerOf) as [
    ReturnType<typeof playerOf>,
    ReturnType<typeof playerOf>,
    ReturnType<typeof playerOf>,
  ];
  const sent = await newSent(stage, { of, to: tanaka.desk, categories: ["identity_contact"] });
  await does(stage, tanaka, receiving(stage, tanaka, sent, "acceptance"));
  const [basis] = stage.world.bases;
  if (basis) await does(stage, shimura, deciding(stage, shimura, one(stage.world.bases, basis.id), "approval"));
  // What goes wrong is written down too: broken bodies, foreign ids, a word that cannot be stored.
  const token = stage.canaries.plant("name", kiriyama);
  await stage.ask(kiriyama, "POST", "/residents", { body: `{"name": "${token}` });
  await stage.ask(kiriyama, "POST", "/residents", { body: { name: token, kana: 1 } });
  await stage.ask(kiriyama, "POST", "/residents/search", { body: { text: token } });
  await stage.ask(kiriyama, "GET", `/referrals?cursor=${token}`);
  await stage.ask(tanaka, "GET", `/cases/${token}`);
  await stage.settle();

  const searched = await scanBytes(stage, output);
  for (const ear of ears)
    expect([ear.who.name, stage.canaries.foundIn(ear.frames.join("\n"))]).toEqual([ear.who.name, []]);
  expect(stage.differences).toEqual([]);
  for (const place of ["cases", "referrals", "notifications", "ledger", "proof", "log"])
    expect([place, (searched[place] ?? 0) > 0]).toEqual([place, true]);
  expect(ears.some(({ frames }) => frames.length > 3)).toBe(true);
  expect(stage.canaries.known.size).toBeGreaterThan(60);
});
