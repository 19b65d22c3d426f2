import type { ConsentMethod } from "@tsunagi/contracts/codes";
import { answer, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import { useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";

interface Withdrawal {
  caseId: string;
  consentId: string;
  method: ConsentMethod;
  note: string;
}

/** What rested on it has ended: whatever is on the screen is asked again. */
export const useWithdrawConsent = (after: () => void) =>
  useCommand(
    "withdrawConsent",
    ({ caseId, consentId, method, note }: Withdrawal, key) =>
      answer(
        client.POST("/api/cases/{caseId}/consents/{consentId}/withdrawal", {
          params: { path: { caseId, consentId }, header: { "Idempotency-Key": key } },
          body: { method, ...(note.trim() && { note }) },
        }),
      ),
    () => {
      void queryClient.invalidateQueries();
      toast("同意の撤回を記録しました");
      after();
    },
  );
