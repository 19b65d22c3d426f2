import { answer, client } from "../../api/client.ts";
import type { NewHouseholdMember } from "../../api/types.ts";
import { useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";
import { keepCase } from "../use-case.ts";

export const useAddMember = (caseId: string, after: () => void) =>
  useCommand(
    "addHouseholdMember",
    (body: NewHouseholdMember, key) =>
      answer(
        client.POST("/api/cases/{caseId}/household-members", {
          params: { path: { caseId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (supportCase) => {
      keepCase(supportCase);
      toast("世帯に加えました");
      after();
    },
  );

export const useLeaveHousehold = (caseId: string, after: () => void) =>
  useCommand(
    "leaveHousehold",
    ({ memberId }: { memberId: string }, key) =>
      answer(
        client.POST("/api/cases/{caseId}/household-members/{memberId}/leaving", {
          params: { path: { caseId, memberId }, header: { "Idempotency-Key": key } },
        }),
      ),
    (supportCase) => {
      keepCase(supportCase);
      toast("世帯から外しました");
      after();
    },
  );
