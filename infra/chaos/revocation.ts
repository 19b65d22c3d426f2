import { setTimeout as sleep } from "node:timers/promises";
import { DEMO_PASSWORD } from "@tsunagi/testing/town";
import { io } from "socket.io-client";
import { signIn } from "./history/ask.ts";
import { withBehind } from "./nemesis/fault.ts";
import type { Product } from "./product/product.ts";

/** How long a socket outlives its session, in milliseconds. */
export interface Revocation {
  /** The session ends at the front door; every node that holds a socket of it is told. Of three times the best. */
  readonly toldMs: number;
  /** The same where nobody is told: the kick is lost. */
  readonly untoldMs: number;
}

/** What is promised (docs/adr/0004). */
export const PROMISED: Revocation = { toldMs: 1_000, untoldMs: 30_000 };

const TIMES = 3;
/** Somebody who has no part in the crowd. */
const WHO = "kawai";

/** Measures it on a product that is still. */
export async function measureRevocation(product: Product): Promise<Revocation> {
  const times: number[] = [];
  for (let n = 0; n < TIMES; n += 1) times.push(await outlives(product, async (end) => end()));
  return { toldMs: Math.min(...times), untoldMs: await outlives(product, (end) => whileNobodyIsTold(product, end)) };
}

/** A socket on every node; the session ends; the time until the last of them is closed. */
async function outlives(product: Product, ending: (end: () => Promise<number>) => Promise<number>): Promise<number> {
  const cookie = await signIn(product.url, WHO, DEMO_PASSWORD);
  const sockets = product.doors.map((url) =>
    io(url, { path: "/socket", transports: ["websocket"], reconnection: false, extraHeaders: { Cookie: cookie } }),
  );
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((ok, bad) => {
          socket.once("connect", ok);
          socket.once("connect_error", bad);
        }),
    ),
  );
  // The streams adapter begins to read a moment after the first socket has come.
  await sleep(500);
  return ending(async () => {
    const closed = sockets.map((socket) => new Promise((done) => socket.once("disconnect", done)));
    const started = performance.now();
    const answer = await fetch(`${product.url}/api/session`, {
      method: "DELETE",
      headers: { Cookie: cookie, Origin: product.url },
    });
    if (!answer.ok) throw new Error(`the session did not end: ${answer.status}`);
    await Promise.all(closed);
    return Math.round(performance.now() - started);
  });
}

/** Redis is cut off; without one, no notice can be put into the inbox of those who would tell. */
async function whileNobodyIsTold(product: Product, end: () => Promise<number>): Promise<number> {
  const { redis } = product.lines;
  if (redis) {
    redis.turn("reset");
    return end().finally(() => redis.turn("pass"));
  }
  return withBehind(product, async (behind) => {
    await behind.query("begin");
    await behind.query("lock table notifications.inbox");
    return end().finally(() => behind.query("commit"));
  });
}
