import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openScene, type Scene } from "../hand-off.ts";
import { type Bare, withoutSentences } from "../without-sentences.ts";

/** The second wall of the hand-off, looked at without the first: straight on the tables, as the role that runs. */

let scene: Scene;
let bare: Bare;
let declined: ReferralSeen;
let asleep: ReferralSeen;
beforeAll(async () => {
  scene = await openScene();
  bare = await withoutSentences(scene.house);
  const refusal = { reason: "no_capacity", next: "coordinator" } as const;
  declined = await scene.tanaka.does(await scene.sent(), "refusal", refusal);
  asleep = await scene.sent({ to: town.desks.hananoki });
});
afterAll(async () => {
  await bare.close();
  await scene.close();
});

const OF = ["disclosure", "step", "onlooker"] as const;
const of = (table: string) => `select referral_id as id from referrals.${table} where referral_id = $1`;
const seen = (member: typeof town.tanaka, table: string, { id }: ReferralSeen) => bare.asIf(member, of(table), [id]);

describe("who only watches", () => {
  it.each([
    ["the coordinator", () => declined, town.miyamoto],
    ["the fallback desk", () => asleep, town.nagata],
  ] as const)("%s finds the つなぎ and nothing that belongs to it", async (_, which, member) => {
    const referral = which();
    const head = await bare.asIf(member, "select id from referrals.referral where id = $1", [referral.id]);
    expect(head).toEqual([{ id: referral.id }]);
    for (const table of OF) expect([table, await seen(member, table, referral)]).toEqual([table, []]);
    expect(await seen(town.kiriyama, "step", referral)).not.toEqual([]);
    const tray = await bare.asIf(member, "select box from referrals.tray where referral_id = $1", [referral.id]);
    expect(tray).toEqual([{ box: "watch" }]);
  });

  it("sees the line that it wrote itself, and no other", async () => {
    const nagata = scene.house.as(town.nagata);
    await nagata.does(await nagata.sees(asleep), "calls", { whom: "早瀬さん" });
    const lines = await bare.asIf(town.nagata, "select verb from referrals.step where referral_id = $1", [asleep.id]);
    expect(lines).toEqual([{ verb: "call" }]);
  });

  it("is known to itself alone: neither of the two desks reads who else was told", async () => {
    const told = "select as_role from referrals.watcher where referral_id = $1";
    expect(await bare.asIf(town.miyamoto, told, [declined.id])).toEqual([{ as_role: "coordinator" }]);
    for (const member of [town.kiriyama, town.tanaka, town.morita])
      expect(await bare.asIf(member, told, [declined.id])).toEqual([]);
  });

  it("takes itself in for nothing that no desk has shown it", async () => {
    const theirs = await scene.acknowledged();
    const intrude = `insert into referrals.watcher (municipality_id, referral_id, desk_id, as_role, because, since)
      values ($1, $2, $3, 'coordinator', 'declined', now()) returning desk_id`;
    const own = [town.municipality.id, theirs.id, town.desks.kokusai.id];
    await expect(bare.asIf(town.morita, intrude, own)).rejects.toThrow(/row-level security/);
  });
});

describe("what was recalled", () => {
  it("is gone from the other desk's tables: the つなぎ, its place in the tray, its history", async () => {
    const sent = await scene.sent();
    const tray = "select box from referrals.tray where referral_id = $1";
    expect(await bare.asIf(town.tanaka, tray, [sent.id])).toEqual([{ box: "in" }]);
    await scene.kiriyama.does(sent, "recall", {});
    expect(await bare.asIf(town.tanaka, tray, [sent.id])).toEqual([]);
    expect(await bare.asIf(town.tanaka, "select id from referrals.referral where id = $1", [sent.id])).toEqual([]);
    for (const table of OF) expect([table, await seen(town.tanaka, table, sent)]).toEqual([table, []]);
  });
});

describe("the history and the copy", () => {
  it.each([
    ["step", "note = 'x'"],
    ["disclosure", "body = 'x'"],
    ["watcher", "as_role = 'manager'"],
    ["onlooker", "role = 'x'"],
  ])("cannot be rewritten: %s", async (table, change) => {
    const update = `update referrals.${table} set ${change} where referral_id = $1`;
    await expect(bare.asIf(town.kiriyama, update, [declined.id])).rejects.toThrow(/permission denied/);
    const gone = `delete from referrals.${table} where referral_id = $1 returning 1 as n`;
    const removed = bare.asIf(town.kiriyama, gone, [declined.id]);
    // What nobody has opened may be packed anew; what was read stays.
    if (table === "disclosure") expect(await removed).toEqual([]);
    else await expect(removed).rejects.toThrow(/permission denied/);
  });
});
