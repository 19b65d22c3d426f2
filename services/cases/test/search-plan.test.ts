import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { gramsOf, searchKey } from "@tsunagi/japan";
import { Actor, type Me } from "@tsunagi/permissions";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { permissions } from "../permissions.ts";
import { CANDIDATES, candidateValues, RAREST } from "../resident/find-residents.ts";

/** The search reads its index as the role that runs, under its policies: no operator in it may have to wait behind them. */

let house: House;
let orm: Orm;
beforeAll(async () => {
  house = await openHouse();
  orm = await openOrm("cases", house.urlOf({ service: "cases", job: false }), [], 2);
  await house.behind.query(
    `insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, search_text, kana_key, grams, created_at)
     select uuidv7(), $1, d.desk, s || g, k, s || g || ' ' || k, k, array[s, right(s, 1) || g, 'サト', 'トウ'], now()
       from generate_series(1, 4000) n,
            lateral (select ($2::uuid[])[1 + n % 4] as desk, (array['佐藤', '鈴木', '高橋', '田中'])[1 + n % 4 + 0] as s,
                            (array['花', '太', '一', '京'])[1 + n % 3] as g, 'サトウ' || n as k) d`,
    [
      town.municipality.id,
      [town.desks.hotChuo, town.desks.jiritsu, town.desks.fukushi, town.desks.kokusai].map(({ id }) => id),
    ],
  );
  await house.behind.query("vacuum analyze cases.resident_gram");
  await house.behind.query("analyze cases.findable");
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

it.each(["佐藤", "佐藤花", "サトウ", "サトウ12"])("finds %s through the index", async (text) => {
  for (const plan of await explain(text)) {
    expect(plan).not.toMatch(/Seq Scan/);
    expect(plan).toMatch(/Index Only Scan using resident_gram_pkey/);
    expect(plan).toMatch(/Index Cond: \(\(desk_id = [^)]*\) AND \(gram = /);
  }
});

/** What the two statements of a search would do as a request of 桐山. */
async function explain(text: string): Promise<string[]> {
  const post = town.kiriyama.memberships[0];
  const me = {
    staffId: town.kiriyama.id,
    deskId: post?.deskId,
    role: post?.role,
    municipalityId: town.municipality.id,
  };
  const actor = new Actor(me as unknown as Me, permissions, new Date());
  const key = searchKey(text);
  const grams = gramsOf([key]);
  const values = candidateValues(actor, key, grams[0] as string, ["", "00000000-0000-0000-0000-000000000000"], 21);
  const planOf = (sql: string, given: readonly unknown[]) =>
    (orm.em.fork() as Em).transactional(async (em) => {
      await rows(em, "select set_config('tsunagi.municipality', $1, true)", [me.municipalityId]);
      await rows(em, "select set_config('tsunagi.desk', $1, true)", [me.deskId]);
      const lines = await rows<{ "QUERY PLAN": string }>(em, `explain ${sql}`, given);
      return lines.map((line) => line["QUERY PLAN"]).join("\n");
    });
  return [await planOf(CANDIDATES, values), await planOf(RAREST, [me.deskId, grams])];
}
