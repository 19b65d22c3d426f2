import type pg from "pg";
import { capture, overwritten, writtenSince } from "./capture.ts";
import { fates, type Stage } from "./fates.ts";
import { MUNICIPALITY } from "./places.ts";
import { BENCH_SCHEMA } from "./stamp.sql.ts";
import { keepPattern, stamp } from "./stamp.ts";
import { liveBefore, liveFate, type Past } from "./story.ts";

const BATCH = 20_000;

/**
 * Lives one story through the front door of the product and keeps what it wrote, part by part: a case, and from it one
 * hand-off of every fate. All other stories of the city are printed from it.
 */
export async function livePattern(client: pg.Client, stage: Stage, past: Past): Promise<void> {
  for (const statement of BENCH_SCHEMA) await client.query(statement);
  let before = await capture(client);
  const keep = async (part: string) => {
    await stage.settled();
    const after = await capture(client);
    const [lost] = overwritten(before, after);
    if (lost) throw new Error(`${part} has written over a row of ${lost.table}, which cannot be printed`);
    await keepPattern(client, part, writtenSince(before, after));
    before = after;
  };
  const supportCase = await liveBefore(stage, past);
  await keep("before");
  for (const fate of fates) {
    await liveFate(stage, supportCase, fate);
    await keep(fate.name);
  }
}

/** Prints the stories from one number to another, each up to its first hand-off. */
export const printStories = (client: pg.Client, from: number, until: number, lived: Date): Promise<void> =>
  print(client, ["before"], from, until, lived);

/** Prints the hand-offs from one place to another. */
export const printReferrals = (client: pg.Client, from: number, until: number, lived: Date): Promise<void> =>
  print(
    client,
    fates.map(({ name }) => name),
    from,
    until,
    lived,
  );

async function print(client: pg.Client, parts: readonly string[], from: number, until: number, lived: Date) {
  await client.query("set session_replication_role = replica");
  await client.query("set work_mem = '256MB'");
  for (let done = from; done < until; done += BATCH) {
    for (const part of parts) await stamp(client, part, done, Math.min(done + BATCH, until), lived);
    await client.query("select bench.chain($1)", [MUNICIPALITY]);
  }
  await client.query("reset session_replication_role");
  await client.query("reset work_mem");
}
