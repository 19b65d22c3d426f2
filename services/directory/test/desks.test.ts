import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** はなの木ルーム as 田中 sees it when it is that time in Japan. */
async function hananokiAt(time: string) {
  house.setClock(new Date(`${time}:00+09:00`));
  const [desk] = await desksOf("はなのき");
  house.setClock(undefined);
  return desk;
}

async function desksOf(kana?: string) {
  const { data } = await house
    .as(town.tanaka)
    .api.GET("/api/desks", { params: { query: { limit: 100, ...(kana && { kana }) } } });
  return data?.items ?? [];
}

const inJapan = (time: string) => new Date(`${time}:00+09:00`).toISOString();

describe("the desks", () => {
  it("are all there for everybody of the municipality", async () => {
    const desks = await desksOf();
    expect(desks.map(({ id }) => id).sort()).toEqual(
      Object.values(town.desks)
        .map(({ id }) => id)
        .sort(),
    );
    expect(desks[0]).toHaveProperty("phone");
  });

  it("are found by kana and by name, however it is written", async () => {
    for (const asked of ["はなのき", "ハナノキ", "ﾊﾅﾉｷ", "はなの木"]) {
      expect((await desksOf(asked)).map(({ name }) => name)).toEqual(["はなの木ルーム"]);
    }
    expect(await desksOf("%")).toEqual([]);
  });

  it("are open on the first and third Thursday from nine to four", async () => {
    expect((await hananokiAt("2026-11-05T09:00"))?.opening).toEqual({ open: true, until: inJapan("2026-11-05T16:00") });
    expect((await hananokiAt("2026-11-05T08:59"))?.opening).toEqual({
      open: false,
      opensAt: inJapan("2026-11-05T09:00"),
    });
    expect((await hananokiAt("2026-11-05T16:00"))?.opening).toEqual({
      open: false,
      opensAt: inJapan("2026-11-19T09:00"),
    });
    expect((await hananokiAt("2026-11-12T10:00"))?.opening).toEqual({
      open: false,
      opensAt: inJapan("2026-11-19T09:00"),
    });
  });

  it("are closed on a first Thursday that is a holiday, and name who answers instead", async () => {
    const desk = await hananokiAt("2027-05-06T10:00"); // an ordinary Thursday after the holidays
    expect(desk?.opening.open).toBe(true);
    const onHoliday = await hananokiAt("2028-05-04T10:00"); // みどりの日
    expect(onHoliday?.opening).toEqual({ open: false, opensAt: inJapan("2028-05-18T09:00") });
    expect(onHoliday?.fallback).toMatchObject({ id: town.desks.shakyoOffice.id, phone: "042-000-1100" });
  });

  it("are closed on the days that the municipality closes", async () => {
    await house.behind.query("insert into directory.closing_day values ($1, '2026-11-05', '庁舎の停電')", [
      town.municipality.id,
    ]);
    expect((await hananokiAt("2026-11-05T10:00"))?.opening).toEqual({
      open: false,
      opensAt: inJapan("2026-11-19T09:00"),
    });
  });
});
