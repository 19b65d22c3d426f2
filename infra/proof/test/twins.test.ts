import { afterAll, expect, it } from "@jest/globals";
import { drawFrom, SEED } from "../moves/draw.ts";
import { playerOf } from "../town/actors.ts";
import { openStage, type Stage } from "../town/stage.ts";
import { transcript } from "../twins/probes.ts";
import { KINDS, play, type Twin } from "../twins/script.ts";

/**
 * Non-interference: two worlds that are alike in what somebody may see and differ elsewhere give this person the same
 * answers, byte for byte: lists, counts, order, cursors, ETags, search, and every refusal.
 */
const stages: Stage[] = [];
afterAll(() => Promise.all(stages.map((stage) => stage.house.close())));

const PAIRS = Number(process.env.PROOF_RUNS ?? 1);

async function twin(seed: number, withElsewhere: boolean): Promise<Twin> {
  const stage = await openStage();
  stages.push(stage);
  return play(stage, drawFrom(seed), withElsewhere);
}

let first: { quiet: Twin; busy: Twin } | undefined;

it.each(Array.from({ length: PAIRS }, (_, at) => SEED + at))(
  "answers the same whatever goes on elsewhere (SEED=%d)",
  async (seed) => {
    const [quiet, busy] = [await twin(seed, false), await twin(seed, true)];
    first ??= { quiet, busy };
    expect(busy.hidden.length).toBeGreaterThan(KINDS / 2);
    const differences: string[] = [];
    for (const name of ["tanaka", "morita", "yoshioka"]) {
      const [one, other] = [await transcript(quiet, playerOf(name)), await transcript(busy, playerOf(name))];
      for (let at = 0; at < Math.max(one.length, other.length); at += 1)
        if (one[at] !== other[at]) differences.push(`${one[at]}\n${other[at]}`);
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect([...quiet.stage.differences, ...busy.stage.differences]).toEqual([]);
  },
  120_000,
);

/** What would leak without a word of content: each must make a difference to somebody. */
const leaks: readonly (readonly [string, string, string, string])[] = [
  [
    "a place in a list that moves for what one may not see",
    "tanaka",
    "update cases.visible set sorted_at = sorted_at + interval '1 day' where support_case_id = '$CASE' and desk_id = '$TANAKA'",
    "update cases.visible set sorted_at = sorted_at - interval '1 day' where support_case_id = '$CASE' and desk_id = '$TANAKA'",
  ],
  [
    "a version that moves",
    "tanaka",
    "update referrals.referral set version = version + 1 where id = '$ENVELOPE'",
    "update referrals.referral set version = version - 1 where id = '$ENVELOPE'",
  ],
  [
    "a count",
    "morita",
    `insert into notifications.notice (id, municipality_id, desk_id, event_id, topic, referral_id, status, created_at)
     select uuidv7(), municipality_id, '$MORITA', uuidv7(), topic, referral_id, 'unread', now() from notifications.notice
      where referral_id is not null limit 1`,
    "delete from notifications.notice where desk_id = '$MORITA'",
  ],
  [
    "somebody more whom a search finds",
    "morita",
    "update cases.resident set registered_desk_id = '$MORITA' where id = '$HIDDEN'",
    "update cases.resident set registered_desk_id = '$TANAKA' where id = '$HIDDEN'",
  ],
];

it.each(leaks)("notices %s", async (_, name, plant, mend) => {
  if (!first) throw new Error("no twins");
  const { quiet, busy } = first;
  const resident = busy.stage.world.residents.find(({ id }) => busy.hidden.includes(id));
  const fill = (sql: string) =>
    sql
      .replaceAll("$CASE", busy.of.id)
      .replaceAll("$ENVELOPE", busy.envelope)
      .replaceAll("$TANAKA", playerOf("tanaka").desk)
      .replaceAll("$MORITA", playerOf("morita").desk)
      .replaceAll("$HIDDEN", resident?.id ?? busy.of.resident);
  const look = (twin: Twin) => transcript(twin, playerOf(name), { pries: false });
  const alike = await look(quiet);
  expect(await look(busy)).toEqual(alike);
  await busy.stage.house.behind.query(fill(plant));
  const leaked = await look(busy);
  await busy.stage.house.behind.query(fill(mend));
  expect(leaked).not.toEqual(alike);
});
