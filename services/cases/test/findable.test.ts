import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import fc from "fast-check";

/**
 * Whom a desk may find is a function of who registered them and of the sights that it has, whatever the order in which
 * grants begin, end early and overlap over several cases of the person; and the grams say the same as `findable`.
 */

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const HOUR = 3_600_000;
const START = Date.parse("2026-11-01T00:00:00Z");
const at = (hour: number) => new Date(START + hour * HOUR).toISOString();

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const grant = fc
  .record({
    of: fc.integer({ min: 0, max: 1 }),
    from: fc.integer({ min: 0, max: 20 }),
    hours: fc.integer({ min: 1, max: 10 }),
    cut: fc.constantFrom(0, 0, 1, 3, 10),
    category: fc.constantFrom("identity_contact", "life_history"),
  })
  .map(({ hours, cut, from, ...rest }) => ({ ...rest, from, until: from + hours, end: from + Math.min(cut, hours) }));

it(`follows the grants and the registration (SEED=${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 4 }), async (grants) => {
      const { resident, cases } = await freshPerson();
      for (const { of, from, until, end, category } of grants) {
        const { rows } = await house.behind.query(
          `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
           values (uuidv7(), $1, $2, $3, $4, 'lead', $5, $6) returning id`,
          [town.municipality.id, cases[of], town.desks.fukushi.id, [category], at(from), at(until)],
        );
        await house.behind.query("update cases.case_grant set until_at = $2 where id = $1", [rows[0].id, at(end)]);
      }
      for (let hour = 0; hour <= 31; hour += 1) {
        const sees = grants.some(
          ({ from, end, category }) => category === "identity_contact" && from <= hour && hour < end,
        );
        expect([hour, await holding(resident, town.desks.fukushi.id, hour)]).toEqual([
          hour,
          sees ? { spans: 1, grams: 3 } : { spans: 0, grams: 0 },
        ]);
      }
      expect(await holding(resident, town.desks.hotChuo.id, 1_000_000)).toEqual({ spans: 1, grams: 3 });
    }),
    { seed: SEED, numRuns: 25 },
  );
});

async function holding(resident: string, desk: string, hour: number) {
  const { rows } = await house.behind.query(
    `select (select count(*)::int from cases.findable
              where resident_id = $1 and desk_id = $2 and from_at <= $3 and $3 < until_at) as spans,
            (select count(*)::int from cases.resident_gram
              where resident_id = $1 and desk_id = $2 and from_at <= $3 and $3 < until_at) as grams`,
    [resident, desk, at(hour)],
  );
  return rows[0];
}

/** Registered by one desk, with two cases and three grams. */
async function freshPerson() {
  const registered = await house.behind.query(
    `insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, kana_key, grams, created_at)
     values (uuidv7(), $1, $2, '名', 'ナ', 'ナ', '{あい,いう,うえ}', now()) returning id`,
    [town.municipality.id, town.desks.hotChuo.id],
  );
  const resident = registered.rows[0].id as string;
  const opened = await house.behind.query(
    `insert into cases.support_case (id, municipality_id, number, track, status, resident_id, lead_desk_id, lead_worker_id,
       opened_at)
     select uuidv7(), $1, uuidv7()::text, 'individual', 'open', $3, $2, uuidv7(), now() from generate_series(1, 2)
     returning id`,
    [town.municipality.id, town.desks.hotChuo.id, resident],
  );
  return { resident, cases: opened.rows.map(({ id }) => id as string) };
}
