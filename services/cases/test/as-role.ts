import { type Em, openOrm, rows } from "@tsunagi/database";
import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** The tables as a role that runs meets them: a transaction with the settings of 桐山's request, or of a job. */
export async function openRole(house: House, { job = false } = {}) {
  const cases = house.services.find(({ name }) => name === "cases");
  const orm = await openOrm("cases", house.urlOf({ service: "cases", job }), cases?.entities ?? [], 2);
  const municipality = { municipality: town.municipality.id };
  const settings = job ? municipality : { ...municipality, staff: town.kiriyama.id, desk: town.desks.hotChuo.id };
  return {
    close: () => orm.close(true),
    within: <T>(work: (em: Em) => Promise<T>): Promise<T> =>
      (orm.em.fork() as Em).transactional(async (em) => {
        for (const [name, value] of Object.entries(settings)) {
          await rows(em, "select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
        }
        return work(em);
      }),
  };
}

export type Role = Awaited<ReturnType<typeof openRole>>;
