import type { Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { type ActVerb, acting } from "./acting.ts";
import type { Deed } from "./deed.ts";

const VERBS = {
  opening: "open",
  acknowledgement: "acknowledge",
  acceptance: "accept",
  stopping: "stop",
  continuation: "continue",
} as const satisfies Readonly<Record<string, ActVerb>>;
export type Noun = keyof typeof VERBS;

/** What the receiving desk does first, by the last word of its address. */
export const receiving = (stage: Stage, who: Player, referral: Referral, noun: Noun): Promise<Deed> =>
  acting(stage, who, referral, VERBS[noun]);
