import { answer, api, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import { useCommand } from "../api/use-command.ts";

/** What has happened to this desk's つなぎ, newest first, and how much of it nobody has read. */
export const useNotices = () => api.useQuery("get", "/api/notices", { params: { query: { limit: 20 } } });

export const useReadNotice = () =>
  useCommand(
    "readNotice",
    ({ id }: { id: string }, key) =>
      answer(
        client.POST("/api/notices/{noticeId}/reading", {
          params: { path: { noticeId: id }, header: { "Idempotency-Key": key } },
        }),
      ),
    () => queryClient.invalidateQueries({ queryKey: ["get", "/api/notices"] }),
  );
