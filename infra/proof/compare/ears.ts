import { io, type Socket } from "socket.io-client";
import { basisSeen, consentSeen, referralSeen } from "../model/known.ts";
import { heardOf } from "../model/rooms/place.ts";
import { seesCase, works } from "../model/sight.ts";
import type { World } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";

export interface Hint {
  readonly topic: string;
  readonly id: string;
  readonly version: number;
  /** performance.now() of its arrival. */
  readonly at: number;
}

/** Somebody's open socket, and every frame that came through it. */
export class Ear {
  readonly who: Player;
  readonly hints: Hint[] = [];
  readonly frames: string[] = [];
  readonly client: Socket;
  checked = 0;
  scanned = 0;

  constructor(who: Player, client: Socket) {
    this.who = who;
    this.client = client;
    client.io.engine.on("packet", ({ type, data }) => this.frames.push(`${type} ${data ?? ""}`));
    client.onAny((name: string, ...said: unknown[]) => {
      if (name !== "hint" || said.length !== 1) throw new Error(`a socket said ${name} ${JSON.stringify(said)}`);
      this.hints.push({ ...(said[0] as Hint), at: performance.now() });
    });
  }

  close(): void {
    this.client.disconnect();
  }
}

export async function listen(stage: Stage, who: Player): Promise<Ear> {
  const client = io(stage.house.url, {
    path: "/socket",
    forceNew: true,
    reconnection: false,
    transports: ["websocket"],
    extraHeaders: { Cookie: await stage.cookieOf(who) },
  });
  const ear = new Ear(who, client);
  await new Promise<void>((hears, refused) => {
    client.once("connect", hears);
    client.once("connect_error", refused);
  });
  return ear;
}

/** Whether somebody may know of what a hint names: by the kind of thing, in one state of the world. */
function mayKnow(world: World, who: Player, { topic, id }: Hint, now: number): boolean {
  if (topic === "referral") return world.referrals.some((one) => one.id === id && referralSeen(who, one) !== null);
  if (topic === "case") {
    const told =
      world.consents.some((consent) => consent.case === id && consentSeen(world, who, consent) !== null) ||
      world.bases.some((basis) => basis.case === id && basisSeen(world, who, basis));
    return world.cases.some((one) => one.id === id && (told || seesCase(world, who, id, now)));
  }
  if (topic === "conference" || topic === "agenda_item") return heardOf(world, who, id);
  return topic === "notice" || topic === "session";
}

/** P5: since the last look nobody heard of what they may know neither now nor two deeds ago: a frame may be late. */
export async function compareEars(stage: Stage, ears: readonly Ear[]): Promise<void> {
  for (const ear of ears) {
    for (const hint of ear.hints.slice(ear.checked)) await compareHint(stage, ear.who, hint);
    ear.checked = ear.hints.length;
    const leaks = stage.canaries.foundIn(ear.frames.slice(ear.scanned).join("\n"));
    ear.scanned = ear.frames.length;
    if (leaks.length > 0) stage.differ(`${ear.who.name} · a frame says ${leaks.join(" ")}`);
  }
}

async function compareHint(stage: Stage, who: Player, hint: Hint): Promise<void> {
  const { at: _, ...said } = hint;
  const keys = Object.keys(said).sort().join(" ");
  if (keys !== "id topic version") stage.differ(`${who.name} · a hint carries ${keys}`);
  const known = [stage.earlier, stage.before, stage.world].some((world) => mayKnow(world, who, hint, stage.now()));
  // Whoever does no casework hears of what is theirs in person alone.
  const tells = works(who, who) || ["session", "notice"].includes(hint.topic) || (hint.topic === "referral" && known);
  if (!known || !tells) stage.differ(`${who.name} · hears of ${JSON.stringify(said)}`);
  if (hint.topic === "notice") await compareNotice(stage, who, hint.id);
}

async function compareNotice(stage: Stage, who: Player, id: string): Promise<void> {
  const { body } = await stage.get(who, "/notices?limit=100");
  const own = body.items.some((notice: { id: string }) => notice.id === id);
  if (!own) stage.differ(`${who.name} · hears of a notice that is not there for them: ${id}`);
}
