import { formatPartialWareki, type PartialDate } from "@tsunagi/japan";
import type { ChronologyEntry } from "../../../api/types.ts";
import { calendar } from "../../../words/chosen-calendar.ts";

/** The earliest first. A year alone stands before the months of that year, as on paper; of the same day, what was told first. */
export const inYears = (entries: readonly ChronologyEntry[]): ChronologyEntry[] =>
  [...entries].sort((a, b) => order(a.happenedOn, b.happenedOn) || order(a.id, b.id));

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** 昭和60年3月（1985年）, or 1985年3月（昭和60年）: both calendars, because each agency's paper has its own. */
export function yearWords(date: PartialDate, isAround = false): string {
  const around = isAround ? "ごろ" : "";
  const wareki = formatPartialWareki(date).split("、")[0] as string;
  const [year, ...rest] = date.split("-").map(Number) as [number, ...number[]];
  if (calendar.get() !== "western") return `${wareki}${around}（${year}年）`;
  const days = rest.map((part, place) => `${part}${"月日".charAt(place)}`).join("");
  return `${year}年${days}${around}（${formatPartialWareki(String(year)).split("、")[0]}）`;
}

/** 長男（22歳）. */
export const whomWords = ({ whom, age }: Pick<ChronologyEntry, "whom" | "age">): string =>
  age === null ? whom : `${whom}（${age}歳）`;
