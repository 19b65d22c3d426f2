import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Task } from "../../api/types.ts";
import { type TaskDeed, TaskRow } from "./TaskRow.tsx";

const BOXES = {
  finish: fetched(() => import("./FinishDialog.tsx"), "FinishDialog"),
  drop: fetched(() => import("./DropDialog.tsx"), "DropDialog"),
} as const;

/** 対応事項 below each other, and the box of the deed that was begun. */
export function TaskList({ label, tasks, onLatest }: { label: string; tasks: readonly Task[]; onLatest: () => void }) {
  const [doing, setDoing] = useState<{ deed: TaskDeed; id: string }>();
  const task = tasks.find(({ id }) => id === doing?.id);
  const Box = doing && BOXES[doing.deed];
  return (
    <>
      <ul aria-label={label} className="border-t border-solid-gray-420">
        {tasks.map((one) => (
          <TaskRow key={one.id} task={one} onBegin={(deed) => setDoing({ deed, id: one.id })} />
        ))}
      </ul>
      {Box && task && (
        <Suspense>
          <Box task={task} onClose={() => setDoing(undefined)} onLatest={onLatest} />
        </Suspense>
      )}
    </>
  );
}
