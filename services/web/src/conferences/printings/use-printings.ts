import { useMemo } from "react";
import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { DocumentSeries } from "../../api/types.ts";
import { useCommand } from "../../api/use-command.ts";

/** 印刷の記録 of every item that this desk prepares, page after page. */
export function usePrintings() {
  const pages = api.useInfiniteQuery("get", "/api/printings", { params: { query: {} } }, byCursor);
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

const SERIES = "/api/document-series/{deskId}";
const init = (deskId: string) => ({ params: { path: { deskId } } });

export const useSeries = (deskId: string) => api.useQuery("get", SERIES, init(deskId));

export const useSetPrefix = (deskId: string, then: () => void) =>
  useCommand(
    "setDocumentSeries",
    (prefix: string) =>
      answer(client.PUT("/api/document-series/{deskId}", { params: { path: { deskId } }, body: { prefix } })),
    (series: DocumentSeries) => {
      queryClient.setQueryData(api.queryOptions("get", SERIES, init(deskId)).queryKey, series);
      then();
    },
  );
