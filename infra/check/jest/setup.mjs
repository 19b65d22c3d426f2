// Runs outside Jest's module system: Node itself strips the types of what it imports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareTemplate } from "../template.ts";

export default async function setup() {
  const home = mkdtempSync(join(tmpdir(), "tsunagi-test-"));
  let postgres;
  const stop = async () => {
    await postgres?.stop();
    rmSync(home, { recursive: true, force: true });
  };
  // A signal runs neither Jest's teardown nor an exit hook.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => stop().finally(() => process.exit(1)));
  postgres = await prepareTemplate(home);
  process.env.TEST_PG_URL = postgres.url();
  globalThis.__STOP_POSTGRES__ = stop;
}
