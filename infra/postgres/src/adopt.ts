import { realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { Refusal } from "./explain.ts";
import { commandOf } from "./processes.ts";
import { postmasterIn, type Server } from "./server.ts";
import { until } from "./until.ts";

const patienceMs = 10_000;
const zombieMs = 3000;

/**
 * The server that a killed process left running on `data`, proved by logging in to it; undefined when there is none.
 * Waits up to 10 s for one that is starting or shutting down.
 */
export async function adopt(data: string, password: string, log: (line: string) => void): Promise<Server | undefined> {
  const left = postmasterIn(data);
  if (left === undefined) return undefined;
  const command = commandOf(left.pid);
  if (!command.includes("postgres")) {
    // Postgres clears up after the dead, but does not start while the pid is a stranger's or a zombie's that nobody collects.
    const collected = command === "" && (await until(() => !taken(left.pid), zombieMs));
    if (!collected) rmSync(join(data, "postmaster.pid"), { force: true });
    return undefined;
  }
  log("動いたままの PostgreSQL を引き継ぎます…");
  let ours = false;
  const decided = await until(async () => {
    ours = await serves(left.port, data, password);
    return ours || commandOf(left.pid) === "";
  }, patienceMs);
  if (!decided) throw new Refusal(`前の PostgreSQL（プロセス ${left.pid}）が応答も終了もしません: ${data}`);
  return ours ? left : undefined;
}

function taken(pid: number): boolean {
  try {
    return pid > 0 ? process.kill(pid, 0) : true; // 0 would be our own process group; the file is broken
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** False while it starts or stops; a wrong password is no matter of waiting. */
async function serves(port: number, data: string, password: string): Promise<boolean> {
  const address = { host: "127.0.0.1", port, user: "postgres", password, database: "postgres" };
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 1000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return realpathSync(rows[0]?.data_directory ?? "") === realpathSync(data);
  } catch (error) {
    if ((error as { code?: string }).code !== "28P01") return false;
    throw new Refusal(`データベースの合言葉が合いません。superuser-password を元に戻してください: ${data}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
