import { answering } from "./answering.ts";
import type { Deed } from "./deed.ts";
import type { DeedVerb } from "./deeds.ts";
import { ending } from "./ending.ts";
import { supporting } from "./supporting.ts";

/** What the box of each deed says and asks. */
export const forms: Readonly<Record<DeedVerb, Deed>> = { ...answering, ...supporting, ...ending };
