import { addDays, type CalendarDate, openingsOn, tokyoDate } from "@tsunagi/japan";
import type { Person } from "../../person.ts";
import { desks } from "../desks.ts";
import { type Login, staff } from "../staff.ts";

const [hotChuo, hotHigashi] = ["hotChuo", "hotHigashi"].map((key) => desks.find((desk) => desk.key === key)) as [
  (typeof desks)[number],
  (typeof desks)[number],
];

/** Who takes which of the next days at ほっとステーション中央. */
const ROSTER: readonly Login[] = ["hayase", "otomo", "kiriyama", "hayase", "otomo"];

const memberOf = (login: Login) => staff.find((member) => member.login === login) as { id: string };

/** The time of the desks: some days of 当番, and somebody who is away next week, with a deputy. Done again, it is the same. */
export async function keepTime(person: (login: Login) => Person, now: Date): Promise<void> {
  const days = openDays(now);
  const kiriyama = person("kiriyama");
  for (const [index, login] of ROSTER.entries()) {
    await kiriyama.setsShift(hotChuo, days[index] as string, memberOf(login));
  }
  const [from, until] = [days[3] as string, days[5] as string];
  const baba = person("baba");
  const known = await baba.absences();
  if (known.length === 0)
    await baba.declaresAbsence(from, until, { deputy: memberOf("shimabukuro"), reason: "business" });
  await person("eguchi").setsShift(hotHigashi, from, memberOf("baba"));
}

function openDays(now: Date): CalendarDate[] {
  const ahead = Array.from({ length: 20 }, (_, index) => addDays(tokyoDate(now), index + 1));
  return ahead.filter((date) => openingsOn(hotChuo.hours, date).length > 0);
}
