import { addDays, type CalendarDate, tokyoDate } from "./calendar-date.ts";

/** How long somebody is asked about a conference: afterwards nobody remembers. */
const ANSWER_DAYS = 14;

/** The last day on which a 事後アンケート about a conference that ended at `ended` is answered and put right. */
export const questionnaireUntil = (ended: Date): CalendarDate => addDays(tokyoDate(ended), ANSWER_DAYS);
