import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { caseInSight, endsGrant } from "./case-in-sight.ts";

/** The second wall around records, looked at without the first: straight on the tables, as the role that runs. */

let house: House;
let orm: Orm;
let supportCase: CaseSeen;
let jiritsu: string;
const ids: Record<string, string> = {};

const health = { kind: "fact", category: "health_disability", body: "ひざの手術を受ける。" } as const;
const money = { kind: "fact", category: "income_assets_debts", body: "家賃を2か月滞納。" } as const;

beforeAll(async () => {
  house = await openHouse();
  ({ supportCase, jiritsu } = await caseInSight(house));
  orm = await openOrm("cases", house.urlOf({ service: "cases", job: false }), [], 2);
  for (const audience of ["shared", "pointer", "own"] as const) {
    const { id } = await house.as(town.kiriyama).writesRecord(supportCase, { audience, parts: [health, money] });
    ids[audience] = id;
  }
  ids.tanaka = (await house.as(town.tanaka).writesRecord(supportCase, { audience: "own", parts: [health] })).id;
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

/** Rows that a request of this person would get past the sentences; what it writes is rolled back. */
async function asIf(member: typeof town.tanaka, sql: string): Promise<unknown[]> {
  const em = orm.em.fork() as Em;
  await em.begin();
  try {
    const settings = { municipality: town.municipality.id, staff: member.id, desk: member.memberships[0]?.deskId };
    for (const [name, value] of Object.entries(settings)) {
      await rows(em, "select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
    }
    return (await rows<{ v: unknown }>(em, sql)).map(({ v }) => v);
  } finally {
    await em.rollback();
  }
}

const records = "select id as v from cases.contact_record order by audience desc, written_at";
const parts = "select contact_record_id || ' ' || category as v from cases.record_part order by 1";

describe("without the sentences", () => {
  it("a desk that sees the case finds what may be known, and never what stays at another desk", async () => {
    expect(await asIf(town.tanaka, records)).toEqual([ids.shared, ids.pointer, ids.tanaka]);
    expect(await asIf(town.kiriyama, records)).toEqual([ids.shared, ids.pointer, ids.own]);
    expect(await asIf(town.morita, records)).toEqual([]);
  });

  it("it reads the parts of shared records in its categories, and those that it wrote", async () => {
    const wanted = [`${ids.shared} income_assets_debts`, `${ids.tanaka} health_disability`];
    expect(await asIf(town.tanaka, parts)).toEqual(wanted.sort());
    expect(await asIf(town.sasaki, parts)).toEqual([`${ids.shared} health_disability`]);
    expect(await asIf(town.morita, parts)).toEqual([]);
  });

  it("nothing that is written is ever changed or taken away", async () => {
    for (const table of ["contact_record", "record_part"]) {
      for (const sql of [`update cases.${table} set audience = 'own'`, `delete from cases.${table}`]) {
        await expect(asIf(town.kiriyama, sql)).rejects.toThrow(/permission denied/);
      }
    }
  });

  const copy = (column: string, value: string) => {
    const columns = ["id", "municipality_id", "support_case_id", "desk_id", "staff_id", "occurred_at", "occurred_on"];
    const all = [...columns, "written_at", "method", "audience"];
    const values = all.map((name) => (name === "id" ? "uuidv7()" : name === column ? value : name));
    return `insert into cases.contact_record (${all}) select ${values} from cases.contact_record where id = '${ids.shared}'`;
  };

  it.each([
    ["another desk's name", town.kiriyama, "desk_id", `'${town.desks.jiritsu.id}'`],
    ["a colleague's name", town.kiriyama, "staff_id", `'${town.shimura.id}'`],
  ] as const)("nobody writes in %s", async (_, member, column, value) => {
    expect(await asIf(member, copy("method", "'letter'"))).toEqual([]);
    await expect(asIf(member, copy(column, value))).rejects.toThrow(/row-level security/);
  });

  it.each([
    ["a part says of itself what its record does not", "audience", "'own'", /foreign key/],
    ["a part belongs to another desk's record", "desk_id", `'${town.desks.jiritsu.id}'`, /foreign key/],
    ["a third party has no name", "kind", "'third_party'", /check constraint/],
  ] as const)("and the tables themselves refuse that %s", async (_, column, value, why) => {
    const all = ["municipality_id", "contact_record_id", "support_case_id", "desk_id", "audience", "kind", "category"];
    const sql = `insert into cases.record_part (${all}, place, body)
      select ${all.map((name) => (name === column ? value : name))}, 9, 'x' from cases.record_part limit 1`;
    await expect(house.behind.query(sql)).rejects.toThrow(why);
  });

  it("and that a record puts another desk's right", async () => {
    const sql = copy("occurred_at", "occurred_at").replace("audience)", "audience, corrects_id)");
    const forged = sql.replace(" from cases", `, '${ids.tanaka}' from cases`);
    await expect(house.behind.query(forged)).rejects.toThrow(/contact_record_corrects_its_own_desk/);
  });

  it("once its sight has ended, a desk finds its own and nothing else", async () => {
    await endsGrant(house, jiritsu);
    expect(await asIf(town.tanaka, records)).toEqual([ids.tanaka]);
    expect(await asIf(town.tanaka, parts)).toEqual([`${ids.tanaka} health_disability`]);
  });
});
