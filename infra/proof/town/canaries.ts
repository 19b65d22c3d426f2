import type { Actor, World } from "../model/world.ts";

/** Who may read a token, by the model. */
export type Readers = (world: World, actor: Actor, now: number) => boolean;

interface Canary {
  readonly token: string;
  readers: Readers;
}

const TOKEN = /cnry-[a-z]+-\d+-x/g;
const BASE64 = /[A-Za-z0-9+/_-]{16,}={0,2}/g;

/**
 * A unique token in every sensitive field; the token names what leaked. Whatever leaves the product is searched, as it
 * stands, percent-encoded, and as what a cursor in base64 says.
 */
export class Canaries {
  readonly known = new Map<string, Canary>();

  /** A new token; until the deed is done only its author knows it. */
  plant(kind: string, author: Actor): string {
    // All numbers are of one length: the order of names is the order of planting.
    const token = `cnry-${kind}-${String(this.known.size).padStart(6, "0")}-x`;
    this.known.set(token, { token, readers: (_, actor) => actor.staff === author.staff });
    return token;
  }

  /** From now on these may read it too. */
  settle(token: string, readers: Readers): void {
    const canary = this.known.get(token);
    if (!canary) throw new Error(`no canary ${token}`);
    const before = canary.readers;
    canary.readers = (world, actor, now) => before(world, actor, now) || readers(world, actor, now);
  }

  /** The tokens in some bytes. */
  foundIn(bytes: string): readonly string[] {
    const found = new Set(bytes.match(TOKEN));
    if (bytes.includes("%")) for (const token of decoded(bytes).match(TOKEN) ?? []) found.add(token);
    for (const word of bytes.match(BASE64) ?? []) {
      for (const token of Buffer.from(word, "base64url").toString("utf8").match(TOKEN) ?? []) found.add(token);
    }
    return [...found];
  }

  /** The tokens in some bytes that this actor may not read; nobody: that nobody may. */
  leaksIn(bytes: string, actor: Actor | undefined, worlds: readonly World[], now: number): readonly string[] {
    return this.foundIn(bytes).filter((token) => {
      const canary = this.known.get(token);
      return !actor || !canary || !worlds.some((world) => canary.readers(world, actor, now));
    });
  }
}

function decoded(bytes: string): string {
  return bytes.replaceAll(/(%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
