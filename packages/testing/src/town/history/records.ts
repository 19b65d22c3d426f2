import { addDays, type CalendarDate } from "@tsunagi/japan";
import type { Calendar } from "./calendar.ts";
import type { Deed } from "./chronicle/deed.ts";
import type { Told } from "./course/telling.ts";
import type { Home, Seat } from "./home.ts";
import { numberFor, turnOf } from "./seed.ts";
import { notes } from "./words/notes.ts";

const DAY = 86_400_000;
const LINGERS_DAYS = 14;
/** A number without a common factor with how many notes there are: no case has the same one twice. */
const STRIDE = 7;

/** What was written into the course of the case, from its opening until its last つなぎ. */
export function recordsOf(home: Home, told: readonly Told[], opened: CalendarDate, cal: Calendar): Deed[] {
  const count = home.records ?? 0;
  const last = [addDays(told.at(-1)?.ends ?? opened, LINGERS_DAYS), cal.daysAgo(1)].toSorted()[0] as CalendarDate;
  const days = Math.floor((Date.parse(last) - Date.parse(opened)) / DAY);
  return Array.from({ length: count }, (_, index): Deed => {
    const about = addDays(opened, Math.floor((days * (index + 1)) / (count + 1)));
    const [day] = [cal.weekAfter(about, 0), cal.daysAgo(1)].toSorted() as [CalendarDate];
    const date = told.some((one) => passedOn(one) === day) ? cal.after(day, 1) : day;
    const { parts, ...note } = turnOf(notes, numberFor(home.kana) + index * STRIDE);
    const writer = writerOn(date, home, told, index);
    return {
      story: home.kana,
      step: `record ${index}`,
      at: cal.at(date, 3, 20),
      async does(scene) {
        await scene.person(writer).writesRecord(scene.made("case"), {
          ...note,
          occurredAt: cal.at(date, 1).toISOString(),
          audience: index % 5 === 4 ? "own" : "shared",
          parts: parts.map(([kind, category, body, source]) => ({ kind, category, body, ...(source && { source }) })),
        });
      },
    };
  });
}

/** Mostly whoever leads; by turns somebody who has accepted a つなぎ and sees the case since. */
function writerOn(date: CalendarDate, { worker }: Home, told: readonly Told[], index: number): Seat {
  const passed = told.findLast((one) => (passedOn(one) ?? date) < date);
  const lead = passed?.part.receiver ?? worker;
  const accepted = told.filter(({ course }) => course.some(({ move, date: day }) => move === "accept" && day < date));
  const ended = told.some(({ course }) =>
    course.some(({ move }) => ["withdraw", "reportFailure", "reportUnwilling"].includes(move)),
  );
  const helping = accepted.flatMap(({ part }) => part.receiver ?? []);
  const helper = index % 3 === 1 && !ended && !passed ? helping.at(-1) : undefined;
  return helper ?? lead;
}

/** The day on which the lead passed to the other desk. */
const passedOn = ({ part, course }: Told): CalendarDate | undefined =>
  part.chapter.kind === "transfer" ? course.find(({ move }) => move === "contact")?.date : undefined;
