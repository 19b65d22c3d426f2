import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Place, serve } from "@tsunagi/http";
import { DEMO_PASSWORD, laySettlement, liveThrough } from "@tsunagi/testing/town";
import { hashPassword, services } from "./services.ts";

/** Lays the demo town's directory, once. */
export async function settleTown(ownerUrl: string): Promise<void> {
  await laySettlement(ownerUrl, await hashPassword(DEMO_PASSWORD));
}

/**
 * Lets the town live through its first days, through the front door and on a clock of its own, so that every row has
 * its events, its permission and its record. Done once per data folder.
 */
export async function fillTown(
  home: string,
  place: Pick<Place, "url" | "doorbell">,
  say: (line: string) => void,
  stopped: AbortSignal,
) {
  const stamp = join(home, "town-is-alive");
  if (existsSync(stamp)) return;
  say("みどり野市の最初の日々を作っています…");
  let clock = new Date();
  const running = await serve(services, { ...place, port: 0, now: () => clock });
  try {
    await liveThrough(running.url, (at) => {
      stopped.throwIfAborted();
      clock = at;
    });
  } finally {
    await running.stop();
  }
  writeFileSync(stamp, new Date().toISOString());
}
