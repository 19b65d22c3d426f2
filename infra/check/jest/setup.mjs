// Runs outside Jest's module system: Node itself strips the types of what it imports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareTemplate } from "../template.ts";

export default async function setup() {
  const home = mkdtempSync(join(tmpdir(), "tsunagi-test-"));
  // PostgreSQL ends with our exit, and a signal alone would be no exit.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  const postgres = await prepareTemplate(home);
  process.env.TEST_PG_URL = postgres.url();
  globalThis.__STOP_POSTGRES__ = () => postgres.stop();
}
