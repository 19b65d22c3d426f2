import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** From a 町丁目 to the person who answers for it and to a door behind which somebody is. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

const OPEN = "2026-11-24T10:00"; // a Tuesday
const EVENING = "2026-11-24T19:00";

/** Who answers for a place, as 田中 finds it when it is that time in Japan. */
async function at(time: string, place = "いずみに") {
  house.setClock(new Date(`${time}:00+09:00`));
  return house.as(town.tanaka).findsResponsible(place);
}

const change = (sql: string, values: unknown[] = []) => house.behind.query(sql, values);
const areaId = async (name: string) =>
  (await change("select id from directory.area where name = $1", [name])).rows[0].id as string;
const ended = (login: "kiriyama" | "otomo", until: string | null) =>
  change("update directory.assignment set until_date = $2 where staff_id = $1 and part <> 'cover'", [
    town[login].id,
    until,
  ]);

describe("町丁目", () => {
  it("are found by reading and by name, however it is written", async () => {
    for (const asked of ["いずみに", "ｲｽﾞﾐﾆ", "泉2丁目", "泉二丁目", "泉２丁目"]) {
      const found = await house.as(town.tanaka).neighbourhoods(asked);
      expect([asked, found.map(({ name }) => name)]).toEqual([asked, ["泉2丁目"]]);
    }
  });

  it("come in pages, each once", async () => {
    const names: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { limit: 7, ...(cursor && { cursor }) };
      const { data } = await house.as(town.tanaka).api.GET("/api/neighbourhoods", { params: { query } });
      names.push(...(data?.items ?? []).map(({ name }) => name));
      cursor = data?.next ?? undefined;
    } while (cursor);
    const all = await house.as(town.tanaka).neighbourhoods();
    expect(names).toEqual(all.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it("stand in the order of their reading, 1丁目 before 2丁目", async () => {
    const names = (await house.as(town.tanaka).neighbourhoods()).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["朝日1丁目", "朝日2丁目"]);
    expect(names.filter((name) => name.startsWith("泉"))).toEqual([1, 2, 3, 4, 5, 6].map((n) => `泉${n}丁目`));
  });

  it("refuse a cursor that is none of theirs", async () => {
    const params = { query: { limit: 7, cursor: "WzFd" } };
    const { response } = await house.as(town.tanaka).api.GET("/api/neighbourhoods", { params });
    expect(response.status).toBe(400);
  });

  it("all lie in one of 20 地区, and these in one of four 圏域", async () => {
    const { rows } = await change(
      `select count(distinct d.id)::int districts, count(distinct s.id)::int spheres, count(distinct n.id)::int places,
              count(*)::int links
         from directory.neighbourhood n join directory.area_neighbourhood l on l.neighbourhood_id = n.id
         join directory.area d on d.id = l.area_id join directory.area s on s.id = d.parent_id`,
    );
    const all = (await house.as(town.tanaka).neighbourhoods()).length;
    expect(rows).toEqual([{ districts: 20, spheres: 4, places: all, links: all }]);
  });
});

describe("泉2丁目", () => {
  it("lies in 西部, for which 桐山 answers, and her desk is open", async () => {
    const found = await at(OPEN);
    expect(found).toMatchObject({
      neighbourhood: { name: "泉2丁目" },
      district: { name: "泉地区" },
      sphere: { name: "西部圏域" },
      acting: { part: "primary", staff: { name: "桐山 葵" } },
      station: { name: "ほっとステーション中央", phone: "042-000-1101", location: { name: "市民福祉センター" } },
      openDoor: { id: town.desks.hotChuo.id, isFallback: false },
    });
    expect(found.coordinators.map(({ part, staff }) => [part, staff.name])).toEqual([
      ["primary", "桐山 葵"],
      ["partner", "大友 拓"],
    ]);
  });

  it("falls to the partner when the primary's assignment has ended, and to nobody when both have", async () => {
    await ended("kiriyama", "2026-11-23");
    expect((await at(OPEN)).acting).toMatchObject({ part: "partner", staff: { name: "大友 拓" } });
    expect((await at("2026-11-23T10:00")).acting).toMatchObject({ staff: { name: "桐山 葵" } }); // the last day counts
    await ended("otomo", "2026-11-23");
    expect(await at(OPEN)).toMatchObject({ acting: null, station: null, openDoor: null, sphere: { name: "西部圏域" } });
    await ended("kiriyama", null);
    await ended("otomo", null);
  });

  it("is nobody's any more who has left the desk, although nobody ended the assignment", async () => {
    const sql = "update directory.membership set until_date = $2 where staff_id = $1";
    await change(sql, [town.kiriyama.id, "2026-11-23"]);
    expect((await at(OPEN)).acting).toMatchObject({ staff: { name: "大友 拓" } });
    await change(sql, [town.kiriyama.id, null]);
  });

  it("goes to the next generation on its day", async () => {
    await ended("kiriyama", "2027-03-31");
    const west = await areaId("西部圏域");
    await change(
      `insert into directory.assignment (id, municipality_id, area_id, desk_id, staff_id, part, from_date)
       values (uuidv7(), $1, $2, $3, $4, 'primary', '2027-04-01')`,
      [town.municipality.id, west, town.desks.hotChuo.id, town.hayase.id],
    );
    expect((await at("2027-03-31T10:00")).acting).toMatchObject({ staff: { name: "桐山 葵" } });
    expect((await at("2027-04-01T10:00")).acting).toMatchObject({ staff: { name: "早瀬 真由" } });
    // The town is laid again at each start: what has come to an end since stays as it is.
    const again = await change(
      `insert into directory.assignment (id, municipality_id, area_id, desk_id, staff_id, part, from_date)
       select id, municipality_id, area_id, desk_id, staff_id, part, from_date from directory.assignment
       on conflict do nothing`,
    );
    expect(again.rowCount).toBe(0);
    await change("delete from directory.assignment where from_date = '2027-04-01'");
    await ended("kiriyama", null);
  });

  it("moves to another 地区, and with it to other people, on the day on which the town is cut anew", async () => {
    const [place] = await house.as(town.tanaka).neighbourhoods("泉2丁目");
    await change("update directory.area_neighbourhood set until_date = '2027-03-31' where neighbourhood_id = $1", [
      place?.id,
    ]);
    await change(
      `insert into directory.area_neighbourhood (id, municipality_id, neighbourhood_id, area_id, from_date)
       values (uuidv7(), $1, $2, $3, '2027-04-01')`,
      [town.municipality.id, place?.id, await areaId("朝日地区")],
    );
    expect(await at("2027-03-31T10:00")).toMatchObject({ sphere: { name: "西部圏域" } });
    expect(await at("2027-04-01T10:00")).toMatchObject({
      district: { name: "朝日地区" },
      acting: { staff: { name: "望月 里奈" } },
    });
    await change("delete from directory.area_neighbourhood where from_date = '2027-04-01'");
    await change("update directory.area_neighbourhood set until_date = null");
  });
});

describe("while somebody is away", () => {
  const away = (login: "kiriyama" | "hayase" | "otomo", desk: string) =>
    change(
      `insert into directory.absence (id, municipality_id, desk_id, staff_id, from_date, until_date, reason, declared_by,
         declared_at) values (uuidv7(), $1, $2, $3, '2026-11-24', '2026-11-25', 'leave', $3, now())`,
      [town.municipality.id, desk, town[login].id],
    );
  afterEach(() => change("delete from directory.absence where from_date = '2026-11-24'"));

  it("the named cover acts, and without one the partner; a desk that is not theirs learns it as well", async () => {
    await away("hayase", town.desks.hotChuo.id);
    expect((await at(OPEN, "みなみだいいっ")).acting).toMatchObject({ part: "cover", staff: { name: "大友 拓" } });
    await away("kiriyama", town.desks.hotChuo.id);
    const west = await at(OPEN);
    expect(west.acting).toMatchObject({ part: "partner", staff: { name: "大友 拓" } });
    expect(west.coordinators.map(({ isAway }) => isAway)).toEqual([true, false]);
    expect((await at("2026-11-26T10:00")).acting).toMatchObject({ staff: { name: "桐山 葵" } });
  });

  it("of everybody the desk is still named, and why they are away is not", async () => {
    await away("kiriyama", town.desks.hotChuo.id);
    await away("otomo", town.desks.hotChuo.id);
    const found = await at(OPEN);
    expect(found).toMatchObject({ acting: null, openDoor: { id: town.desks.hotChuo.id } });
    expect(JSON.stringify(found)).not.toContain("leave");
  });
});

describe("a 地区 with a door of its own", () => {
  it("goes before the 圏域 around it, and names the fallback on a day on which it is closed", async () => {
    const found = await at(OPEN, "わかばに");
    expect(found).toMatchObject({
      sphere: { name: "南部圏域" },
      acting: { part: "primary", staff: { name: "早瀬 真由" } },
      station: { name: "はなの木ルーム", opening: { open: false } },
      openDoor: { id: town.desks.shakyoOffice.id, phone: "042-000-1100", isFallback: true },
    });
    expect((await at("2026-12-03T10:00", "わかばに")).openDoor).toMatchObject({
      id: town.desks.hananoki.id,
      isFallback: false,
    });
  });

  it("names no open door while both are closed, and when the station opens", async () => {
    const found = await at(EVENING, "わかばに");
    expect(found.openDoor).toBeNull();
    expect(found.station?.opening).toEqual({ open: false, opensAt: new Date("2026-12-03T09:00+09:00").toISOString() });
  });
});

describe("the database", () => {
  const now = (sql: string, values: unknown[]) => change(sql, values);

  it("lets a 町丁目 lie in one 地区 at a time", async () => {
    const [place] = await house.as(town.tanaka).neighbourhoods("泉2丁目");
    const twice = now(
      `insert into directory.area_neighbourhood (id, municipality_id, neighbourhood_id, area_id, from_date)
       values (uuidv7(), $1, $2, $3, '2030-01-01')`,
      [town.municipality.id, place?.id, await areaId("朝日地区")],
    );
    await expect(twice).rejects.toThrow(/one district at a time/);
  });

  it("lets a 町丁目 lie in nothing but a 地区, and a 地区 in nothing but a 圏域", async () => {
    const [place] = await house.as(town.tanaka).neighbourhoods("泉2丁目");
    await change("update directory.area_neighbourhood set until_date = '2029-12-31' where neighbourhood_id = $1", [
      place?.id,
    ]);
    const inSphere = now(
      `insert into directory.area_neighbourhood (id, municipality_id, neighbourhood_id, area_id, from_date)
       values (uuidv7(), $1, $2, $3, '2030-01-01')`,
      [town.municipality.id, place?.id, await areaId("東部圏域")],
    );
    await expect(inSphere).rejects.toThrow(/foreign key/);
    const inDistrict = now(
      `insert into directory.area (id, municipality_id, kind, parent_id, name, kana, from_date)
       values (uuidv7(), $1, 'district', $2, '孫', 'まご', '2021-04-01')`,
      [town.municipality.id, await areaId("泉地区")],
    );
    await expect(inDistrict).rejects.toThrow(/foreign key/);
    await change("update directory.area_neighbourhood set until_date = null");
  });

  it("lets an area have one primary at a time", async () => {
    const second = now(
      `insert into directory.assignment (id, municipality_id, area_id, desk_id, staff_id, part, from_date)
       values (uuidv7(), $1, $2, $3, $4, 'primary', '2026-11-01')`,
      [town.municipality.id, await areaId("西部圏域"), town.desks.hotChuo.id, town.hayase.id],
    );
    await expect(second).rejects.toThrow(/one primary at a time/);
  });
});

it("says nothing of a 町丁目 that there is not", async () => {
  const query = { neighbourhood: "0192f0c1-2222-7000-8000-000000000000" };
  const { response } = await house.as(town.tanaka).api.GET("/api/areas/responsible", { params: { query } });
  expect(response.status).toBe(404);
});
