import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import fc from "fast-check";

/** `visible` is a function of the grants: at every moment, the union of the categories of the grants that hold then. */

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const CATEGORIES = ["identity_contact", "health_disability", "life_history"];
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
    from: fc.integer({ min: 0, max: 20 }),
    hours: fc.integer({ min: 1, max: 10 }),
    categories: fc.subarray(CATEGORIES, { minLength: 1 }),
  })
  .map(({ from, hours, categories }) => ({ from, until: from + hours, categories }));

it(`shows at any moment exactly what the grants of that moment give, in one row (SEED=${SEED})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 6 }), async (grants) => {
      const supportCase = await freshCase();
      for (const { from, until, categories } of grants) {
        await house.behind.query(
          `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
           values (uuidv7(), $1, $2, $3, $4, 'lead', $5, $6)`,
          [town.municipality.id, supportCase, town.desks.fukushi.id, categories, at(from), at(until)],
        );
      }
      for (let hour = 0; hour <= 31; hour += 1) {
        const { rows } = await house.behind.query(
          `select categories from cases.visible where support_case_id = $1 and desk_id = $2 and from_at <= $3 and $3 < until_at`,
          [supportCase, town.desks.fukushi.id, at(hour)],
        );
        const holding = grants.filter(({ from, until }) => from <= hour && hour < until);
        const wanted = [...new Set(holding.flatMap(({ categories }) => categories))].sort();
        expect(rows).toEqual(wanted.length > 0 ? [{ categories: wanted }] : []);
      }
    }),
    { seed: SEED, numRuns: 15 },
  );
});

async function freshCase(): Promise<string> {
  const { rows } = await house.behind.query(
    `with r as (insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, created_at)
         values (uuidv7(), $1, $2, '名', 'ナ', now()) returning id)
     insert into cases.support_case (id, municipality_id, number, track, status, resident_id, lead_desk_id, lead_worker_id, opened_at)
       select uuidv7(), $1, uuidv7()::text, 'individual', 'open', r.id, $2, uuidv7(), now() from r returning id`,
    [town.municipality.id, town.desks.hotChuo.id],
  );
  return rows[0].id;
}
