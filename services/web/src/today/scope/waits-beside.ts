import { tokyoDate } from "@tsunagi/japan";
import type { Conference, DateQuestion, RecordClock, Task } from "../../api/types.ts";

/** What stands on 今日 beside the つなぎ; each undefined until it is known. */
interface Beside {
  readonly tasks: readonly Pick<Task, "isOverdue" | "dueOn">[] | undefined;
  readonly records: readonly Pick<RecordClock, "daysLeft">[] | undefined;
  readonly questions: readonly Pick<DateQuestion, "answeredAt">[] | undefined;
  readonly approvals: readonly unknown[] | undefined;
  readonly sittings: readonly Pick<Conference, "startsAt">[] | undefined;
}

/**
 * Whether anything of it wants to be done today: what is due, whoever waits for an answer, and a conference that one has to go
 * to. Of what is not known yet nobody says that it is nothing.
 */
export function waitsBeside({ tasks, records, questions, approvals, sittings }: Beside, now: Date): boolean {
  const today = tokyoDate(now);
  if (!tasks || !records || !questions || !approvals || !sittings) return true;
  return (
    tasks.some(({ isOverdue, dueOn }) => isOverdue || dueOn <= today) ||
    records.some(({ daysLeft }) => daysLeft <= 0) ||
    questions.some(({ answeredAt }) => !answeredAt) ||
    approvals.length > 0 ||
    sittings.some(({ startsAt }) => tokyoDate(new Date(startsAt)) === today)
  );
}
