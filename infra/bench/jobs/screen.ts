import { setTimeout as sleep } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { DESKS, SEATS, tokenOf } from "../population/places.ts";
import { ask } from "./client.ts";
import type { Side } from "./job.ts";
import type { Material, Possible } from "./material.ts";
import { type Figures, figuresOf } from "./measure.ts";
import { confirmedBy, sheet } from "./writes.ts";

const HEARD_WITHIN_MS = 10_000;

/** Screens that are open: one socket for each of the people of the first desks, where most of the work is. */
export async function openScreens({ url }: Side, many: number): Promise<Screens> {
  const sockets = new Map<number, Socket[]>();
  const at = (desk: number) => sockets.get(desk) ?? [];
  for (let nth = 0; nth < many; nth += 1) {
    const desk = Math.floor(nth / SEATS) % DESKS;
    sockets.set(desk, [...at(desk), await openScreen(url, tokenOf(desk, nth % SEATS))]);
  }
  const all = [...sockets.values()].flat();
  return { at, lost: () => watchOver(all), close: () => all.map((socket) => socket.close()) };
}

/** One socket of whoever has this session, once it is connected. */
export async function openScreen(url: string, token: string): Promise<Socket> {
  const extraHeaders = { cookie: `tsunagi_session=${token}` };
  const socket = io(url, { path: "/socket", transports: ["websocket"], forceNew: true, extraHeaders });
  await new Promise<void>((done, refuse) => {
    socket.once("connect", () => done());
    socket.once("connect_error", refuse);
  });
  return socket;
}

/** Counts the screens whose connection breaks from now on. */
function watchOver(sockets: readonly Socket[]): { count(): number } {
  let lost = 0;
  for (const socket of sockets) {
    socket.on("disconnect", () => {
      lost += 1;
    });
  }
  return { count: () => lost };
}

export interface Screens {
  at(desk: number): readonly Socket[];
  lost(): { count(): number };
  close(): void;
}

/** From the press of 送る until the last screen of the other desk has heard of it. */
export async function untilSeen(side: Side, screens: Screens, material: Material, times: number): Promise<Figures> {
  const spent: number[] = [];
  for (const possible of heardBySomebody(screens, material, times)) {
    const draft = (await ask({ url: side.url, token: possible.token, path: "/api/referrals", body: sheet(possible) }))
      .body;
    const preview = await confirmedBy(side, possible.token, draft);
    await sleep(100);
    const heard = allHear(screens.at(possible.to), draft.id);
    const started = performance.now();
    const path = `/api/referrals/${draft.id}/sending`;
    const sent = ask({ url: side.url, token: possible.token, path, version: draft.version, body: { preview } });
    spent.push((await heard) - started);
    await sent;
  }
  return figuresOf(spent);
}

/** Takes so many hand-offs to desks whose screens are open out of what is possible. */
function heardBySomebody(screens: Screens, { possible }: Material, times: number): Possible[] {
  const taken: Possible[] = [];
  for (let index = possible.length - 1; index >= 0 && taken.length < times; index -= 1) {
    if (screens.at(possible[index]?.to as number).length === 0) continue;
    taken.push(...possible.splice(index, 1));
  }
  return taken;
}

async function allHear(sockets: readonly Socket[], id: string): Promise<number> {
  const each = sockets.map(
    (socket) =>
      new Promise<number>((done, refuse) => {
        const timer = setTimeout(() => refuse(new Error("a screen has heard nothing")), HEARD_WITHIN_MS);
        const hear = (hint: { id: string }) => {
          if (hint.id !== id) return;
          clearTimeout(timer);
          socket.off("hint", hear);
          done(performance.now());
        };
        socket.on("hint", hear);
      }),
  );
  return Math.max(...(await Promise.all(each)));
}
