import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, serve } from "@tsunagi/http";
import { DEMO_PASSWORD, laySettlement, liveThrough } from "@tsunagi/testing/town";
import { diaryIn } from "./diary.ts";
import { hashPassword, services } from "./services.ts";

/** Lays the demo town's directory, once. */
export async function settleTown(ownerUrl: string): Promise<void> {
  await laySettlement(ownerUrl, await hashPassword(DEMO_PASSWORD));
}

/**
 * Lets the town live through two fiscal years, through the front door and on a clock of its own, so that every row has
 * its events, its permission and its record. Done once per data folder; cut off, the next start goes on.
 */
export async function fillTown(
  home: string,
  place: Pick<Place, "url" | "doorbell" | "sealingKey">,
  say: (line: string) => void,
  stopped: AbortSignal,
) {
  const stamp = join(home, "town-is-alive");
  if (existsSync(stamp)) return;
  say("みどり野市の二年間を作っています（はじめの一回だけ、1分ほどかかります）…");
  const file = join(home, "town-diary");
  const diary = diaryIn(file, new Date());
  let clock = diary.now;
  const running = await serve(services, { ...place, port: 0, now: () => clock });
  try {
    await liveThrough({
      url: running.url,
      setClock(at) {
        stopped.throwIfAborted();
        clock = at;
      },
      sweep: () => running.sweep(),
      ledgerUrl: place.url({ service: "directory", job: true }),
      diary,
    });
  } finally {
    await running.stop();
  }
  writeFileSync(stamp, new Date().toISOString());
  rmSync(file);
}
