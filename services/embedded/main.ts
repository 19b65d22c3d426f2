import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { outsideOf, type Site, serve } from "@tsunagi/http";
import { type EmbeddedDatabase, openDatabase } from "./database.ts";
import { mustBeFree } from "./port.ts";
import { services } from "./services.ts";
import { showSignIns } from "./sign-ins.ts";
import { readySite } from "./site.ts";
import { fillTown, settleTown } from "./town.ts";
import { wayOut } from "./way-out.ts";

const say = (line: string) => console.log(line);
const home = resolve(process.env.TSUNAGI_DATA ?? fileURLToPath(new URL("../../.data", import.meta.url)));
mkdirSync(home, { recursive: true });
const port = Number(process.env.PORT ?? 3000);

const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.abort());
// Nobody is left to stop us when the launcher itself was killed.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stopped.abort(), 1_000).unref();

try {
  await live();
} catch (error) {
  if (!stopped.signal.aborted) {
    console.error(wayOut(error, port));
    process.exitCode = 1;
  }
}
process.exit();

async function live(): Promise<void> {
  say("つなぎを起動しています…");
  await mustBeFree(port);
  const [database, site] = await Promise.all([openDatabase(home, say, settleTown), readySite(say)]);
  try {
    if (!stopped.signal.aborted) await run(database, site);
  } finally {
    await database.stop();
  }
}

async function run(database: EmbeddedDatabase, site: Site): Promise<void> {
  await fillTown(home, database.place, say, stopped.signal);
  const running = await serve(services, { ...database.place, ...outsideOf(process.env), port, site });
  showSignIns(running.url, say);
  say(`Tsunagi ready: ${running.url}`);
  await new Promise<void>((done) => {
    if (stopped.signal.aborted) done();
    else stopped.signal.addEventListener("abort", () => done());
  });
  say("停止しています…");
  await running.stop();
}
