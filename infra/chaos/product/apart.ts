import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Apart, openRedis, startApart } from "@tsunagi/apart";
import { startPostgres } from "@tsunagi/postgres";
import { clockFor } from "./clock.ts";
import { layLine } from "./line.ts";
import { postmasterIn } from "./postmaster.ts";
import type { Part, Product } from "./product.ts";

const DATABASE = "tsunagi";
/** Programs of Debian that are fetched once. */
const CACHE = fileURLToPath(new URL("../../../.data/chaos", import.meta.url));
/** Two relays of what the clients do, and two nodes with sockets. */
const COPIES = { referrals: 2, notifications: 2 };

/** Each service as processes of its own, with a line that can go wrong to everything that they need. */
export async function openApart(home: string, say: (line: string) => void): Promise<Product> {
  const undo: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const back of undo.splice(0).reverse()) await back();
  };
  try {
    const server = await startPostgres({ home });
    const postgres = postmasterIn(home);
    undo.push(async () => postgres.stop().finally(() => server.stop()));
    const redis = await openRedis({ url: process.env.REDIS_URL, cache: join(CACHE, "redis"), say });
    undo.push(() => redis.stop());
    const postgresLine = await layLine(() => server.port);
    const redisLine = await layLine(() => Number(new URL(redis.url).port));
    undo.push(() => Promise.all([postgresLine.close(), redisLine.close()]));
    const clock = clockFor(home, join(CACHE, "faketime"));
    // The town has no past here: two years of it would be in every list that is read at the end.
    writeFileSync(join(home, "town-is-alive"), "");
    const apart = await startApart({
      home,
      databaseUrl: through(server.url(), postgresLine.port),
      redisUrl: through(redis.url, redisLine.port),
      port: 0,
      town: true,
      copies: COPIES,
      env: { LOG_LEVEL: "warn", ...clock?.env },
      say: () => undefined,
    });
    undo.push(() => apart.stop());
    const front = await layLine(() => Number(new URL(apart.url).port));
    undo.push(() => front.close());
    return {
      shape: "apart",
      url: `http://127.0.0.1:${front.port}`,
      doors: [...apart.parts].filter(([name]) => name.startsWith("notifications")).map(([, { url }]) => url),
      parts: partsOf(apart),
      lines: { front, postgres: postgresLine, redis: redisLine },
      ...(clock && { clock }),
      behind: () => postgres.open(DATABASE),
      postgres,
      ...(redis.kind === "server" && {
        redis: { url: redis.url, crash: () => redis.stop("SIGKILL"), restart: () => redis.start() },
      }),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const partsOf = (apart: Apart): Part[] =>
  [...apart.parts.values()].map((part) => ({
    name: part.name,
    pid: () => part.pid,
    kill: () => part.stop("SIGKILL"),
    start: () => part.start(),
  }));

function through(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
