import type { Calendar, Slot } from "./calendar.ts";
import type { Deed, Scene } from "./chronicle/deed.ts";
import type { Told } from "./course/telling.ts";

type Report = Parameters<ReturnType<Scene["person"]>["reportsIncident"]>[1];

/** What the 個人情報担当 wrote about what was sent to the wrong desk, so many working days after. */
const REPORTS: readonly (readonly [noun: Report, days: number, slot: Slot, note: string])[] = [
  ["prompt-report", 1, 2, "件数1件。相手の窓口の1名が開封。内容は閉じられている。委員会に速報した。"],
  ["notification", 3, 1, "本人に電話で説明し、おわびした。書面も郵送した。"],
  ["final-report", 12, 1, "送り先の確認を二人で行うことにした。職場の研修で共有した。確報した。"],
];

/** One of the last days is still open: the first report is due. */
export function handleIncident(story: string, { part, course, ends }: Told, cal: Calendar): Deed[] {
  if (!course.some(({ move }) => move === "misdirect") || "stands" in part.chapter.course) return [];
  return REPORTS.map(([noun, days, slot, note]) => ({
    story,
    step: `${part.name} ${noun}`,
    at: cal.at(cal.after(ends, days), slot),
    async does(scene) {
      const officer = scene.person("segawa");
      const incident = (await officer.incidents()).find(({ status }) => status !== "concluded");
      if (incident) await officer.reportsIncident(incident, noun, note);
    },
  }));
}
