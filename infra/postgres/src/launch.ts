import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Programs } from "./binaries.ts";
import { plainEnvironment } from "./cluster.ts";
import type { Place } from "./place.ts";
import { birthOf } from "./processes.ts";
import { postmasterIn, type Server } from "./server.ts";
import { until } from "./until.ts";

interface Launch extends Place {
  bin: Programs;
  durable: boolean;
  port?: number;
  /** Hears of the server as soon as it has a process, so that it can be stopped while it is still starting. */
  started: (server: Server) => void;
}

const recoveryMs = 120_000;
const orphansMs = 10_000;

/** Starts a server and resolves when it takes connections, which after a crash includes the recovery. */
export async function launch(wish: Launch): Promise<Server> {
  const deadline = Date.now() + orphansMs;
  if (existsSync(logIn(wish))) renameSync(logIn(wish), `${logIn(wish)}.old`);
  for (let rest = 5; ; rest--) {
    const attempt = await start(wish, wish.port ?? (await freePort()));
    if (attempt.server) return attempt.server;
    const taken = /could not bind|Address already in use/.test(attempt.said) && wish.port === undefined && rest > 0;
    const orphans = /shared memory block .* still in use/.test(attempt.said) && Date.now() < deadline; // of a killed postmaster
    if (!taken && !orphans) throw new Error(attempt.said);
    await sleep(100);
  }
}

/**
 * `detached`: Ctrl-C reaches the whole process group, and the database would be gone before the services have drained.
 * Output goes to a file and not to a pipe: it must not block when we are stopped, nor break when we are killed.
 */
async function start(wish: Launch, port: number): Promise<{ server?: Server; said: string }> {
  const { data, account } = wish;
  const log = openSync(logIn(wish), "w", 0o600);
  const child = spawn(wish.bin.postgres, flags(wish, port), {
    ...account,
    cwd: data,
    env: plainEnvironment,
    stdio: ["ignore", log, log],
    detached: true,
  });
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.once("error", (error) => (ended = error.message));
  child.once("exit", (code, signal) => (ended ??= `postgres: ${code ?? signal}`));

  const server = { pid: child.pid ?? 0, birth: birthOf(child.pid ?? 0), port };
  wish.started(server);
  const ready = () => postmasterIn(data)?.pid === child.pid && postmasterIn(data)?.status === "ready";
  const decided = await until(() => ended !== undefined || ready(), recoveryMs);
  if (decided && ended === undefined) return { server, said: "" };
  return { said: `${readFileSync(logIn(wish), "utf8").slice(-4000)}${ended ?? "postgres: not ready"}` };
}

const logIn = ({ folder }: Place) => join(folder, "postgres.log");

/** Statements and details of errors stay out of the log: they hold personal data, and once a start the roles' passwords. */
function flags({ data, durable }: Launch, port: number): string[] {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    `shared_buffers=${bufferMegabytes(totalmem())}MB`,
    "timezone=Asia/Tokyo",
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    ...(durable ? [] : ["fsync=off", "full_page_writes=off"]),
  ];
  return ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
}

/** An eighth of the machine, and never less than the default, which is too little for a city: its indexes do not fit. */
const bufferMegabytes = (memory: number): number => Math.min(1_024, Math.max(128, Math.floor(memory / 8 / 2 ** 20)));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
