import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import pg from "pg";
import { type Manifest, restoreBackup, startPostgres, takeBackup } from "../src/index.ts";
import { ask, withHome, withServer } from "./home.ts";

/** Writes one number after the other until told to stop, and knows the last one that was acknowledged. */
async function writing(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create table written (n integer primary key, filler text)");
  let acknowledged = 0;
  let isOver = false;
  const loop = (async () => {
    for (let n = 1; !isOver; n += 1) {
      await client.query("insert into written values ($1::integer, repeat('x', 1000))", [n]);
      acknowledged = n;
    }
    await client.end();
  })();
  return {
    acknowledged: () => acknowledged,
    stop: async () => {
      isOver = true;
      await loop;
    },
  };
}

describe("a backup", () => {
  it("taken while people write holds everything acknowledged before it, nothing twice, and no hole", async () => {
    await withHome(async (home) => {
      await withHome(async (other) => {
        const backup = join(other, "backup");
        let before = 0;
        await withServer(home, async (server) => {
          const writer = await writing(server.url());
          while (writer.acknowledged() < 200) await new Promise((wait) => setTimeout(wait, 20));
          before = writer.acknowledged();
          await takeBackup({ home, to: backup });
          await writer.stop();
          expect(writer.acknowledged()).toBeGreaterThan(before);
        });
        const fresh = join(other, "home");
        await restoreBackup({ from: backup, home: fresh });
        await withServer(fresh, async (server) => {
          const [found] = await ask<{ count: number; last: number }>(
            server.url(),
            "select count(*)::int as count, max(n) as last from written",
          );
          expect(found?.last).toBeGreaterThanOrEqual(before);
          expect(found?.count).toBe(found?.last);
        });
      });
    });
  }, 60_000);

  it("is refused where it would write over something, and laid only where nothing is", async () => {
    await withHome(async (home) => {
      const to = join(home, "backup");
      await expect(takeBackup({ home, to })).rejects.toThrow("データベースが動いていません");
      await withServer(home, async () => {
        await takeBackup({ home, to });
        await expect(takeBackup({ home, to })).rejects.toThrow("すでにあります");
        await expect(restoreBackup({ from: to, home })).rejects.toThrow("すでにデータベースがあります");
      });
    });
  }, 60_000);

  it("that has lost a byte, a file or its end is not laid at all", async () => {
    await withHome(async (home) => {
      const to = join(home, "backup");
      const fresh = join(home, "fresh");
      const taken: Manifest[] = [];
      await withServer(home, async () => void taken.push(await takeBackup({ home, to })));
      const first = taken[0]?.files.find(({ bytes }) => bytes > 1_000)?.path as string;
      const file = join(to, "pgdata", first);
      const whole = readFileSync(file);
      const bent = Buffer.from(whole);
      bent[100] = (bent[100] as number) ^ 1;
      writeFileSync(file, bent);
      await expect(restoreBackup({ from: to, home: fresh })).rejects.toThrow("バックアップが壊れています");
      rmSync(file);
      await expect(restoreBackup({ from: to, home: fresh })).rejects.toThrow("バックアップが壊れています");
      writeFileSync(file, whole);
      const manifest = join(to, "manifest.json");
      const said = readFileSync(manifest);
      rmSync(manifest);
      await expect(restoreBackup({ from: to, home: fresh })).rejects.toThrow("取り終えていない");
      writeFileSync(manifest, said);
      await restoreBackup({ from: to, home: fresh });
      const server = await startPostgres({ home: fresh, durable: false });
      await server.stop();
    });
  }, 60_000);
});
