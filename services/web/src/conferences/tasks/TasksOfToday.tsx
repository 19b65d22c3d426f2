import { Link } from "@tanstack/react-router";
import { TaskList } from "./TaskList.tsx";
import { useTasks } from "./use-tasks.ts";

const SHOWN = 3;

/** 対応事項 on 今日: what this desk owes from conferences, the next due first. Nothing at all where it owes nothing. */
export function TasksOfToday() {
  const { rows, hasNextPage, refetch } = useTasks("todo", "desk");
  if (!rows || rows.length === 0) return null;
  const late = rows.filter(({ isOverdue }) => isOverdue).length;
  return (
    <section aria-labelledby="tasks-of-today" className="mb-8">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="tasks-of-today" className="scroll-mt-24 text-std-20B-150 text-solid-gray-900">
          会議の対応事項<span className="ml-2 text-std-18N-160">{`${rows.length}${hasNextPage ? "+" : ""}件`}</span>
        </h2>
        {late > 0 && <p className="text-std-16B-170 text-red-1000">期限切れ {late}件</p>}
        {rows.length > SHOWN && (
          <Link to="/conferences/tasks" className="link text-std-16N-170">
            すべて見る
          </Link>
        )}
      </div>
      <TaskList label="会議の対応事項" tasks={rows.slice(0, SHOWN)} onLatest={() => void refetch()} />
    </section>
  );
}
