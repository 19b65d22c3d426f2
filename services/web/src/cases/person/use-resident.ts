import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Resident, RevisedResident } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const PATH = "/api/residents/{residentId}";
const init = (residentId: string) => ({ params: { path: { residentId } } });

/** A person whom one's own desk registered. */
export const useResident = (residentId: string | undefined) =>
  api.useQuery("get", PATH, init(residentId ?? ""), { enabled: residentId !== undefined });

export const useReviseResident = (after: (revised: Resident) => unknown) =>
  useCommand(
    "reviseResident",
    ({ id, version, body }: { id: string; version: number; body: RevisedResident }) =>
      answer(
        client.PUT(PATH, {
          params: { path: { residentId: id }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    (revised) => {
      queryClient.setQueryData(api.queryOptions("get", PATH, init(revised.id)).queryKey, revised);
      for (const path of ["/api/cases", "/api/cases/{caseId}", "/api/referrals/{referralId}/preview"]) {
        void queryClient.invalidateQueries({ queryKey: ["get", path] });
      }
      return after(revised);
    },
  );
