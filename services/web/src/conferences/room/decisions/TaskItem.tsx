import { Link } from "@tanstack/react-router";
import { type TaskStatus, taskForms, taskStatuses } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Task } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip, type Tone } from "../../../parts/Chip.tsx";
import { toast } from "../../../parts/toast.ts";
import { shortDay } from "../../../words/when.ts";
import { ReferOn } from "../../tasks/ReferOn.tsx";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { EndTask } from "./EndTask.tsx";

const TONES: Record<TaskStatus, Tone> = { todo: "blue", done: "green", dropped: "gray" };

interface TaskItemProps {
  task: Task;
  minutes: OpenMinutes;
}

/** One piece of work: what, who, until when, and how it stands. */
export function TaskItem({ task, minutes }: TaskItemProps) {
  const { form, body, desk, staff, dueOn, status, isOverdue, note, referralId, actions } = task;
  const [ending, setEnding] = useState<"finish" | "drop">();
  const ended = (after: Task) => {
    minutes.keepTask(after);
    toast(after.status === "done" ? "対応事項をすませました" : "対応事項を取りやめました");
    setEnding(undefined);
  };
  const { caseId } = task;
  const writes = form === "referral" && status === "todo" && actions.includes("finish") && caseId;
  return (
    <li className="grid gap-1">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone={isOverdue ? "red" : TONES[status]} short>
          {isOverdue ? "期限を過ぎています" : taskStatuses[status]}
        </Chip>
        <span className="text-std-16B-170 text-solid-gray-900">{taskForms[form]}</span>
        <span className="text-std-16N-170 text-solid-gray-900">
          {`担当 ${desk.name}${staff ? ` ${staff.name}` : ""}・期限 ${shortDay(dueOn)}`}
        </span>
      </p>
      <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{body}</p>
      {note && (
        <p className="text-std-16N-170 whitespace-pre-line text-solid-gray-700">{`${status === "dropped" ? "理由" : "結果"}：${note}`}</p>
      )}
      <div className="-ml-5 flex flex-wrap items-center empty:hidden">
        {actions.includes("finish") && !ending && (
          <Button look="text" onClick={() => setEnding("finish")}>
            すませる
          </Button>
        )}
        {actions.includes("drop") && !ending && (
          <Button look="text" onClick={() => setEnding("drop")}>
            取りやめる
          </Button>
        )}
        {writes && <ReferOn task={task} caseId={caseId} className="link inline-flex min-h-12 items-center px-5" />}
        {referralId && (
          <Link
            to="/referrals/$referralId"
            params={{ referralId }}
            className="link inline-flex min-h-12 items-center px-5"
          >
            つなぎを開く
          </Link>
        )}
      </div>
      {ending && (
        <EndTask
          key={ending}
          how={ending}
          task={task}
          onEnded={ended}
          onClose={() => setEnding(undefined)}
          onLatest={minutes.anew}
        />
      )}
    </li>
  );
}
