import type { Category } from "../model/world.ts";

/** The terms on which something may be shared, and how long they hold. */

const DAY = 86_400_000;
export const dateIn = (now: number, days: number): string =>
  new Date(now + days * DAY).toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
/** The first moment after a calendar date in Japan. */
export const endOf = (date: string): number => Date.parse(`${date}T00:00:00+09:00`) + DAY;

export const within = (some: readonly Category[], all: readonly Category[]): boolean =>
  some.every((category) => all.includes(category));

export interface Terms {
  readonly categories: readonly Category[];
  readonly recipients: readonly string[];
  readonly until: string | null;
}
