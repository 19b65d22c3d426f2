import type { Person } from "../../../person.ts";
import type { Seat } from "../home.ts";

/** A thing that an earlier deed has made, as it was seen last. */
export interface Mark {
  readonly id: string;
  readonly version: number;
}

/** One moment of a story. */
export interface Deed {
  readonly story: string;
  /** Names the moment within its story; with it the deed is known again after an interruption. */
  readonly step: string;
  readonly at: Date;
  /** It takes a number of the town's: one after the other, so that each run gives the same. */
  readonly numbered?: true;
  readonly does: (scene: Scene) => Promise<void>;
}

/** What a deed works with. */
export interface Scene {
  /** Somebody at work; what they do under this name is done once, however often it is begun. */
  person(seat: Seat, name?: string): Person;
  /** What this story has made under this name. */
  made(name: string): Mark;
  keeps(name: string, mark: { readonly id: string; readonly version?: number }): void;
  sweep(): Promise<void>;
}
