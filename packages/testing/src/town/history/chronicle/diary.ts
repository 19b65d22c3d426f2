import type { Mark } from "./deed.ts";

/** What a deed has made, by name. */
export type Made = Readonly<Record<string, Mark>>;

/** How far the town has lived: whoever goes on after an interruption reads it, and does nothing again. */
export interface Diary {
  /** The moment back from which everything is counted. */
  readonly now: Date;
  /** What was done before, in that order. */
  readonly done: readonly (readonly [deed: string, made: Made])[];
  write(done: readonly (readonly [deed: string, made: Made])[]): void;
}

/** A diary that is forgotten with the process. */
export function looseDiary(now = new Date()): Diary & { readonly done: (readonly [string, Made])[] } {
  const done: (readonly [string, Made])[] = [];
  return { now, done, write: (more) => void done.push(...more) };
}
