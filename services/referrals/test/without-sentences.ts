import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Straight on the tables, as the role that runs, with the settings of somebody's request. */
export interface Bare {
  /** Rows that get past the second wall alone; what is written is rolled back. */
  asIf<T extends object>(member: typeof town.tanaka, sql: string, params?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export async function withoutSentences(house: House): Promise<Bare> {
  const orm: Orm = await openOrm("referrals", house.urlOf({ service: "referrals", job: false }), [], 2);
  return {
    async asIf<T extends object>(member: typeof town.tanaka, sql: string, params: unknown[] = []) {
      const em = orm.em.fork() as Em;
      await em.begin();
      try {
        const settings = { municipality: town.municipality.id, staff: member.id, desk: member.memberships[0]?.deskId };
        for (const [name, value] of Object.entries(settings))
          await rows(em, "select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
        return await rows<T>(em, sql, params);
      } finally {
        await em.rollback();
      }
    },
    close: () => orm.close(true),
  };
}
