import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { asDesk, type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { SupportCase } from "../support-case/support-case.ts";
import { caseInSight } from "./case-in-sight.ts";

let house: House;
let orm: Orm;
let supportCase: CaseSeen;

beforeAll(async () => {
  house = await openHouse();
  ({ supportCase } = await caseInSight(house));
  const cases = house.services.find(({ name }) => name === "cases");
  orm = await openOrm("cases", house.urlOf({ service: "cases", job: false }), cases?.entities ?? [], 2);
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

const MORITA = { staffId: town.morita.id, deskId: town.desks.kokusai.id };

/** A transaction of 桐山's, as `enter` leaves it. */
const asKiriyama = <T>(work: (em: Em) => Promise<T>): Promise<T> =>
  (orm.em.fork() as Em).transactional(async (em) => {
    const settings = { municipality: town.municipality.id, staff: town.kiriyama.id, desk: town.desks.hotChuo.id };
    for (const [name, value] of Object.entries(settings)) {
      await rows(em, "select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
    }
    return work(em);
  });

const desk = async (em: Em) =>
  (await rows<{ desk: string }>(em, "select current_setting('tsunagi.desk') as desk"))[0]?.desk;
const find = (em: Em) => em.findOne(SupportCase, { id: supportCase.id as never });

describe("asDesk", () => {
  it("judges by the other desk while it lasts, and by the own one again afterwards", async () => {
    await asKiriyama(async (em) => {
      expect(await asDesk(em, MORITA, async (theirs) => [await desk(theirs), await find(theirs)])).toEqual([
        town.desks.kokusai.id,
        null,
      ]);
      expect(await desk(em)).toBe(town.desks.hotChuo.id);
      expect(await find(em)).not.toBeNull();
    });
  });

  it("carries nothing that one has loaded over to the other", async () => {
    await asKiriyama(async (em) => {
      const own = await find(em);
      const tanaka = { staffId: town.tanaka.id, deskId: town.desks.jiritsu.id };
      const sights = await asDesk(em, tanaka, async (theirs) => {
        expect(theirs.getUnitOfWork().getIdentityMap().keys()).toEqual([]);
        const seen = await theirs.findOneOrFail(SupportCase, { id: supportCase.id as never }, { populate: ["sights"] });
        expect(seen).not.toBe(own);
        return seen.sights.getItems();
      });
      for (const sight of sights) expect(em.getUnitOfWork().getIdentityMap().values()).not.toContain(sight);
    });
  });

  it.each([
    ["an error", () => Promise.reject(new Error("on the way"))],
    ["a statement that the database refuses", (em: Em) => rows(em, "select 1 / 0")],
  ])("brings the own settings back after %s", async (_, fail) => {
    await asKiriyama(async (em) => {
      await expect(asDesk(em, MORITA, (theirs) => fail(theirs))).rejects.toThrow();
      expect(await desk(em)).toBe(town.desks.hotChuo.id);
      expect(await find(em)).not.toBeNull();
    });
  });
});
