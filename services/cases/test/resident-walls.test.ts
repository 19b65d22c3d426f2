import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { letSeeByConsent } from "./case-in-sight.ts";

/** The second wall around a person, without the first: a case may be seen without knowing whose it is. */

let house: House;
let orm: Orm;
beforeAll(async () => {
  house = await openHouse();
  orm = await openOrm("cases", house.urlOf({ service: "cases", job: false }), [], 1);
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

/** How many cases, and which names, a request of this person would find past the sentences. */
function foundBy(member: typeof town.tanaka): Promise<string[]> {
  return (orm.em.fork() as Em).transactional(async (em) => {
    const settings = { municipality: town.municipality.id, staff: member.id, desk: member.memberships[0]?.deskId };
    for (const [name, value] of Object.entries(settings)) {
      await rows(em, "select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
    }
    const people = await rows<{ name: string }>(em, "select name from cases.resident");
    const cases = await rows(em, "select 1 from cases.support_case");
    return [`${cases.length}件`, ...people.map(({ name }) => name)];
  });
}

it("stands before the name where a desk sees the case without 属性・連絡先", async () => {
  const supportCase = await house.as(town.kiriyama).opensCase();
  await letSeeByConsent(house, supportCase, town.desks.jiritsu, ["life_history"]);
  await letSeeByConsent(house, supportCase, town.desks.fukushi, ["identity_contact"]);
  expect(await foundBy(town.kiriyama)).toEqual(["1件", "佐久間 トメ"]);
  expect(await foundBy(town.sasaki)).toEqual(["1件", "佐久間 トメ"]);
  expect(await foundBy(town.tanaka)).toEqual(["1件"]);
  const seen = await house.as(town.tanaka).seesCase(supportCase);
  expect(seen).toMatchObject({ id: supportCase.id, residentId: null });
  expect(seen.resident).toBeUndefined();
});
