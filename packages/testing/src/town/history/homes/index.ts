import type { Home } from "../home.ts";
import { east } from "./east.ts";
import { north } from "./north.ts";
import { south } from "./south.ts";
import { west } from "./west.ts";

/** The households of the town's history, beside the eight of its first days. All invented. */
export const homes: readonly Home[] = [...west, ...east, ...south, ...north];
