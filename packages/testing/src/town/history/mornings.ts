import { instantAt } from "@tsunagi/japan";
import type { Calendar } from "./calendar.ts";
import type { Deed } from "./chronicle/deed.ts";

const DAYS = 12;

/** The town's sweeps of the last mornings: what was missed has climbed on its day, and the day begins with 朝のまとめ. */
export const mornings = (cal: Calendar): Deed[] =>
  Array.from({ length: DAYS }, (_, index) => DAYS - index).map((days) => ({
    story: "mornings",
    step: cal.daysAgo(days),
    at: instantAt(cal.daysAgo(days), "08:31"),
    does: (scene) => scene.sweep(),
  }));
