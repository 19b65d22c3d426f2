import type { CalendarDate } from "@tsunagi/japan";
import type { Calendar } from "../calendar.ts";
import type { Chapter, Home, Past, Seat } from "../home.ts";
import type { Part } from "./part.ts";
import { type Course, pastCourse } from "./past.ts";
import { presentCourse } from "./present.ts";
import { answering } from "./seats.ts";

/** One つなぎ of a household, with its days. */
export interface Told {
  readonly part: Part;
  readonly course: Course;
  readonly begins: CalendarDate;
  readonly ends: CalendarDate;
}

/** When everything of this household happens, つなぎ by つなぎ. */
export function tellingOf({ kana, worker, chapters }: Home, cal: Calendar): Told[] {
  const told: Told[] = [];
  let lead: Seat = worker;
  for (const [index, chapter] of chapters.entries()) {
    const before = told.at(-1);
    const key = `${kana} ${index}`;
    const course = courseOf(cal, chapter, key, before);
    const sender = chapter.from ?? lead;
    const receiver = answering(chapter, key);
    const part: Part = {
      name: String(index),
      key,
      chapter,
      sender,
      receiver,
      previous: chapter.again && before ? before.part.name : undefined,
      alongside: chapter.alongside && before ? before.part.name : undefined,
    };
    const days = course.map(({ date }) => date).toSorted();
    told.push({ part, course, begins: days[0] as CalendarDate, ends: days.at(-1) as CalendarDate });
    if (chapter.kind === "transfer" && receiver) lead = receiver;
  }
  return told;
}

function courseOf(cal: Calendar, chapter: Chapter, key: string, before: Told | undefined): Course {
  if ("stands" in chapter.course) return presentCourse(cal, chapter);
  const again = !!chapter.again && !!before;
  if (again) return pastCourse(cal, chapter, before.ends, again, key);
  const start = chapter.alongside && before ? before.begins : startOf(cal, chapter.course);
  return pastCourse(cal, chapter, start, again, key);
}

const startOf = (cal: Calendar, { weeksAgo, sentDaysAgo }: Past): CalendarDate =>
  sentDaysAgo === undefined ? cal.week(weeksAgo ?? 0) : cal.daysAgo(sentDaysAgo);
