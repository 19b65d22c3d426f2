import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { claim } from "../src/claim.ts";
import { postmasterIn } from "../src/server.ts";
import { until } from "../src/until.ts";
import { ask, withHome, withServer } from "./home.ts";

describe("startPostgres", () => {
  it("serves Japanese, as root too", () =>
    withHome((home) =>
      withServer(home, async (server) => {
        await ask(server.url(), "create extension pg_trgm");
        const [row] = await ask<{ grams: string[] }>(server.url(), "select show_trgm('住民票の写し') as grams");
        expect(row?.grams.length).toBeGreaterThan(3);
        const names = await ask<{ n: string }>(
          server.url(),
          `select n from unnest(array['いぬ','ア','あ']) n order by n collate "ja-x-icu"`,
        );
        expect(names.map((each) => each.n)).toEqual(["あ", "ア", "いぬ"]);
      }),
    ));

  it("keeps its data over a restart and its password to itself", () =>
    withHome(async (home) => {
      await withServer(
        home,
        async (server) => void (await ask(server.url(), "create table note as select 'のこる' as said")),
      );
      await withServer(home, async (server) =>
        expect(await ask(server.url(), "table note")).toEqual([{ said: "のこる" }]),
      );
      expect(statSync(join(home, "superuser-password")).mode & 0o777).toBe(0o600);
    }));

  it("adopts the server of a killed process", () =>
    withHolder(async ({ home, child, port, url }) => {
      await ask(url, "create table note as select 1 as n");
      await kill(child, "SIGKILL");
      await withServer(home, async (server) => {
        expect(server.port).toBe(port);
        expect(await ask(server.url(), "table note")).toEqual([{ n: 1 }]);
      });
      expect(postmasterIn(join(home, "pgdata"))).toBeUndefined();
    }));

  it("recovers when the server was killed too", () =>
    withHolder(async ({ home, child, url }) => {
      await ask(url, "create table note as select 1 as n");
      process.kill(postmasterOf(home), "SIGKILL");
      await kill(child, "SIGKILL");
      await withServer(home, async (server) => expect(await ask(server.url(), "table note")).toEqual([{ n: 1 }]));
    }));

  it("starts over a lock file whose pid is a stranger's now", () =>
    withHolder(async ({ home, child }) => {
      const server = postmasterOf(home);
      const file = join(home, "pgdata", "postmaster.pid");
      const lines = readFileSync(file, "utf8");
      await kill(child, "SIGTERM");
      await until(() => !existsSync(file), 5000);
      writeFileSync(file, lines.replace(String(server), String(process.pid)));
      await withServer(home, async ({ url }) => expect(await ask(url(), "select 1 as n")).toEqual([{ n: 1 }]));
    }));

  it("waits for a server that is still stopping", () =>
    withHolder(async ({ home, child }) => {
      await kill(child, "SIGTERM");
      await withServer(home, async (server) => expect(await ask(server.url(), "select 1 as n")).toEqual([{ n: 1 }]));
    }));

  it("refuses a home that another process is using, and leaves that one alone", () =>
    withHolder(async ({ home, child, url }) => {
      await expect(claim(home, () => undefined, 100)).rejects.toThrow(`別のプロセス（${child.pid}）が使用中`);
      expect(await ask(url, "select 1 as n")).toEqual([{ n: 1 }]);
    }));
});

interface Holder {
  home: string;
  child: ChildProcess;
  port: number;
  url: string;
}

/** Lends `work` another process that has a server, and ends both, whatever happened. */
function withHolder(work: (holder: Holder) => Promise<void>): Promise<void> {
  return withHome(async (home) => {
    const script = fileURLToPath(new URL("hold.ts", import.meta.url));
    const child = spawn(process.execPath, [script, home], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const port = Number((await once(child.stdout, "data"))[0]);
      const password = readFileSync(join(home, "superuser-password"), "utf8").trim();
      await work({ home, child, port, url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres` });
    } finally {
      await kill(child, "SIGKILL");
      await withServer(home, async () => undefined);
    }
  });
}

function postmasterOf(home: string): number {
  const server = postmasterIn(join(home, "pgdata"));
  if (server === undefined) throw new Error("No server there."); // pid 0 would be our own process group
  return server.pid;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}
