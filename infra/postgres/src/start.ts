import { mkdirSync, realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { adopt } from "./adopt.ts";
import { prepareBinaries } from "./binaries.ts";
import { claim, release } from "./claim.ts";
import { ensureCluster } from "./cluster.ts";
import { explain } from "./explain.ts";
import { launch } from "./launch.ts";
import { settle } from "./place.ts";
import { secretIn } from "./secret.ts";
import { halt, type Server, signal } from "./server.ts";

export interface PostgresOptions {
  /** The folder that keeps the data, the superuser's password and the server's log; made when missing. */
  home: string;
  /** false gives up fsync: faster; data survive the death of processes but not of the machine. For tests. */
  durable?: boolean;
  /** A free one by default. */
  port?: number;
  /** Hears one line per step that takes time. What the server says is in `postgres.log`. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  port: number;
  /** The superuser's connection string, for migrations and roles only. Never log it. */
  url(database?: string): string;
  /** Milliseconds spent in each step. */
  timings: { copyMs: number; initdbMs: number; startMs: number };
  /** Stops the server and resolves when its port is closed, within 8 s. May be called twice. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL on 127.0.0.1 from the npm binaries, or takes over the server that a killed process left in `home`.
 * One process at a time per home; a second one waits 10 s for the first to end and is then refused.
 * The server stops with us on `stop()` and on process exit; after a SIGKILL it stays and is adopted by the next start.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const { log = () => undefined } = options;
  let home = resolve(options.home);
  let claimed = false;
  let server: Server | undefined;
  const abandon = () => {
    if (server) signal(server, "SIGINT");
    if (claimed) release(home);
  };
  const stop = async () => {
    if (server) await halt(server);
    if (claimed) release(home);
    process.off("exit", abandon);
  };
  process.once("exit", abandon);
  try {
    mkdirSync(home, { recursive: true });
    home = realpathSync(home); // one spelling: the server is recognised by it
    await claim(home, log);
    claimed = true;
    const password = secretIn(join(home, "superuser-password"));
    const { port, timings } = await run(home, password, { ...options, log }, (started) => (server = started));
    let stopped: Promise<void> | undefined;
    return {
      port,
      timings,
      url: (database = "postgres") =>
        `postgresql://postgres:${password}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
      stop: () => (stopped ??= stop()),
    };
  } catch (error) {
    await stop();
    throw explain("データベースの起動", error);
  }
}

type Run = PostgresOptions & { log: (line: string) => void };

/** Tells `started` of the server as soon as it has a process, so that it can be stopped while it is still starting. */
async function run(
  home: string,
  password: string,
  { durable = true, port, log }: Run,
  started: (server: Server) => void,
) {
  const lap = stopwatch();
  const place = settle(home, log);
  const bin = await prepareBinaries(place, log);
  const copyMs = lap();
  await ensureCluster({ ...place, bin, password, durable, log });
  const initdbMs = lap();
  const left = await adopt(place.data, password, log);
  if (left) started(left);
  const adopted = left && (port ?? left.port) === left.port;
  if (left && !adopted) await halt(left);
  const server = adopted ? left : await onceFree(() => launch({ ...place, bin, durable, port, started }));
  return { port: server.port, timings: { copyMs, initdbMs, startMs: lap() } };
}

const LEAVES_WITHIN_MS = 5_000;

/** A server that was killed has its process for a moment longer, and its lock file seems to be somebody's. */
async function onceFree(start: () => Promise<Server>): Promise<Server> {
  const patience = performance.now() + LEAVES_WITHIN_MS;
  for (;;) {
    try {
      return await start();
    } catch (error) {
      const isHeld = error instanceof Error && /lock file .* already exists/.test(error.message);
      if (!isHeld || performance.now() > patience) throw error;
      await sleep(200);
    }
  }
}

function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const started = last;
    last = performance.now();
    return Math.round(last - started);
  };
}
