import { ageOn, calendarDate, tokyoDate } from "@tsunagi/japan";
import { warekiDay } from "./when.ts";

/** 昭和64年1月7日（37歳）. */
export function birthWords(birthDate: string, now: Date): string {
  const age = ageWords(birthDate, now);
  return age ? `${warekiDay(birthDate)}（${age}）` : warekiDay(birthDate);
}

/** 37歳; undefined for a day that is still to come. */
export function ageWords(birthDate: string, now: Date): string | undefined {
  const birth = calendarDate(birthDate);
  const today = tokyoDate(now);
  return birth > today ? undefined : `${ageOn(birth, today)}歳`;
}
