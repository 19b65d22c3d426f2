import addIcon from "@material-symbols/svg-400/outlined/add_task.svg?raw";
import flagIcon from "@material-symbols/svg-400/outlined/flag.svg?raw";
import { useRef, useState } from "react";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { kept } from "../minutes/writing/kept.ts";
import { AssignTask } from "./AssignTask.tsx";
import { TaskItem } from "./TaskItem.tsx";
import { isUndecided } from "./undecided.ts";

interface TasksProps {
  row: Minute;
  item: AgendaItem;
  desks: Readonly<Record<string, string>>;
  minutes: OpenMinutes;
  place: number;
}

/** What came of a decision: work with a desk and a day, or the mark that nobody has taken it on yet. */
export function Tasks({ row, item, desks, minutes, place }: TasksProps) {
  const [assigning, setAssigning] = useState(() => kept("task", row.agendaItemId, row.id) !== undefined);
  const foot = useRef<HTMLDivElement>(null);
  const mayAssign = row.actions.includes("assign") && row.kind === "decision";
  const open = isUndecided(row);
  if (row.tasks.length === 0 && !open && !assigning) return null;
  const begin = () => {
    setAssigning(true);
    focusIn(() => foot.current, "textarea");
  };
  return (
    <div className="mt-1 grid gap-3 border-l-4 border-green-800 pl-4">
      {row.tasks.length > 0 && (
        <ul className="grid gap-3" aria-label={`${place}行目の決定から生まれた仕事`}>
          {row.tasks.map((task) => (
            <TaskItem key={task.id} {...{ task, minutes }} />
          ))}
        </ul>
      )}
      <div ref={foot} data-assign="" className="grid gap-2">
        {open && (
          <p>
            <Chip tone="orange" icon={flagIcon}>
              担当と期限がまだです
            </Chip>
          </p>
        )}
        {mayAssign && assigning && (
          <AssignTask
            {...{ row, item, desks, minutes }}
            onClose={() => {
              setAssigning(false);
              focusIn(() => foot.current, "button");
            }}
            onReopen={begin}
          />
        )}
        {mayAssign && !assigning && (
          <Button
            icon={addIcon}
            look={open ? "outline" : "text"}
            onClick={begin}
            className={`justify-self-start ${open ? "" : "-ml-5"}`}
          >
            {open ? "担当と期限を入れる" : "もう一つ、担当と期限を入れる"}
            <span className="sr-only">（{place}行目）</span>
          </Button>
        )}
      </div>
    </div>
  );
}
