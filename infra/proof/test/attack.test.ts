import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allOperations, needsKey } from "@tsunagi/contracts";
import { type Aim, fire, type Shot } from "../attack/aim.ts";
import { aimsAt } from "../attack/aims.ts";
import { aimsAtAttachments } from "../attack/aims-at-attachments.ts";
import { aimsAtDeskTime } from "../attack/aims-at-desk-time.ts";
import { aimsAtHandOff } from "../attack/aims-at-hand-off.ts";
import { aimsAtIncidents } from "../attack/aims-at-incidents.ts";
import { aimsAtLeavers } from "../attack/aims-at-leavers.ts";
import { aimsAtNotices } from "../attack/aims-at-notices.ts";
import { aimsAtOffers } from "../attack/aims-at-offers.ts";
import { aimsOfEverybody } from "../attack/aims-of-everybody.ts";
import { aimsAtConferences } from "../attack/conferences/sittings.ts";
import { stateOf } from "../attack/state.ts";
import { type Described, tricksOnTheAllowed, tricksOnTheRefused } from "../attack/tricks.ts";
import { attempt, type Deed } from "../deeds/deed.ts";
import type { Player } from "../town/actors.ts";
import { playScene } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/**
 * The attacker's walk over every operation of the contract: everybody, in every relation to the record, with every
 * trick. What is allowed is what the model says; what is refused changes nothing. A new operation is attacked the day
 * it appears, and fails until it has an aim; one that nobody can reach fails too.
 */
const operations: readonly Described[] = allOperations.map((operation) => ({
  operationId: operation.operationId,
  method: operation.method,
  public: operation.authz === "public",
  needsKey: needsKey(operation),
  changes: operation.changes ?? false,
  hasBody: operation.body !== undefined,
}));

let stage: Stage;
let aims: Readonly<Record<string, Aim>>;
beforeAll(async () => {
  stage = await openStage();
  // Signing in says so in the outbox: everybody does it before what is refused is watched.
  for (const who of stage.everybody) await stage.cookieOf(who);
  const scene = await playScene(stage);
  aims = {
    ...aimsAt(scene),
    ...aimsAtAttachments(),
    ...aimsAtConferences(),
    ...aimsAtDeskTime(),
    ...aimsAtHandOff(scene),
    ...aimsAtIncidents(),
    ...aimsAtLeavers(),
    ...aimsOfEverybody(scene),
    ...aimsAtOffers(scene),
    ...aimsAtNotices(scene),
  };
}, 60_000);
afterAll(() => stage.house.close());

/** What has been looked at alone, by how it is made. */
const untouched = new Map<Aim["fresh"], unknown>();

const told = () => stage.differences.splice(0);
const allowed = (shot: Shot) => shot.expect.every((status) => status < 300);

/** Who tries the tricks where they are refused: whose sight has run out, who never had any, and another town. */
const TRICKSTERS = ["sasaki", "morita", "tonari"];
const isDeed = (shot: Shot): shot is Deed => shot.done !== undefined;

/** Signing in and out is about nobody's record: each time with a session of its own. */
const SESSIONS = ["signIn", "signOut", "switchMembership"];

async function refused(who: Player, shot: Shot, operation: Described): Promise<void> {
  await fire(stage, who, shot, operation.operationId);
  if (!TRICKSTERS.includes(who.name)) return;
  for (const trick of tricksOnTheRefused.filter(({ on }) => on(operation)))
    await fire(stage, who, trick.play(shot), `${operation.operationId} with ${trick.name}`);
}

/** Somebody who may, in every way in which nobody may. */
async function tricked(who: Player, shot: Shot, operation: Described): Promise<void> {
  for (const trick of tricksOnTheAllowed.filter(({ on }) => on(operation)))
    await fire(stage, who, trick.play(shot), `${operation.operationId} with ${trick.name}`);
}

async function reach(who: Player, aim: Aim, id: string, target: unknown): Promise<void> {
  const shot = await aim.shot(stage, who, target);
  if (isDeed(shot)) await attempt(stage, who, shot);
  else await fire(stage, who, shot, id);
}

describe.each(operations.map((operation) => [operation.operationId, operation] as const))("%s", (id, operation) => {
  const aimed = () => {
    const found = aims[id];
    if (!found) throw new Error(`${id} has no aim: add one in infra/proof/attack`);
    return found;
  };

  it("answers everybody as the model says; a refusal changes nothing, and neither does a trick", async () => {
    if (SESSIONS.includes(id)) return;
    // Made once: what is refused leaves it as it was. Whoever succeeds uses it up, and a look does not.
    const { fresh } = aimed();
    const target = untouched.get(fresh) ?? (await fresh(stage));
    const isLook = operation.method === "get";
    if (isLook) untouched.set(fresh, target);
    else untouched.delete(fresh);
    const isFree = (nth: number) => nth === 0 || isLook;
    // What the last one left for the sweeps is swept up first.
    await stage.house.sweep();
    const before = await stateOf(stage);
    const able: Player[] = [];
    for (const who of stage.everybody) {
      const shot = await aimed().shot(stage, who, target);
      if (!allowed(shot)) await refused(who, shot, operation);
      else if (able.push(who) === 1) await tricked(who, shot, operation);
    }
    expect(await stateOf(stage)).toEqual(before);
    for (const [nth, who] of able.entries()) await reach(who, aimed(), id, isFree(nth) ? target : await fresh(stage));
    // No vacuous pass: somebody reaches it.
    expect(able.length).toBeGreaterThan(0);
    expect(told()).toEqual([]);
  }, 60_000);
});
