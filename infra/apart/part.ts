import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";

/** One process of the product, which may be killed and started again at the same address. */
export interface Part {
  readonly name: string;
  readonly url: string;
  /** Where it says how it is: /live, /ready, /metrics. */
  readonly vitalsUrl: string;
  readonly pid: number | undefined;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** Sends the signal and waits for its end. SIGTERM lets it finish what it has begun. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface PartPlan {
  readonly name: string;
  readonly file: string;
  readonly port: number;
  readonly vitalsPort: number;
  readonly env: Readonly<Record<string, string>>;
  /** The folder of the logs. */
  readonly logs: string;
}

const READY_MS = 60_000;

/** A process that is started by its main.ts; what it writes goes to a file of its name. */
export function partOf({ name, file, port, vitalsPort, env, logs }: PartPlan): Part {
  mkdirSync(logs, { recursive: true });
  const log = createWriteStream(join(logs, `${name}.log`), { flags: "a" });
  let child: ChildProcess | undefined;
  let ended: Promise<unknown> = Promise.resolve();

  async function start(): Promise<void> {
    const { PATH = "" } = process.env;
    const own = { PATH, NODE_ENV: "production", ...env, PORT: String(port), VITALS_PORT: String(vitalsPort) };
    // With a channel to us it ends when we do, however we end.
    const fresh = spawn(process.execPath, [file], { env: own, stdio: ["ignore", "pipe", "pipe", "ipc"] });
    child = fresh;
    ended = once(fresh, "exit");
    fresh.stdout?.pipe(log, { end: false });
    fresh.stderr?.pipe(log, { end: false });
    const timeout = AbortSignal.timeout(READY_MS);
    const ready = once(fresh, "message", { signal: timeout }).then(() => true);
    const isUp = await Promise.race([ready, ended.then(() => false)]).catch(() => false);
    if (!isUp) throw new Error(`${name} が起動しません。${join(logs, `${name}.log`)} を見てください。`);
  }

  return {
    name,
    url: `http://127.0.0.1:${port}`,
    vitalsUrl: `http://127.0.0.1:${vitalsPort}`,
    get pid() {
      return child?.exitCode === null && child.signalCode === null ? child.pid : undefined;
    },
    start,
    async stop(signal = "SIGTERM") {
      child?.kill(signal);
      await ended;
    },
  };
}
