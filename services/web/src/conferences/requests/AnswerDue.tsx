import { informationRequestStatuses } from "@tsunagi/contracts/codes";
import type { InformationRequest } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { TaskDue } from "../tasks/TaskDue.tsx";

type Due = Pick<InformationRequest, "answerBy" | "isOverdue" | "status">;

/** Until when an answer is wanted; or that it is there, or no longer wanted. */
export function AnswerDue({ answerBy, isOverdue, status }: Due) {
  if (status === "asked") return <TaskDue dueOn={answerBy} isOverdue={isOverdue} status="todo" />;
  return (
    <Chip tone={status === "answered" ? "green" : "gray"} short>
      {informationRequestStatuses[status]}
    </Chip>
  );
}
