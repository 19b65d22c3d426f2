import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { addDays, firstDayOfFiscalYear, fiscalYearLabel, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import pg from "pg";
import { held } from "./held.ts";

/** 会議の開催数: what a town publishes of its conferences once a 年度 is over, and what of it nobody may tell. */

let house: House;
const { shien, konkyu, juso, chosei, kobetsu } = town.conferenceKinds;
const running = fiscalYearOf(tokyoDate(new Date()));
const last = running - 1;
const first = firstDayOfFiscalYear(running);
const firstOfLast = firstDayOfFiscalYear(last);
const lastEvening = instantAt(addDays(first, -1), "18:00");
const thisYear = instantAt(first, "00:00");

beforeAll(async () => {
  house = await openHouse();
  const lastYear = { openedAt: lastEvening, closedAt: lastEvening };
  await held(house, shien, { sittings: 5, items: 2 }, lastYear);
  await held(house, konkyu, { sittings: 4, items: 2 }, lastYear);
  await held(house, juso, { sittings: 6, items: 1 }, { openedAt: lastEvening, closedAt: thisYear });
  await held(house, chosei, { sittings: 7, items: 1 }, { openedAt: lastEvening });
  const overNewYear = {
    openedAt: instantAt(addDays(firstOfLast, -1), "23:00"),
    closedAt: instantAt(firstOfLast, "00:30"),
  };
  await held(house, kobetsu, { sittings: 8, items: 1 }, overNewYear);
});
afterAll(() => house.close());

it("counts by kind and year what was over when the year was, and masks what is fewer than five", async () => {
  for (const member of [town.morita, town.yoshioka]) {
    const { upTo, years } = await house.as(member).conferenceTotals();
    expect(upTo).toBe(addDays(first, -1));
    const of = ({ id }: { id: string }) => {
      const { sittings, items } = years[0]?.kinds.find(({ kind }) => kind.id === id) ?? {};
      return [sittings, items];
    };
    expect(of(shien)).toEqual([5, 10]);
    expect(of(konkyu)).toEqual([null, 8]);
    // A sitting that is not over is none; and none at all looks the same as too few.
    expect(of(chosei)).toEqual([null, null]);
    const before = years.slice(1).flatMap(({ kinds }) => kinds);
    expect(before.every(({ sittings, items }) => sittings === null && items === null)).toBe(true);
  }
});

it("shows no year that is not over: from month to month its number would tell of each one", async () => {
  const { years } = await house.as(town.morita).conferenceTotals();
  expect(years.map(({ label }) => label)).toEqual([last, last - 1, last - 2].map((year) => fiscalYearLabel(year)));
  expect(years[0]?.kinds.find(({ kind }) => kind.id === juso.id)).toMatchObject({ sittings: null, items: null });
});

it("counts what went on over the end of a year in the year in which it was over", async () => {
  const { years } = await house.as(town.morita).conferenceTotals();
  expect(years.map(({ kinds }) => kinds.find(({ kind }) => kind.id === kobetsu.id)?.sittings)).toEqual([8, null, null]);
});

it("names no kind to whoever keeps the accounts", async () => {
  const { years } = await house.as(town.hashimoto).conferenceTotals();
  expect(years.every(({ kinds }) => kinds.length === 0)).toBe(true);
});

it("has no number below five for the service itself, whatever span it asks for", async () => {
  const client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('tsunagi.municipality', $1, true)", [town.municipality.id]);
    const { rows } = await client.query("select * from conferences.count_held('2000-01-01', '9999-01-01')");
    expect(rows.filter(({ kind_id }) => kind_id === konkyu.id)).toEqual([
      { kind_id: konkyu.id, sittings: null, items: 8 },
    ]);
  } finally {
    await client.end();
  }
});
