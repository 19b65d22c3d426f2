import { defineConfig, MikroORM, type SqlEntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import { giveBackBroken, type Pool } from "./broken-connections.ts";

export type Orm = MikroORM;
export type Em = SqlEntityManager;

/** What MikroORM takes as an entity: the classes of `defineEntity(...).class`. */
export type EntityClasses = NonNullable<Parameters<typeof defineConfig>[0]["entities"]>;

/**
 * Opens the object-relational mapper of one service under one role.
 * Its schema tool is told to look at nothing else: it would otherwise propose to drop the other services' schemas and
 * the hand-written policies (docs/adr/0005).
 * @param max greatest number of connections
 */
export async function openOrm(service: string, url: string, entities: EntityClasses, max: number): Promise<Orm> {
  const orm = (await MikroORM.init(
    defineConfig({
      clientUrl: url,
      entities,
      schema: service,
      contextName: `${service}-${max}-${new URL(url).username}`,
      discovery: { warnWhenNoEntities: false },
      forceUtcTimezone: true,
      pool: { min: 0, max, idleTimeoutMillis: 30_000 },
      schemaGenerator: { ignorePolicies: true },
    }),
  )) as Orm;
  giveBackBroken((await orm.em.getConnection().getNativeClient()) as Pool);
  return orm;
}

/**
 * Rows of hand-written SQL inside the transaction of `em`, under its settings. The values travel apart from the text
 * as `$1`, `$2` …: MikroORM's own `execute` would write them into it.
 */
export async function rows<Row extends object>(em: Em, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const { rows: found } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...params]));
  return found;
}
