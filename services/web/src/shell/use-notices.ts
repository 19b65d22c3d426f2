import { answer, api, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import { useCommand } from "../api/use-command.ts";

/** What has happened, newest first: to this desk, and to whoever is working in person; and how much of it is unread. */
export const useNotices = () => api.useQuery("get", "/api/notices", { params: { query: { limit: 20 } } });

const refresh = () => queryClient.invalidateQueries({ queryKey: ["get", "/api/notices"] });

export const useReadNotice = () =>
  useCommand(
    "readNotice",
    ({ id }: { id: string }, key) =>
      answer(
        client.POST("/api/notices/{noticeId}/reading", {
          params: { path: { noticeId: id }, header: { "Idempotency-Key": key } },
        }),
      ),
    refresh,
  );

/** Everything up to what was seen; what has come in the meantime stays unread. */
export const useReadNotices = () =>
  useCommand(
    "readNotices",
    ({ until }: { until: string }) => answer(client.PUT("/api/notices/reading", { body: { until } })),
    refresh,
  );
