import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { addDays, firstDayOfMonth, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import pg from "pg";

/** 会議の開催数: what a town publishes of its conferences, and what of it nobody may tell. */

let house: House;
const { shien, konkyu, juso, chosei } = town.conferenceKinds;
const month = firstDayOfMonth(tokyoDate(new Date()));
const lastMonth = instantAt(addDays(month, -1), "14:00");
const thisMonth = instantAt(month, "00:00");

/** Sittings that were held so long ago, each with so many items of one kind. */
async function held(kind: { id: string; host: string }, sittings: number, items: number, at: Date, status = "closed") {
  const { id: host } = town.desks[kind.host as keyof typeof town.desks];
  const times = [town.municipality.id, host, kind.id, at, status, status === "closed" ? at : null];
  for (let nth = 0; nth < sittings; nth += 1)
    await house.behind.query(
      `with s as (insert into conferences.conference (id, municipality_id, host_desk_id, title, form, starts_at, ends_at, place,
           status, planned_by, planned_at, opened_at, closed_at)
         values (uuidv7(), $1, $2, 'x', 'meeting', $4, $4::timestamptz + interval '1 hour', 'x', $5, uuidv7(), $4, $4, $6)
         returning id),
       k as (insert into conferences.conference_case (id, municipality_id, host_desk_id, kind_id, secrecy, number, wrapped_key,
           sealed_subject, opened_by, opened_at)
         select uuidv7(), $1, $2, $3, 'sealed', uuidv7()::text, 'x', 'x', uuidv7(), $4 from generate_series(1, ${items})
         returning id, number)
       insert into conferences.agenda_item (id, municipality_id, conference_id, conference_case_id, kind_id, host_desk_id, number,
           secrecy, minutes, status, shown, added_by, added_at, started_at)
         select uuidv7(), $1, s.id, k.id, $3, $2, k.number, 'sealed', 20, 'closed', true, uuidv7(), $4, $4 from s, k`,
      times,
    );
}

beforeAll(async () => {
  house = await openHouse();
  await held(shien, 5, 2, lastMonth);
  await held(konkyu, 4, 2, lastMonth);
  await held(juso, 6, 1, thisMonth);
  await held(chosei, 7, 1, lastMonth, "in_session");
});
afterAll(() => house.close());

it("counts by kind and year what was over when the last month was, and masks what is fewer than five", async () => {
  for (const member of [town.morita, town.yoshioka]) {
    const { upTo, years } = await house.as(member).conferenceTotals();
    expect(upTo).toBe(addDays(month, -1));
    const now = years.find(({ year }) => year === fiscalYearOf(addDays(month, -1)));
    const of = ({ id }: { id: string }) => {
      const { sittings, items } = now?.kinds.find(({ kind }) => kind.id === id) ?? {};
      return [sittings, items];
    };
    expect(of(shien)).toEqual([5, 10]);
    expect(of(konkyu)).toEqual([null, 8]);
    // This month is not over; a sitting that is not over is none; and none at all looks the same as too few.
    expect(of(juso)).toEqual([null, null]);
    expect(of(chosei)).toEqual([null, null]);
    const before = years.filter(({ year }) => year !== now?.year).flatMap(({ kinds }) => kinds);
    expect(before.every(({ sittings, items }) => sittings === null && items === null)).toBe(true);
  }
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
