import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { ContactRecord, NewRecord } from "../../api/types.ts";
import { useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";

const PATH = "/api/cases/{caseId}/records";

/** 支援経過, newest first, page after page. */
export function useRecords(caseId: string) {
  const pages = api.useInfiniteQuery("get", PATH, { params: { path: { caseId }, query: { limit: 20 } } }, byCursor);
  return { ...pages, rows: pages.data?.pages.flatMap((page) => page.items) };
}

export const useWriteRecord = (caseId: string, after: (written: ContactRecord) => void) =>
  useCommand(
    "writeRecord",
    (body: NewRecord, key) =>
      answer(client.POST(PATH, { params: { path: { caseId }, header: { "Idempotency-Key": key } }, body })),
    (written) => {
      void queryClient.invalidateQueries({ queryKey: ["get", PATH] });
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/cases"] });
      toast("支援経過を記録しました");
      after(written);
    },
  );
