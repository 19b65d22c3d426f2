import { firstDaysOf } from "./first-days/first-days.ts";
import { chronicle, type Stage } from "./history/chronicle/chronicle.ts";
import type { Deed } from "./history/chronicle/deed.ts";
import { historyOf } from "./history/index.ts";
import { sittingsOf } from "./sittings/sittings.ts";

export type { Stage } from "./history/chronicle/chronicle.ts";
export { type Diary, looseDiary, type Made } from "./history/chronicle/diary.ts";

/**
 * Lives the town through two fiscal years and up to this moment, through the front door: every deed of every story in the
 * order of time. Begun again with the same diary it goes on where it was cut off, and doubles nothing.
 * @param which part of it; the whole where it says nothing
 */
export async function liveThrough(stage: Stage, which: (deed: Deed) => boolean = () => true): Promise<void> {
  const { now } = stage.diary;
  await chronicle(daysBefore(now).filter(which), stage);
  stage.setClock(now);
  await stage.sweep();
}

/** Everything that the town has lived through before this moment, in no order. */
export const daysBefore = (now: Date): Deed[] => [...historyOf(now), ...firstDaysOf(now), ...sittingsOf(now)];
