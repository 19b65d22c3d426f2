import type { Verb } from "../model/hand-off/life.ts";
import type { Act } from "./act.ts";
import { ofTheAsked } from "./acts/of-the-asked.ts";
import { ofTheAsking } from "./acts/of-the-asking.ts";
import { ofTheWork } from "./acts/of-the-work.ts";

/** How each verb is done. Sending and revising have deeds of their own. */
export const acts: Readonly<Record<Exclude<Verb, "send" | "revise">, Act>> = {
  ...ofTheAsked,
  ...ofTheAsking,
  ...ofTheWork,
};
