import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePorts } from "@tsunagi/apart";
import { layLine } from "./line.ts";
import { postmasterIn } from "./postmaster.ts";
import type { Part, Product } from "./product.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const DATABASE = "tsunagi";
const START_MS = 120_000;

/** The product as `npm start` starts it: one process on its own data, on a port of its own. */
export async function openEmbedded(home: string): Promise<Product> {
  mkdirSync(home, { recursive: true });
  // The town has no past here: two years of it would be in every list that is read at the end.
  writeFileSync(join(home, "town-is-alive"), "");
  const [port] = (await freePorts(1)) as [number];
  const part = partIn(home, port);
  await part.start();
  const postgres = postmasterIn(home);
  const front = await layLine(() => port);
  return {
    shape: "embedded",
    url: `http://127.0.0.1:${front.port}`,
    doors: [`http://127.0.0.1:${port}`],
    parts: [part],
    lines: { front },
    behind: () => postgres.open(DATABASE),
    postgres,
    async stop() {
      await front.close();
      await part.end();
      await postgres.stop();
    },
  };
}

function partIn(home: string, port: number): Part & { end(): Promise<void> } {
  let child: ChildProcess | undefined;
  const ended = async (signal: NodeJS.Signals) => {
    const dying = child;
    child = undefined;
    if (!dying || dying.exitCode !== null) return;
    const gone = once(dying, "exit");
    dying.kill(signal);
    await gone;
  };
  return {
    name: "embedded",
    pid: () => child?.pid,
    kill: () => ended("SIGKILL"),
    end: () => ended("SIGTERM"),
    async start() {
      const log = join(home, "chaos.log");
      const out = openSync(log, "w");
      child = spawn(process.execPath, ["--no-warnings", "services/embedded/main.ts"], {
        cwd: ROOT,
        env: { ...process.env, TSUNAGI_DATA: home, PORT: String(port), NODE_ENV: "" },
        stdio: ["ignore", out, out],
      });
      const started = child;
      for (let waited = 0; waited < START_MS; waited += 50) {
        const said = readFileSync(log, "utf8");
        if (said.includes("Tsunagi ready")) return;
        if (started.exitCode !== null) throw new Error(`the product did not start:\n${said}`);
        await sleep(50);
      }
      throw new Error(`the product was not ready in time:\n${readFileSync(log, "utf8")}`);
    },
  };
}
