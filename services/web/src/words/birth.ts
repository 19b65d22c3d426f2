import { ageWords as agesOf, type PartialDate, tokyoDate } from "@tsunagi/japan";
import { partialDateWords } from "./calendar.ts";

/** 昭和64年1月7日（37歳）; 昭和17年3月（日は不明・84歳くらい） where the day, or the month, is not known. */
export function birthWords(birth: PartialDate, now: Date): string {
  const [date, unknown] = partialDateWords(birth).split("、");
  const beside = [unknown, ageWords(birth, now)].filter(Boolean).join("・");
  return beside ? `${date}（${beside}）` : `${date}`;
}

/** 37歳; 83〜84歳くらい where the day is not known; undefined for a day that is still to come. */
export function ageWords(birth: PartialDate, now: Date): string | undefined {
  const age = agesOf(birth, tokyoDate(now));
  return age && birth.length < 10 ? `${age}くらい` : age;
}

/** 昭和64年1月7日, and what of it is not known. */
export const birthDateWords = (birth: PartialDate): string => partialDateWords(birth);
