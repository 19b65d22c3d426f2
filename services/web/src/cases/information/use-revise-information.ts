import { answer, client } from "../../api/client.ts";
import type { SupportCase } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";
import type { TextCategory } from "../new-case.ts";
import { keepCase } from "../use-case.ts";

interface Revision {
  caseId: string;
  category: TextCategory;
  /** Of this category alone; 0 where nothing is known yet. */
  version: number;
  body: string;
}

export const useReviseInformation = (after: (revised: SupportCase) => void) =>
  useCommand(
    "reviseInformation",
    ({ caseId, category, version, body }: Revision) =>
      answer(
        client.PUT("/api/cases/{caseId}/information/{category}", {
          params: { path: { caseId, category }, header: { "If-Match": ifMatch(version) } },
          body: { body },
        }),
      ),
    (revised) => {
      keepCase(revised);
      toast("把握している情報を保存しました");
      after(revised);
    },
  );
