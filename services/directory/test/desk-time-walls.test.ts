import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { workday } from "./working-days.ts";

/** The second wall of a desk's time, without the first: straight on the tables as the role that runs. */

const { jiritsu, hotChuo, byoin, soumu } = town.desks;
const M = town.municipality.id;
const DAY = workday(2);

let house: House;
let orm: Orm;
beforeAll(async () => {
  house = await openHouse();
  orm = await openOrm("directory", house.urlOf({ service: "directory", job: false }), [], 2);
  const kiriyama = house.as(town.kiriyama);
  await kiriyama.addsException(hotChuo, { date: DAY, hours: [], reason: "研修" });
  await kiriyama.closesToday(hotChuo);
  await kiriyama.setsShift(hotChuo, DAY, town.otomo);
  await kiriyama.declaresAbsence(DAY, DAY, { reason: "illness", deputy: town.otomo });
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

/** What 田中 of 生活サポート does to the tables, with the settings that her session would have. */
const asTanaka = (sql: string, params: unknown[] = []): Promise<object[]> =>
  (orm.em.fork() as Em).transactional(async (em) => {
    const settings = { municipality: M, staff: town.tanaka.id, desk: jiritsu.id };
    for (const [name, value] of Object.entries(settings)) {
      await rows(em, "select set_config('tsunagi.' || $1, $2, true)", [name, value]);
    }
    return rows(em, sql, params);
  });

const behind = (sql: string, params: unknown[] = []) => house.behind.query(sql, params);

describe("the time of another desk", () => {
  const by = [M, hotChuo.id, workday(3), town.tanaka.id];
  it.each([
    [
      "an exception",
      "desk_exception (municipality_id, desk_id, date, by_staff_id, hours, reason, at)",
      "'[]', 'x', now()",
    ],
    ["a closure", "desk_closure (municipality_id, desk_id, date, by_staff_id, reason, at)", "'x', now()"],
    ["a shift", "duty_shift (municipality_id, desk_id, date, staff_id)", ""],
  ])("takes %s from nobody but its own", async (_, table, rest) => {
    const sql = `insert into directory.${table} values ($1, $2, $3, $4${rest && `, ${rest}`})`;
    await expect(asTanaka(sql, by)).rejects.toMatchObject({ code: "42501" });
    await asTanaka(sql, [M, jiritsu.id, workday(3), town.tanaka.id]);
  });

  it.each(["desk_exception", "desk_closure", "duty_shift"])("keeps its rows of %s", async (table) => {
    const seen = await asTanaka(`select 1 from directory.${table} where desk_id = $1`, [hotChuo.id]);
    expect(seen).toHaveLength(1);
    for (const deed of [`delete from directory.${table}`, `update directory.${table} set date = date + 1`]) {
      expect(await asTanaka(`${deed} where desk_id = $1 returning 1`, [hotChuo.id])).toEqual([]);
    }
  });

  it("keeps its hours, its 当番 and its limits", async () => {
    const sql = "update directory.desk set limits = '{}', version = version + 1 where id = $1 returning 1";
    expect(await asTanaka(sql, [hotChuo.id])).toEqual([]);
    expect(await asTanaka(sql, [jiritsu.id])).toHaveLength(1);
    await expect(asTanaka("update directory.desk set name = 'x' where id = $1", [jiritsu.id])).rejects.toMatchObject({
      code: "42501",
    });
  });

  it("tells nobody elsewhere why somebody is away, only that they are", async () => {
    expect(await asTanaka("select reason from directory.absence")).toEqual([]);
    const known = await asTanaka("select * from directory.aways($1, $2, $2)", [[town.kiriyama.id], DAY]);
    expect(known).toHaveLength(1);
    expect(Object.keys(known[0] ?? {})).toEqual(["staff_id", "from_date", "until_date", "deputy_id"]);
    await house.behind.query("select set_config('tsunagi.municipality', $1, false)", [M]);
    const { fields } = await behind("select * from directory.published_absence");
    expect(fields.map(({ name }) => name)).not.toContain("reason");
    const forged = `insert into directory.absence (id, municipality_id, desk_id, staff_id, from_date, until_date, reason,
      declared_by, declared_at) values (uuidv7(), $1, $2, $3, $4, $4, 'leave', $3, now())`;
    await expect(asTanaka(forged, [M, hotChuo.id, town.tanaka.id, DAY])).rejects.toMatchObject({ code: "42501" });
  });
});

describe("whatever the code does", () => {
  it.each([
    ["a second coordinating desk", "update directory.desk set coordinates = true where id = $1", hotChuo.id, "23505"],
    [
      "a desk of its own without a 当番",
      "update directory.desk set duty_staff_id = null where id = $1",
      soumu.id,
      "23514",
    ],
    [
      "an outside desk with one",
      `update directory.desk set duty_staff_id = '${town.tanaka.id}' where id = $1`,
      byoin.id,
      "23514",
    ],
    [
      "a desk that falls back on itself",
      "update directory.desk set fallback_desk_id = id where id = $1",
      soumu.id,
      "23514",
    ],
    ["a member of an outside desk", "update directory.membership set desk_id = $1", byoin.id, "23514"],
    [
      "an absence that ends before it begins",
      "update directory.absence set until_date = from_date - 1 where desk_id = $1",
      hotChuo.id,
      "23514",
    ],
    [
      "somebody as their own deputy",
      "update directory.absence set deputy_id = staff_id where desk_id = $1",
      hotChuo.id,
      "23514",
    ],
  ])("there is never %s", async (_, sql, id, code) => {
    await expect(behind(sql, [id])).rejects.toMatchObject({ code });
  });
});
