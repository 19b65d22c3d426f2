import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { referralStatuses } from "@tsunagi/contracts";
import { Person } from "@tsunagi/testing";
import { invented, town } from "@tsunagi/testing/town";

/** The product as a newcomer starts it: a process of its own, a folder of its own, its own PostgreSQL. */

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));
/** The first one lives the town through two years, beside whatever else the machine has to do. */
const FIRST_START_MS = 300_000;

let home: string;
let port: number;
let running: ChildProcess | undefined;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "tsunagi-start-"));
  port = await freePort();
});
afterAll(async () => {
  if (running?.exitCode === null) await stop("SIGTERM");
  rmSync(home, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address() as { port: number };
      server.close(() => resolve(free));
    });
  });
}

/** Starts, waits for the ready line, and returns what was printed and how long it took. */
async function start(): Promise<{ printed: string; ms: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, TSUNAGI_DATA: home, PORT: String(port) } });
  running = child;
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  await new Promise<void>((ready, failed) => {
    child.stdout.on("data", () => printed.includes("Tsunagi ready") && ready());
    child.once("exit", (code) => failed(new Error(`ended with ${code} before it was ready:\n${printed}`)));
  });
  child.removeAllListeners("exit");
  return { printed, ms: performance.now() - began };
}

async function stop(signal: NodeJS.Signals): Promise<{ code: number | null; ms: number }> {
  const began = performance.now();
  const child = running as ChildProcess;
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  child.kill(signal);
  return { code: await ended, ms: performance.now() - began };
}

const url = () => `http://127.0.0.1:${port}`;
const inboxOfTanaka = () => new Person(url(), town.tanaka).inbox();

/** Whoever does casework, the first of each desk. */
const onePersonPerDesk = () => [
  ...new Map(
    town.staff
      .filter(({ memberships: [post] }) => ["desk_worker", "coordinator"].includes(post?.role ?? ""))
      .map((member) => [member.memberships[0]?.deskId, member]),
  ).values(),
];

type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

async function allPages<T>(
  ask: (query: { limit: number; cursor?: string }) => Promise<{ data?: Page<T> }>,
): Promise<readonly T[]> {
  const items: T[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const { data } = await ask({ limit: 100, ...(cursor && { cursor }) });
    items.push(...(data?.items ?? []));
    cursor = data?.next ?? null;
  }
  return items;
}

describe("npm start", () => {
  it(
    "lays the town, prints the sign-ins and one ready line, and answers",
    async () => {
      const { printed } = await start();
      expect(printed.split("\n").filter((line) => line === `Tsunagi ready: ${url()}`)).toHaveLength(1);
      for (const { login, name } of town.staff) expect(printed).toMatch(new RegExp(`${login}\\s+${name}`));
      expect(await (await fetch(`${url()}/api/health`)).json()).toMatchObject({ status: "ok" });
      expect((await inboxOfTanaka()).length).toBeGreaterThan(0);
    },
    FIRST_START_MS,
  );

  it(
    "has lived through two years: every state of a つなぎ, at many desks, with people who are all invented",
    async () => {
      const cases = new Map<string, string>();
      const referrals = new Map<string, { number: string; status: string }>();
      for (const member of onePersonPerDesk()) {
        const person = new Person(url(), member);
        for (const one of await allPages((query) => person.api.GET("/api/cases", { params: { query } })))
          cases.set(one.id, one.resident?.name ?? "");
        for (const one of await allPages((query) =>
          person.api.GET("/api/referrals", { params: { query: { ...query, box: "out" } } }),
        ))
          referrals.set(one.id, one);
        for (const one of await person.inbox("draft")) referrals.set(one.id, one);
      }
      expect(cases.size).toBeGreaterThanOrEqual(60);
      expect(new Set(cases.values()).size).toBeGreaterThanOrEqual(60);
      for (const name of cases.values()) expect(invented).toContain(name);
      expect(referrals.size).toBeGreaterThanOrEqual(120);
      const found = [...referrals.values()];
      expect(new Set(found.map(({ status }) => status))).toEqual(new Set(Object.keys(referralStatuses)));
      expect(new Set(found.map(({ number }) => number.slice(0, 3))).size).toBeGreaterThanOrEqual(2);
    },
    FIRST_START_MS,
  );

  it(
    "says what to do when the port is taken, and leaves nothing behind",
    async () => {
      const second = spawn(process.execPath, [MAIN], {
        env: { ...process.env, TSUNAGI_DATA: join(home, "second"), PORT: String(port) },
      });
      let printed = "";
      second.stderr.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
      const code = await new Promise((resolve) => second.once("exit", resolve));
      expect(code).toBe(1);
      expect(printed.trim()).toBe(
        `ポート ${port} は、ほかのプログラムが使っています。PORT=${port + 1} npm start のように別の番号で起動してください。`,
      );
    },
    FIRST_START_MS,
  );

  it("stops cleanly on Ctrl-C within ten seconds", async () => {
    const { code, ms } = await stop("SIGINT");
    expect(code).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });

  it(
    "starts again with the same data, much faster",
    async () => {
      const { printed, ms } = await start();
      expect(printed).not.toContain("二年間を作って");
      expect((await inboxOfTanaka()).length).toBeGreaterThan(0);
      expect(ms).toBeLessThan(20_000);
    },
    FIRST_START_MS,
  );

  it(
    "recovers after a kill -9: what was acknowledged is still there",
    async () => {
      const kiriyama = new Person(url(), town.kiriyama);
      const supportCase = await kiriyama.opensCase();
      await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
      const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
      await stop("SIGKILL");
      await start();
      expect((await inboxOfTanaka()).map(({ id }) => id)).toContain(sent.id);
      const { code } = await stop("SIGTERM");
      expect(code).toBe(0);
    },
    FIRST_START_MS,
  );
});
