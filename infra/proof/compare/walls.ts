import pg from "pg";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import type { Bounds } from "./bounds.ts";
import { boundsOf } from "./tables.ts";

/** What is everybody's of one's own municipality, or one's own and nobody's secret, and why it has no bounds here. */
const WITHOUT_BOUNDS: Readonly<Record<string, string>> = {
  "cases.counter": "the running number of a year",
  "cases.idempotency": "one's own keys",
  "cases.standard_consent": "the town's",
  "cases.migration": "which migrations have run",
  "cases.household": "an id and the desk that founded it",
  "cases.household_tie": "two members of a household: judged with household_member",
  "cases.inbox": "ids of events that were heard",
  "referrals.inbox": "ids of events that were heard",
  "notifications.inbox": "ids of events that were heard",
  "referrals.counter": "the running number of a year",
  "referrals.idempotency": "one's own keys",
  "referrals.migration": "which migrations have run",
  "notifications.idempotency": "one's own keys",
  "notifications.migration": "which migrations have run",
};
const SERVICES = ["cases", "referrals", "notifications"] as const;
type Service = (typeof SERVICES)[number] | "conferences";

/** P3: the second wall without the first. The login roles of the running services, with one desk's settings. */
export class Walls {
  readonly clients: Readonly<Record<string, pg.Client>>;

  constructor(clients: Readonly<Record<string, pg.Client>>) {
    this.clients = clients;
  }

  async compare(stage: Stage, who: Player): Promise<void> {
    const asDesk = { ...who, role: "desk_worker" } as const;
    const bounds = boundsOf(stage.world, asDesk, stage.now());
    for (const [service, client] of Object.entries(this.clients)) {
      await client.query("begin");
      try {
        for (const [name, value] of [
          ["municipality", who.municipality],
          ["staff", who.staff],
          ["desk", who.desk],
        ])
          await client.query("select set_config($1, $2, true)", [`tsunagi.${name}`, value]);
        for (const table of await readable(client, service)) await compareTable(stage, who, client, table, bounds);
      } finally {
        await client.query("rollback");
      }
    }
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.clients).map((client) => client.end()));
  }
}

/** Connects as the roles that answer requests. */
export async function standBehindTheWalls(stage: Stage, services: readonly Service[] = SERVICES): Promise<Walls> {
  const clients: Record<string, pg.Client> = {};
  for (const service of services) {
    const client = new pg.Client({ connectionString: stage.house.urlOf({ service, job: false }) });
    await client.connect();
    clients[service] = client;
  }
  return new Walls(clients);
}

/** The tables that this role may read: one that nobody has given bounds is a finding. */
async function readable(client: pg.Client, schema: string): Promise<string[]> {
  const { rows } = await client.query(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'select') order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
}

async function compareTable(
  stage: Stage,
  who: Player,
  client: pg.Client,
  table: string,
  all: Readonly<Record<string, Bounds>>,
): Promise<void> {
  const bounds = all[table];
  if (!bounds) {
    // Paper, dates and what leaves a room: each has stories of its own walls beside the service.
    if (!(table in WITHOUT_BOUNDS || table.startsWith("conferences.")))
      stage.differ(`${table} has no bounds in the proof`);
    return;
  }
  const { rows } = await client.query(`select distinct (${bounds.key})::text as key from ${table}`);
  const found: string[] = rows.map(({ key }) => key);
  const most = bounds.most ?? bounds.least;
  const over = found.filter((key) => !most.includes(key) && !bounds.least.includes(key));
  const hidden = bounds.least.filter((key) => !found.includes(key));
  if (over.length > 0) stage.differ(`${who.name} · ${table} lets through [${over}]`);
  if (hidden.length > 0) stage.differ(`${who.name} · ${table} hides [${hidden}]`);
}
