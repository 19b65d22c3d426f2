import overdueIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import { calendarDate, instantAt } from "@tsunagi/japan";
import type { Task } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { remaining } from "../../words/remaining.ts";
import { useNow } from "../../words/use-now.ts";
import { shortDay } from "../../words/when.ts";

/** 12/5(土)まで, and what is left of it. The day belongs to it: it is late when that day is over. */
export function TaskDue({ dueOn, isOverdue, status }: Pick<Task, "dueOn" | "isOverdue" | "status">) {
  const now = useNow();
  const left = remaining(instantAt(calendarDate(dueOn), "24:00"), now);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <time dateTime={dueOn} className="text-std-16B-170 whitespace-nowrap text-solid-gray-900">
        {shortDay(dueOn)}まで
      </time>
      {isOverdue ? (
        <Chip tone="red" icon={overdueIcon} short>
          期限切れ
        </Chip>
      ) : (
        status === "todo" && <span className="whitespace-nowrap text-solid-gray-700">{left.words}</span>
      )}
    </span>
  );
}
