import { answer, client } from "../../api/client.ts";
import type { SupportCase } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepCase } from "../use-case.ts";

export const useReassignCase = (after: (supportCase: SupportCase) => void) =>
  useCommand(
    "reassignCase",
    ({ id, version, workerId }: { id: string; version: number; workerId: string }, key) =>
      answer(
        client.POST("/api/cases/{caseId}/assignment", {
          params: { path: { caseId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { workerId },
        }),
      ),
    (supportCase) => {
      keepCase(supportCase);
      after(supportCase);
    },
  );
