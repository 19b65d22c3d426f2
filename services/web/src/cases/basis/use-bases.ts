import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Basis, NewBasis } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

/** The grounds without consent of one case. */
export const useBases = (caseId: string) =>
  api.useQuery("get", "/api/bases", { params: { query: { caseId, limit: 100 } } });

/** What waits for the approval of this person. */
export const useWaitingBases = () =>
  api.useQuery("get", "/api/bases", { params: { query: { waiting: "true", limit: 100 } } });

/** What it lets go, and who sees what, is asked again wherever it shows. */
function refreshBases(): void {
  for (const path of ["/api/bases", "/api/referrals/{referralId}/preview", "/api/cases/{caseId}/audience"]) {
    void queryClient.invalidateQueries({ queryKey: ["get", path] });
  }
}

export const useRequestBasis = (after: (basis: Basis) => void) =>
  useCommand(
    "requestBasis",
    ({ caseId, body }: { caseId: string; body: NewBasis }, key) =>
      answer(
        client.POST("/api/cases/{caseId}/bases", {
          params: { path: { caseId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (basis) => {
      refreshBases();
      after(basis);
    },
  );

export type BasisDeed = "approve" | "reject" | "end";

const PATHS = {
  approve: "/api/bases/{basisId}/approval",
  reject: "/api/bases/{basisId}/rejection",
  end: "/api/bases/{basisId}/ending",
} as const;

export const useDecideBasis = (deed: BasisDeed, after: () => void) =>
  useCommand(
    `${deed}Basis`,
    ({ id, version, note }: { id: string; version: number; note: string }, key) =>
      answer(
        client.POST(PATHS[deed], {
          params: { path: { basisId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: note.trim() ? { note } : {},
        }),
      ),
    () => {
      refreshBases();
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/notices"] });
      after();
    },
  );
