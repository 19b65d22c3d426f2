import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { operationsByService } from "@tsunagi/contracts";
import { startPostgres } from "@tsunagi/postgres";
import { freePorts } from "./free-port.ts";
import { type Part, partOf } from "./part.ts";
import { openRedis, type RedisAtHand } from "./redis.ts";

export { freePorts } from "./free-port.ts";
export type { Part } from "./part.ts";
export { openRedis, type RedisAtHand } from "./redis.ts";

export interface ApartOptions {
  /** The folder of the data; the same one that `npm start` keeps. */
  readonly home: string;
  /** The superuser of a PostgreSQL; absent: the embedded one, in `home`. */
  readonly databaseUrl?: string | undefined;
  /** Absent: one of our own. */
  readonly redisUrl?: string | undefined;
  /** Where the front door listens; 0: somewhere. */
  readonly port: number;
  /** Lays the demo town and lets it live, where that has not been done. */
  readonly town: boolean;
  /** How many processes of a service there are, where it is not one. */
  readonly copies?: Readonly<Record<string, number>>;
  /** What every process is told besides. */
  readonly env?: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
}

/** The product, each service a process of its own. */
export interface Apart {
  readonly url: string;
  readonly databaseUrl: string;
  readonly redis: RedisAtHand;
  /** By name; the second copy of a service is called `<service>-2`. The front door is `web`. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Ends everything in order. */
  stop(): Promise<void>;
}

const services = Object.keys(operationsByService).filter((name) => name !== "kernel");
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Starts every service as a process of its own behind the front door, on this machine. */
export async function startApart(options: ApartOptions): Promise<Apart> {
  const home = resolve(options.home);
  mkdirSync(home, { recursive: true });
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const back of undo.splice(0).reverse()) await back();
  };
  try {
    const databaseUrl = options.databaseUrl ?? (await ownDatabase(home, options.say, undo));
    const redis = await openRedis({ url: options.redisUrl, cache: join(home, "redis"), say: options.say });
    undo.push(() => redis.stop());
    await prepare(options, home, databaseUrl);
    const parts = await planned(options, home, redis.url);
    undo.push(() => Promise.all([...parts.values()].map((part) => part.stop())));
    const [web, ...behind] = [...parts.values()].reverse();
    await Promise.all(behind.map((part) => part.start()));
    await web?.start();
    return { url: web?.url ?? "", databaseUrl, redis, parts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ownDatabase(home: string, log: (line: string) => void, undo: (() => Promise<unknown>)[]) {
  const postgres = await startPostgres({ home, log });
  undo.push(() => postgres.stop());
  return postgres.url();
}

/** Roles, migrations, the built screens and, if wanted, the demo town: done by a process that ends. */
async function prepare({ town, port }: ApartOptions, home: string, databaseUrl: string): Promise<void> {
  const file = join(root, "services/embedded/prepare.ts");
  const env = { ...process.env, DATABASE_URL: databaseUrl, TSUNAGI_DATA: home, PUBLIC_URL: `http://127.0.0.1:${port}` };
  const child = spawn(process.execPath, [file, ...(town ? ["--town"] : [])], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error("データベースの準備が終わりませんでした。");
}

/** The front door is the last of them. */
async function planned(options: ApartOptions, home: string, redisUrl: string): Promise<ReadonlyMap<string, Part>> {
  const { copies = {}, env = {} } = options;
  const names = services.flatMap((service) =>
    Array.from({ length: copies[service] ?? 1 }, (_, n) => ({ service, name: n ? `${service}-${n + 1}` : service })),
  );
  const ports = await freePorts(2 * names.length + 2);
  const next = () => ports.shift() as number;
  const logs = join(home, "log");
  const parts = names.map(({ service, name }) => {
    const roles = parseEnv(readFileSync(join(home, "env", service, "roles.env"), "utf8")) as Record<string, string>;
    const file = join(root, "services", service, "main.ts");
    const own = { ...env, ...roles, REDIS_URL: redisUrl };
    return { service, part: partOf({ name, file, port: next(), vitalsPort: next(), env: own, logs }) };
  });
  const addresses = services.map((service) => {
    const urls = parts.filter((one) => one.service === service).map(({ part }) => part.url);
    return [`${service.toUpperCase()}_URL`, urls.join(",")] as const;
  });
  const web = partOf({
    name: "web",
    file: join(root, "services/web/main.ts"),
    port: options.port || next(),
    vitalsPort: next(),
    env: { ...env, ...Object.fromEntries(addresses) },
    logs,
  });
  return new Map([...parts.map(({ part }) => part), web].map((part) => [part.name, part]));
}
