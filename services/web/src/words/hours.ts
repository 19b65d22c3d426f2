import type { Desk } from "../api/types.ts";

type Hours = Desk["hours"][number];

const DAYS = "月火水木金土日";

/** The hours of a desk in one line per time: 月〜金 8:30〜17:15, 第1・3木 9:00〜16:00. */
export function hoursWords(hours: readonly Hours[]): string[] {
  const groups = Map.groupBy(hours, ({ nth, opens, closes }) => `${nth?.join("・") ?? ""}|${opens}|${closes}`);
  return [...groups.values()].map((rows) => {
    const [first] = rows as [Hours, ...Hours[]];
    const nth = first.nth ? `第${first.nth.join("・")}` : "";
    return `${nth}${daysWords(rows.map((row) => row.weekday))} ${short(first.opens)}〜${short(first.closes)}`;
  });
}

/** 月〜金 for three or more days in a row, 月・水 otherwise. */
function daysWords(weekdays: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...new Set(weekdays)].sort()) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => (run.length > 2 ? [run[0], run.at(-1)] : run))
    .map(nameRun)
    .join("・");
}

function nameRun(run: readonly (number | undefined)[], _: number): string {
  const names = run.map((day) => DAYS.charAt((day ?? 1) - 1));
  const [from, to] = run;
  return from !== undefined && to !== undefined && to - from > 1 ? `${names[0]}〜${names[1]}` : names.join("・");
}

function short(time: string): string {
  return time.replace(/^0/, "");
}
