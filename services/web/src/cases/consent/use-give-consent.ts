import { answer, client } from "../../api/client.ts";
import type { NewConsent, SupportCase } from "../../api/types.ts";
import { useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";
import { keepCase } from "../use-case.ts";

export const useGiveConsent = (after: (given: SupportCase) => void) =>
  useCommand(
    "giveConsent",
    ({ caseId, body }: { caseId: string; body: NewConsent }, key) =>
      answer(
        client.POST("/api/cases/{caseId}/consents", {
          params: { path: { caseId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (given) => {
      keepCase(given);
      toast("同意を記録しました");
      after(given);
    },
  );
