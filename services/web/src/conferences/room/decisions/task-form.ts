import type { TaskForm as FormCode } from "@tsunagi/contracts/codes";
import { isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewTask } from "../../../api/types.ts";

export const LONGEST = 1_000;

/** What is typed where a decision becomes work. */
export interface TaskForm {
  readonly form: FormCode;
  readonly body: string;
  readonly deskId: string;
  /** Empty: whoever of the desk. */
  readonly staffId: string;
  readonly day: string;
}

/** It begins with the words of the decision. */
export const newTaskForm = (body: string): TaskForm => ({
  form: "task",
  body: body.slice(0, LONGEST),
  deskId: "",
  staffId: "",
  day: "",
});

type TaskErrors = Partial<Record<"body" | "deskId" | "dueOn", string>>;

/** The body for the API, or what is missing and the way out. */
export function readTask(
  { form, body, deskId, staffId, day }: TaskForm,
  now: Date,
): { body: NewTask } | { errors: TaskErrors } {
  const read = parseWareki(day, { today: tokyoDate(now) });
  const dueOn = "date" in read && isCalendarDate(read.date) ? read.date : undefined;
  const errors: TaskErrors = {
    ...(!body.trim() && { body: "することを書いてください。" }),
    ...(body.trim().length > LONGEST && { body: `${LONGEST.toLocaleString()}字までです。` }),
    ...(!deskId && { deskId: "担当の窓口を選んでください。" }),
    ...(!dueOn && { dueOn: "problem" in read && day.trim() ? read.problem : "期限を入れてください。例：12/5" }),
  };
  if (Object.keys(errors).length > 0 || !dueOn) return { errors };
  return { body: { form, body: body.trim(), deskId, ...(staffId && { staffId }), dueOn } };
}
