import { answering } from "./answering.ts";
import type { Deed } from "./deed.ts";
import { ending } from "./ending.ts";
import { supporting } from "./supporting.ts";

/** Every deed to a つなぎ that is a form. Sending, looking and the end of a ground have pages and boxes of their own. */
const table = { ...answering, ...supporting, ...ending };
export type DeedVerb = keyof typeof table;
export const deeds: Readonly<Record<DeedVerb, Deed>> = table;

/** Which of the allowed deeds are forms, in the order of the table. */
export const deedsAmong = (actions: readonly string[]): DeedVerb[] =>
  (Object.keys(deeds) as DeedVerb[]).filter((verb) => actions.includes(verb));
