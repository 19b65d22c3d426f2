import { Migration, Migrator } from "@mikro-orm/migrations";
import { defineConfig, MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { jobRole, serviceRole } from "./names.ts";

/** A migration as a value: its name, never changed once it has run, and its statements in order. */
export interface MigrationStep {
  readonly name: string;
  readonly statements: readonly string[];
}

/**
 * Brings one schema up to date, each step in its own transaction.
 * @param ownerUrl connection of the owner role, which is open only while migrating
 * @returns the names of the steps that ran now
 */
export async function migrateSchema(ownerUrl: string, schema: string, steps: readonly MigrationStep[]) {
  await asOwner(ownerUrl, [`create schema if not exists ${schema}`]);
  const orm = await MikroORM.init(
    defineConfig({
      clientUrl: ownerUrl,
      entities: [],
      discovery: { warnWhenNoEntities: false },
      contextName: `migrate-${schema}`,
      extensions: [Migrator],
      migrations: { schema, tableName: "migration", snapshot: false, silent: true, migrationsList: steps.map(classOf) },
      pool: { min: 0, max: 2 },
    }),
  );
  try {
    return (await orm.migrator.up()).map((done) => done.name);
  } finally {
    await orm.close(true);
  }
}

/** Lets each service enter its own schema and read the views it names; taken away again when it names them no more. */
export async function grantReads(
  ownerUrl: string,
  services: readonly { readonly name: string; readonly reads: readonly string[] }[],
) {
  const statements = services.flatMap(({ name, reads }) => {
    const both = `${serviceRole(name)}, ${jobRole(name)}`;
    const schemas = new Set([name, "ledger", "directory", ...reads.map((view) => view.split(".")[0] as string)]);
    return [
      ...[...schemas].map((schema) => `grant usage on schema ${schema} to ${both}`),
      ...reads.map((view) => `grant select on ${view} to ${both}`),
    ];
  });
  await asOwner(ownerUrl, statements);
}

/** Runs statements as the owner, outside any service. */
export async function asOwner(ownerUrl: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function classOf(step: MigrationStep) {
  return {
    name: step.name,
    class: class extends Migration {
      override up(): void {
        for (const statement of step.statements) this.addSql(statement);
      }
    },
  };
}
