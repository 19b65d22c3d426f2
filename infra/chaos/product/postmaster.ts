import { spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Crashing } from "./product.ts";

/** The PostgreSQL of a data folder, as somebody sees it who may kill it: by what it has written down of itself. */
export interface Postmaster extends Crashing {
  url(database: string): string;
  open(database: string): Promise<pg.Client>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;

/** @param home what was given to `startPostgres` */
export function postmasterIn(home: string): Postmaster {
  const note = join(home, "elsewhere.json");
  const folder = existsSync(note) ? (JSON.parse(readFileSync(note, "utf8")) as { folder: string }).folder : home;
  const data = join(folder, "pgdata");
  const lines = () => readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  const pid = () => Number(lines()[0]);
  // It starts on the port on which it was, as it does where somebody watches over it.
  const options = () =>
    [...readFileSync(join(data, "postmaster.opts"), "utf8").matchAll(/"([^"]*)"/g)].map(([, one]) => one as string);
  let port = Number(lines()[3]);
  let again = options();

  const url = (database: string) =>
    `postgresql://postgres:${readFileSync(join(home, "superuser-password"), "utf8").trim()}@127.0.0.1:${port}/${database}`;
  async function open(database: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url(database) });
    client.on("error", () => undefined);
    await client.connect();
    return client;
  }
  async function end(signal: NodeJS.Signals): Promise<void> {
    const server = pid();
    process.kill(server, signal);
    await until(() => !lives(server));
  }
  return {
    url,
    open,
    async crash() {
      port = Number(lines()[3]);
      again = options();
      await end("SIGQUIT");
    },
    async restart() {
      // Up to its first option: a path may hold a space.
      const program = readFileSync(join(data, "postmaster.opts"), "utf8").split(' "')[0] as string;
      const { uid, gid } = statSync(data);
      const account = process.getuid?.() === 0 ? { uid, gid } : {};
      spawn(program, again, { ...account, cwd: data, stdio: "ignore", detached: true }).unref();
      await until(() => open("postgres").then((client) => client.end().then(() => true)));
    },
    async stop() {
      if (existsSync(join(data, "postmaster.pid")) && lives(pid())) await end("SIGINT");
    },
  };
}

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await Promise.resolve(done()).catch(() => false))) {
    if (performance.now() > deadline) throw new Error("PostgreSQL did not do as it was told");
    await sleep(50);
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
