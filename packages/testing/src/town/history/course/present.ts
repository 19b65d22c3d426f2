import type { Calendar } from "../calendar.ts";
import type { Chapter, Present } from "../home.ts";
import type { Course, Moment } from "./past.ts";

/** [what happens, so many working days before it came to where it stands, when on that day] */
type Before = readonly [Moment["move"], days: number, Moment["slot"], minutes?: number];

const RECEIVED: readonly Before[] = [
  ["send", 1, 1],
  ["receive", 1, 2],
];
const MET: readonly Before[] = [
  ["send", 4, 1],
  ["receive", 4, 2],
  ["accept", 3, 1],
  ["contact", 1, 1],
];

const WAYS: Readonly<Record<Present["stands"], readonly Before[]>> = {
  draft: [["draft", 0, 2]],
  sent: [["send", 0, 2]],
  acknowledged: [
    ["send", 0, 0],
    ["receive", 0, 2],
  ],
  inquiring: [...RECEIVED, ["inquire", 0, 1]],
  sent_back: [...RECEIVED, ["sendBack", 0, 1]],
  returned: [
    ["send", 0, 1],
    ["withdraw", 0, 3],
  ],
  declined: [...RECEIVED, ["decline", 0, 2]],
  accepted: [...RECEIVED, ["accept", 0, 0]],
  contacted: [
    ["send", 3, 1],
    ["receive", 3, 2],
    ["accept", 2, 1],
    ["contact", 0, 1],
  ],
  in_progress: [...MET, ["begin", 0, 1]],
  on_hold: [...MET, ["begin", 0, 1], ["hold", 0, 3]],
  reported: [
    ["send", 14, 1],
    ["receive", 14, 2],
    ["accept", 13, 1],
    ["contact", 11, 1],
    ["begin", 10, 1],
    ["report", 0, 2],
  ],
  misdirected: [
    ["send", 1, 1],
    ["open", 1, 2],
    ["misdirect", 0, 1],
  ],
};

/** The course of a つなぎ up to where it stands today. */
export function presentCourse(cal: Calendar, { course, kind }: Chapter): Course {
  const { daysAgo, stands } = course as Present;
  const isQuestion = stands === "reported" && kind === "information_request";
  const way = isQuestion ? ([...RECEIVED, ["report", 0, 2]] as const) : WAYS[stands];
  return way.map(([move, days, slot]) => ({ move, date: cal.daysAgo(daysAgo + days), slot }));
}
