import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@tsunagi/http";
import { openDatabase } from "./database.ts";
import { services } from "./services.ts";
import { showSignIns } from "./sign-ins.ts";
import { readySite } from "./site.ts";
import { fillTown, settleTown } from "./town.ts";

const say = (line: string) => console.log(line);
const home = resolve(process.env.TSUNAGI_DATA ?? fileURLToPath(new URL("../../.data", import.meta.url)));
mkdirSync(home, { recursive: true });

const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.abort());
// Nobody is left to stop us when the launcher itself was killed.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopped.abort(), 1_000).unref();

say("つなぎを起動しています…");
const [database, site] = await Promise.all([openDatabase(home, say, settleTown), readySite(say)]);
try {
  if (!stopped.signal.aborted) await run();
} finally {
  await database.stop();
}
process.exit(process.exitCode ?? 0);

async function run(): Promise<void> {
  await fillTown(home, database.place, say);
  const running = await serve(services, { ...database.place, port: Number(process.env.PORT ?? 3000), site });
  showSignIns(running.url, say);
  say(`Tsunagi ready: ${running.url}`);
  await new Promise<void>((done) => {
    if (stopped.signal.aborted) done();
    else stopped.signal.addEventListener("abort", () => done());
  });
  say("停止しています…");
  await running.stop();
}
