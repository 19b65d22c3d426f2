import type { Desk } from "../api/types.ts";

type Hours = Desk["hours"][number];

const DAYS = "月火水木金土日";

/** The hours of a desk, a line per group of days: 月〜金 8:30〜12:00・13:00〜17:15, 第1・3木 9:00〜16:00. */
export function hoursWords(hours: readonly Hours[]): string[] {
  const times = Map.groupBy(hours, ({ nth, opens, closes }) => `${nth?.join("・") ?? ""}|${opens}|${closes}`);
  const rows = [...times.values()].map((group) => {
    const [{ nth, opens, closes }] = group as [Hours, ...Hours[]];
    const days = daysWords(group.map((row) => row.weekday));
    return { days: nth ? `第${nth.join("・")}${days}` : days, time: spanWords(opens, closes) };
  });
  const lines = Map.groupBy(rows, ({ days }) => days);
  return [...lines].map(([days, of]) => `${days} ${of.map(({ time }) => time).join("・")}`);
}

/** 月〜金 for three or more days in a row, 月・水 otherwise. */
export function daysWords(weekdays: readonly number[]): string {
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

/** 8:30〜17:15. */
export const spanWords = (opens: string, closes: string): string => `${short(opens)}〜${short(closes)}`;

function short(time: string): string {
  return time.replace(/^0/, "");
}
