import type { Done } from "../model/hand-off/handover.ts";
import type { Category, Referral, World } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Answer } from "../town/asking.ts";
import type { Stage } from "../town/stage.ts";

/** The particulars of a deed to a つなぎ; each has one that is right. */
export interface Choice {
  readonly next?: "other_desk" | "coordinator" | "sender_continues";
  readonly reason?: string;
  readonly suggested?: string;
  readonly categories?: readonly Category[];
  readonly outcome?: string;
  readonly result?: string;
  readonly worker?: string;
  /** In how many days it is to go on. */
  readonly days?: number;
  /** So many minutes ago. */
  readonly ago?: number;
  /** Without saying with whom it was confirmed, or with where nobody has to be asked. */
  readonly silent?: boolean;
}

export interface Acting {
  readonly stage: Stage;
  readonly who: Player;
  readonly referral: Referral;
  readonly choice: Choice;
  readonly now: number;
}
/** How one verb is done: its address, what it says, what can be wrong with that, and what it changes. */
export interface Act {
  readonly noun: string;
  readonly body?: (acting: Acting, text: (kind?: string) => string) => object;
  /** What has to be looked at before it can be done, and goes with it. */
  readonly looks?: (acting: Acting) => Promise<object>;
  readonly wrong?: (acting: Acting) => readonly (number | false)[];
  /** The sender enters it for a destination without accounts, and says with whom it was confirmed. */
  readonly spoken?: true;
  readonly done: (world: World, done: Done, acting: Acting, answer: Answer) => World;
  /** Who reads its words, where it is not both desks in the history. */
  readonly settle?: (acting: Acting, token: string) => void;
}
