import type { Stage } from "../town/stage.ts";

/** Which kinds of token may lie in the tables of which service: the one that owns them, and the copy that went along. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  cases:
    /^cnry-(name|kana|former|alias|roman|address|phone|wish|ng|safety|info|part|source|counterpart|purpose|giver|wnote|reason|bnote)-/,
  referrals: /^cnry-(request|kept|back|hope|involved|note|whom|own)-/,
  // When and where; of whom and what is said lies nowhere but under a key.
  conferences: /^cnry-(title|place)-/,
};
const COPY = /^cnry-(name|kana|former|alias|roman|address|phone|wish|ng|safety|info)-/;

/** Keeps whatever is ever written into a job: by the time one looks, the doorbell has swept it away. */
export async function keepJobs(stage: Stage): Promise<void> {
  const { behind } = stage.house;
  await behind.query("create schema proof");
  await behind.query("create table proof.job (said text not null)");
  await behind.query(
    `create function proof.keep() returns trigger language plpgsql security definer set search_path = '' as $$
     begin insert into proof.job values (new::text); return null; end $$`,
  );
  await behind.query(
    "create trigger keep after insert or update on bullmq.job for each row execute function proof.keep()",
  );
}

/** Keeps what the process says past its log. */
export function keepOutput(said: string[]): () => void {
  const streams = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = ((chunk: unknown, ...rest: never[]) => {
      said.push(String(chunk));
      return write(chunk as string, ...rest);
    }) as typeof stream.write;
    return () => {
      stream.write = write;
    };
  });
  return () => {
    for (const restore of streams) restore();
  };
}

/**
 * Searches every byte that lies anywhere but in front of somebody who may read it: all tables, jobs, events, the audit,
 * the logs. Each place is searched row by row, so that a leak names its table.
 * @returns how many rows and lines were searched, by place: nothing searched proves nothing
 */
export async function scanBytes(stage: Stage, output: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { behind } = stage.house;
  const { rows: tables } = await behind.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1, 2`,
  );
  const searched: Record<string, number> = {};
  for (const { schema, name } of tables) {
    const { rows } = await behind.query(`select t::text as said from "${schema}"."${name}" t`);
    searched[schema] = (searched[schema] ?? 0) + rows.length;
    for (const { said } of rows) {
      const leaks = stage.canaries.foundIn(said).filter((token) => !mayLie(schema, name, token));
      if (leaks.length > 0) stage.differ(`${schema}.${name} holds ${leaks.join(" ")}`);
    }
  }
  for (const [place, lines] of [["log", stage.logs] as const, ["output", output] as const]) {
    searched[place] = lines.length;
    for (const line of lines) {
      const leaks = stage.canaries.foundIn(line);
      if (leaks.length > 0) stage.differ(`the ${place} says ${leaks.join(" ")}: ${line.slice(0, 200)}`);
    }
  }
  return searched;
}

const mayLie = (schema: string, table: string, token: string): boolean =>
  (OWNERS[schema]?.test(token) ?? false) || (`${schema}.${table}` === "referrals.disclosure" && COPY.test(token));
