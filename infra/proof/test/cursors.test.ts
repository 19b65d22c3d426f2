import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { compareLists } from "../compare/lists.ts";
import { playerOf } from "../town/actors.ts";
import type { Answer } from "../town/asking.ts";
import { playScene, type Scene } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/** A cursor comes back from the browser like any other input: a forged one is refused, and never read as a filter. */
let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await openStage();
  scene = await playScene(stage);
}, 60_000);
afterAll(() => stage.house.close());

const NOBODY = "0192f0c1-2222-7000-8000-000000000000";
const forged: readonly (readonly [string, unknown])[] = [
  ["no list", {}],
  ["too short", []],
  ["too long", ["a", "b", "c", "d", "e"]],
  ["words for times", ["x", "y"]],
  ["a null byte", ["2026-01-01T00:00:00Z\u0000", NOBODY]],
  ["null", [null, null]],
  ["numbers", [1, 2]],
  ["an operator", [{ $gt: "1970-01-01" }, { $gt: NOBODY }]],
  ["a list inside", [["1970-01-01"], [NOBODY]]],
  ["something out of reach", ["9999-12-31T00:00:00Z", NOBODY]],
  ["words that end the statement", ["2026-01-01'; select pg_sleep(9) --", NOBODY]],
];
const lists = (): string[] => ["/cases", "/referrals", "/bases", "/notices", "/desks", `/cases/${scene.of.id}/records`];

const idsOf = (answer: Answer): string[] =>
  answer.status === 200 ? answer.body.items.map(({ id }: { id: string }) => id) : [];

/** What one list says to a forged cursor: how it answered, and what it showed that it does not show without one. */
async function tried(path: string, cursor: string) {
  const who = playerOf("tanaka");
  const known = idsOf(await stage.get(who, `${path}?limit=100`));
  const answer = await stage.get(who, `${path}?limit=100&cursor=${cursor}`);
  return { path, broken: answer.status >= 500, more: idsOf(answer).filter((id) => !known.includes(id)) };
}

it.each(forged)("refuses a cursor that is %s, or shows no more than without one", async (_, value) => {
  const cursor = Buffer.from(JSON.stringify(value)).toString("base64url");
  const results: unknown[] = [];
  for (const path of lists()) results.push(await tried(path, cursor));
  const search = await stage.ask(playerOf("tanaka"), "POST", "/residents/search", { body: { text: "マサキ", cursor } });
  results.push({ path: "search", broken: search.status >= 500, more: [] });
  stage.differences.splice(0);
  expect(results).toEqual([...lists(), "search"].map((path) => ({ path, broken: false, more: [] })));
});

it("gives one desk nothing for the cursor of another", async () => {
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")];
  const { body } = await stage.get(kiriyama, `/cases/${scene.of.id}/records?limit=1`);
  await stage.get(tanaka, `/cases/${scene.of.id}/records?limit=1&cursor=${body.next}`);
  await compareLists(stage, tanaka);
  expect(stage.differences).toEqual([]);
});
