import type { TaskStatus } from "@tsunagi/contracts/codes";
import { useMemo } from "react";
import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Task } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/tasks";
/** Where the desk owes it, no hint tells those who did not sit there. */
const AGAIN_AFTER = 60_000;

/** What was decided and is to be done, the next due first, page after page. */
export function useTasks(status: TaskStatus, whose: "desk" | "all") {
  const pages = api.useInfiniteQuery(
    "get",
    LIST,
    { params: { query: { status, whose } } },
    { ...byCursor, refetchInterval: AGAIN_AFTER },
  );
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

type Seen = Pick<Task, "id" | "version">;

const paramsOf = ({ id: taskId, version }: Seen, key: string) => ({
  path: { taskId },
  header: { "Idempotency-Key": key, "If-Match": ifMatch(version) },
});

const kept = (after: () => void) => () => {
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  after();
};

interface Finishing extends Seen {
  note: string;
  referralId: string;
}

export const useFinish = (after: () => void) =>
  useCommand(
    "finishTask",
    ({ note, referralId, ...seen }: Finishing, key) => {
      const body = { ...(note && { note }), ...(referralId && { referralId }) };
      return answer(client.POST("/api/tasks/{taskId}/finishing", { params: paramsOf(seen, key), body }));
    },
    kept(after),
  );

export const useDrop = (after: () => void) =>
  useCommand(
    "dropTask",
    ({ note, ...seen }: Seen & { note: string }, key) =>
      answer(client.POST("/api/tasks/{taskId}/dropping", { params: paramsOf(seen, key), body: { note } })),
    kept(after),
  );
