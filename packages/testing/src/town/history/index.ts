import { calendarOf } from "./calendar.ts";
import type { Deed } from "./chronicle/deed.ts";
import { homes } from "./homes/index.ts";
import { mornings } from "./mornings.ts";
import { reading } from "./reading.ts";
import { storyOf } from "./story.ts";

/** What the town has lived through in this fiscal year and the one before, beside its first days. */
export function historyOf(now: Date): Deed[] {
  const cal = calendarOf(now);
  return [...homes.flatMap((home) => storyOf(home, cal, now)), ...reading(cal), ...mornings(cal)];
}
