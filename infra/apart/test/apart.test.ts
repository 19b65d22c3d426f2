import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Apart, type Part, startApart } from "@tsunagi/apart";
import { type OwnRedis, openRedis } from "@tsunagi/testing";

/** The real processes: what npm run apart starts, without the town. */
const home = mkdtempSync(join(tmpdir(), "tsunagi-apart-"));
let redis: OwnRedis;
let apart: Apart;
beforeAll(async () => {
  redis = await openRedis();
  apart = await startApart({ home, redisUrl: redis.url, port: 0, town: false, say: () => undefined });
}, 120_000);
afterAll(async () => {
  await apart?.stop();
  await redis.close();
  rmSync(home, { recursive: true, force: true });
});

const part = (name: string) => apart.parts.get(name) as Part;
const health = async () => {
  const answer = await fetch(`${apart.url}/api/health`);
  return [answer.status, await answer.text()] as const;
};
const vital = async (name: string, what: string) => {
  const answer = await fetch(`${part(name).vitalsUrl}/${what}`);
  return [answer.status, await answer.text()] as const;
};

describe("the product as processes", () => {
  it("says that it lives, is ready, and what it counts", async () => {
    expect(await health()).toEqual([200, expect.stringContaining('"referrals":"ok"')]);
    for (const name of apart.parts.keys()) {
      expect(await vital(name, "live")).toEqual([200, "live\n"]);
      expect(await vital(name, "ready")).toEqual([200, "ready\n"]);
    }
    await fetch(`${apart.url}/api/referrals`);
    const [, figures] = await vital("referrals", "metrics");
    expect(figures).toMatch(/tsunagi_request_seconds_count\{operation="listReferrals",status="401"\} 1/);
    expect(figures).toMatch(/tsunagi_backlog_deliveries \d/);
    expect((await vital("web", "metrics"))[1]).toMatch(/operation="referrals\/referrals",status="401"/);
    // Nobody reaches these through the front door.
    expect(await (await fetch(`${apart.url}/metrics`)).text()).not.toContain("tsunagi_");
  });

  it("goes on without the one that was killed, names it, and has it back", async () => {
    await part("cases").stop("SIGKILL");
    expect(await health()).toEqual([503, expect.stringContaining("答えないサービス: cases")]);
    expect((await fetch(`${apart.url}/api/cases`)).status).toBe(503);
    expect((await fetch(`${apart.url}/api/referrals`)).status).toBe(401);
    await part("cases").start();
    expect((await health())[0]).toBe(200);
  }, 60_000);

  it("ends by itself when it is told to, and says so", async () => {
    await part("notifications").stop("SIGTERM");
    expect(readFileSync(join(home, "log/notifications.log"), "utf8")).toContain('"msg":"stopping"');
    await part("notifications").start();
  }, 60_000);

  it("tells each service its own roles only, in a file that is nobody else's to read", () => {
    for (const service of readdirSync(join(home, "env"))) {
      const file = join(home, "env", service, "roles.env");
      expect(statSync(file).mode & 0o077).toBe(0);
      expect(readFileSync(file, "utf8").match(/tsunagi_\w+(?=:)/g)).toEqual([
        `tsunagi_${service}`,
        `tsunagi_${service}_job`,
      ]);
    }
  });

  it.each([
    ["DATABASE_URL", {}],
    ["DATABASE_JOB_URL", { DATABASE_URL: "postgres://nobody@127.0.0.1:9/none" }],
    ["REDIS_URL", { DATABASE_URL: "postgres://a@127.0.0.1:9/n", DATABASE_JOB_URL: "postgres://b@127.0.0.1:9/n" }],
  ])("does not start without %s, and says what that is", (missing, env) => {
    const file = fileURLToPath(new URL("../../../services/cases/main.ts", import.meta.url));
    const { status, stdout } = spawnSync(process.execPath, [file], { env: { PORT: "0", ...env }, encoding: "utf8" });
    expect([status, stdout]).toEqual([1, expect.stringContaining(`環境変数 ${missing} を指定してください。`)]);
    expect(stdout).not.toContain("postgres:");
  });
});
