import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Place } from "@tsunagi/http";
import { type Serving, start } from "./process.ts";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The product on a data folder, as `npm start` starts it: one process, and its own PostgreSQL beside it. */
export async function startProduct(folder: string): Promise<Serving> {
  const env = { TSUNAGI_DATA: folder, PORT: String(await freePort()), NODE_OPTIONS: "--max-semi-space-size=4" };
  return start(pathOf("../../../services/embedded/main.ts"), env, /Tsunagi ready: (\S+)/);
}

/** The floor, on the PostgreSQL that the product has started on this folder. */
export function startFloor(folder: string, urlOf: Place["url"]): Promise<Serving> {
  const [, , , port] = readFileSync(join(folder, "pgdata", "postmaster.pid"), "utf8").split("\n");
  const at = (service: "referrals" | "cases") => {
    const url = new URL(urlOf({ service, job: false }));
    url.port = port as string;
    return url.href;
  };
  const env = { FLOOR_REFERRALS: at("referrals"), FLOOR_CASES: at("cases") };
  return start(pathOf("../floor/main.ts"), env, /Floor ready: (\S+)/);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
