// What has to be done once before services run apart, and again before a newer version of them runs (docs/operations.md).
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { demanded } from "@tsunagi/http";
import { secretIn } from "@tsunagi/postgres";
import { type DatabasePlace, layDatabase, sealingKeyIn } from "./database.ts";
import { services } from "./services.ts";
import { showSignIns } from "./sign-ins.ts";
import { readySite } from "./site.ts";
import { fillTown, settleTown } from "./town.ts";

const say = (line: string) => console.log(line);
const isTown = process.argv.includes("--town");

const superUrl = demanded(process.env, "DATABASE_URL", "PostgreSQL の管理者（superuser）の接続先です。");
const home = resolve(demanded(process.env, "TSUNAGI_DATA", "役割の接続先を書き出すフォルダーです。"));
mkdirSync(home, { recursive: true });

const stopped = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopped.abort());
process.once("disconnect", () => stopped.abort());

const [place] = await Promise.all([prepare(), readySite(say)]);
if (isTown) await fillTown(home, { ...place, sealingKey: sealingKeyIn(home) }, say, stopped.signal);
if (isTown) showSignIns(process.env.PUBLIC_URL ?? "つなぎ", say);
process.exit(stopped.signal.aborted ? 1 : 0);

async function prepare(): Promise<DatabasePlace> {
  const settle = isTown ? settleTown : async () => undefined;
  const laid = await layDatabase(superUrl, secretIn(join(home, "role-seed")), settle);
  for (const service of services) writeEnvironment(laid, service);
  return laid;
}

/** Each service is told its own two roles and nobody else's, and the key only where it seals. */
function writeEnvironment({ url }: DatabasePlace, { name: service, seals }: (typeof services)[number]): void {
  const roles = [`DATABASE_URL=${url({ service, job: false })}`, `DATABASE_JOB_URL=${url({ service, job: true })}`];
  const lines = [...roles, ...(seals ? [`SEALING_KEY=${sealingKeyIn(home)}`] : []), ""];
  const folder = join(home, "env", service);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, "roles.env"), lines.join("\n"), { mode: 0o600 });
}
