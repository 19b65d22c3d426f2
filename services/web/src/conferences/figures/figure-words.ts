import type { AgencyFigures } from "../../api/types.ts";

const beside = (...parts: readonly (readonly [string, number])[]): string => {
  const some = parts.filter(([, number]) => number > 0).map(([name, number]) => `${name}${number}`);
  return some.length > 0 ? `（${some.join("・")}）` : "";
};
const NOTHING = "―";

/** 2／3席（代理1）: whoever came or was stood in for, of all seats that were called. */
export function seatsWords({ called, came, byProxy, inWriting }: AgencyFigures): string {
  if (called === 0) return NOTHING;
  return `${came + byProxy + inWriting}／${called}席${beside(["代理", byProxy], ["書面", inWriting])}`;
}

export const sheetWords = ({ sheets, sheetsWritten }: AgencyFigures): string =>
  sheets === 0 ? NOTHING : `${sheetsWritten}／${sheets}枚`;

export const spokenWords = ({ spoken, shared }: AgencyFigures): string =>
  spoken === 0 ? NOTHING : `${spoken}行（情報共有${shared}）`;

/** 1／3件（遅れて1・期限切れ1）: done by their day, of all that were taken on. */
export const taskWords = ({ tasks, inTime, late, overdue }: AgencyFigures): string =>
  tasks === 0 ? NOTHING : `${inTime}／${tasks}件${beside(["遅れて", late], ["期限切れ", overdue])}`;

export function requestWords({ asked, answered, medianDays }: AgencyFigures): string {
  if (asked === 0) return NOTHING;
  return `${answered}／${asked}件${medianDays === null ? "" : `（中央値${medianDays}日）`}`;
}

/** The row below the months. */
export const IN_ALL = "合計";

/** 2026-11 → 11月. */
export const monthWords = (month: string): string => (month === IN_ALL ? month : `${Number(month.slice(5))}月`);
