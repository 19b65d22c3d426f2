import taskIcon from "@material-symbols/svg-400/outlined/task_alt.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import { taskStatuses } from "@tsunagi/contracts/codes";
import { useMe } from "../../api/me.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { TaskList } from "./TaskList.tsx";
import { TaskTabs } from "./TaskTabs.tsx";
import { useTasks } from "./use-tasks.ts";

const route = getRouteApi("/signed-in/conferences/tasks");

/** 対応事項: what was decided at conferences, with a desk and a day. */
export function TasksPage() {
  const { status = "todo", whose = "desk" } = route.useSearch();
  const { acting } = useMe();
  const { rows, ...pages } = useTasks(status, whose);
  const again = () => void pages.refetch();
  return (
    <>
      <PageHeader
        title="対応事項"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 text-std-16N-170">
            {whose === "desk"
              ? `会議で決まり、${acting.desk.name}が担当するものです。`
              : "会議で決まったもののうち、見られるものすべてです。"}
          </p>
        }
      />
      <TaskTabs status={status} whose={whose} />
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={again} />
        {pages.isPending && <Loading />}
        {rows && rows.length > 0 && (
          <TaskList label={`対応事項（${taskStatuses[status]}）`} tasks={rows} onLatest={again} />
        )}
        {rows?.length === 0 && (
          <Empty icon={taskIcon} title={status === "todo" ? "これからの対応事項はありません" : "対応事項はありません"}>
            会議の決定に担当と期限が入ると、担当の窓口に並びます。
          </Empty>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}
