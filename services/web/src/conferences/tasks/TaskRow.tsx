import { Link } from "@tanstack/react-router";
import { taskForms } from "@tsunagi/contracts/codes";
import type { Task } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { buttonLook } from "../../parts/button-look.ts";
import { Stamp } from "../../parts/Stamp.tsx";
import { ReferOn } from "./ReferOn.tsx";
import { TaskDue } from "./TaskDue.tsx";

export type TaskDeed = "finish" | "drop";

/** One 対応事項: until when, what, by whom, out of which item; and what may be done with it. */
export function TaskRow({ task, onBegin }: { task: Task; onBegin: (deed: TaskDeed) => void }) {
  const { body, form, number, conferenceId, agendaItemId, desk, staff, actions } = task;
  return (
    <li
      className={`flex flex-wrap items-center gap-x-6 gap-y-3 border-b border-l-4 border-b-solid-gray-420 py-4 pr-1 pl-4 ${
        task.isOverdue ? "border-l-red-900" : "border-l-transparent"
      }`}
    >
      <div className="grid min-w-0 flex-1 basis-80 gap-1">
        <TaskDue {...task} />
        <p className="text-std-17B-170 whitespace-pre-line text-solid-gray-900">{body}</p>
        <p className="text-std-16N-170 leading-normal text-solid-gray-800">
          {taskForms[form]}・{desk.name}
          {staff && `・${staff.name}`}・
          <Link
            to="/conferences/$conferenceId/items/$itemId"
            params={{ conferenceId, itemId: agendaItemId }}
            className="link whitespace-nowrap"
          >
            議題 {number}
          </Link>
        </p>
        <Outcome task={task} />
      </div>
      <div className="flex flex-wrap gap-3">
        {actions.includes("finish") && form === "referral" && task.caseId && (
          <ReferOn task={task} caseId={task.caseId} className={buttonLook("outline")} />
        )}
        {actions.includes("finish") && <Button onClick={() => onBegin("finish")}>すませる</Button>}
        {actions.includes("drop") && (
          <Button look="text" onClick={() => onBegin("drop")}>
            取りやめる
          </Button>
        )}
      </div>
    </li>
  );
}

/** What came of it, or why it was given up. */
function Outcome({ task: { note, finishedAt, referralId } }: { task: Task }) {
  if (!finishedAt && !note && !referralId) return null;
  return (
    <p className="text-std-16N-170 leading-normal whitespace-pre-line">
      {finishedAt && <Stamp at={finishedAt} className="mr-3 text-solid-gray-700" />}
      {note}
      {referralId && (
        <Link to="/referrals/$referralId" params={{ referralId }} className="link ml-3">
          つなぎを見る
        </Link>
      )}
    </p>
  );
}
