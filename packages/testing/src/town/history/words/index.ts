import { care } from "./care.ts";
import { family } from "./family.ts";
import { home } from "./home.ts";
import { money } from "./money.ts";
import type { Theme } from "./theme.ts";
import { work } from "./work.ts";

export type { Known, Theme } from "./theme.ts";

const all = { ...care, ...money, ...work, ...home, ...family };
export type ThemeName = keyof typeof all;

/** What the つなぎ of the town's history are about. */
export const themes: Readonly<Record<ThemeName, Theme>> = all;
