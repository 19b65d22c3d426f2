// npm run apart: each service as a process of its own, on this machine (docs/operations.md).
import { fileURLToPath } from "node:url";
import { startApart } from "./start-apart.ts";

const say = (line: string) => console.log(line);
const { TSUNAGI_DATA, DATABASE_URL, REDIS_URL, PORT = "3000" } = process.env;

const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.abort());
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopped.abort(), 1_000).unref();

try {
  const apart = await startApart({
    home: TSUNAGI_DATA ?? fileURLToPath(new URL("../../.data", import.meta.url)),
    databaseUrl: DATABASE_URL,
    redisUrl: REDIS_URL,
    port: Number(PORT),
    town: true,
    say,
  });
  for (const part of apart.parts.values()) say(`${part.name.padEnd(14)} ${part.url}  (${part.vitalsUrl}/ready)`);
  say(`Tsunagi ready (apart): ${apart.url}`);
  await new Promise<void>((done) => {
    if (stopped.signal.aborted) done();
    else stopped.signal.addEventListener("abort", () => done());
  });
  say("停止しています…");
  await apart.stop();
  process.exit(0);
} catch (error) {
  console.error(stopped.signal.aborted ? "中止しました。" : String((error as Error).message));
  process.exit(stopped.signal.aborted ? 0 : 1);
}
