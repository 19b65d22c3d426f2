import { useWaitingBases } from "../../cases/basis/use-bases.ts";
import { useRecordClocks } from "../../conferences/clocks/use-record-clocks.ts";
import { useQuestions } from "../../conferences/questions/use-questions.ts";
import { useTasks } from "../../conferences/tasks/use-tasks.ts";
import { sittingsOfToday } from "../../conferences/today/sittings-of-today.ts";
import { useConferences } from "../../conferences/use-conferences.ts";
import { waitsBeside } from "./waits-beside.ts";

/** Whether anything but a つなぎ waits here today: the same lists that stand below. */
export function useWaitsBeside(now: Date): boolean {
  const { rows: tasks } = useTasks("todo", "desk");
  const { rows: coming } = useConferences("coming");
  const records = useRecordClocks().data?.items;
  const questions = useQuestions().data?.items;
  const approvals = useWaitingBases().data?.items;
  const sittings = coming && sittingsOfToday(coming, now);
  return waitsBeside({ tasks, records, questions, approvals, sittings }, now);
}
