import { answer, api, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { Absence, NewAbsence } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { toast } from "../../../parts/toast.ts";

/** Who of one's own desk is away, from today on. */
export const useAbsences = () => api.useQuery("get", "/api/absences", { params: { query: { limit: 100 } } });

/** An absence shows in the list, in the roster, and wherever somebody acts for whom it is of. */
const done = (words: string, after?: () => void, undo?: () => void) => () => {
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/absences"] });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/desks/{deskId}/settings"] });
  toast(words, undo && { undo });
  after?.();
};

export const useDeclareAbsence = (after: () => void) =>
  useCommand(
    "declareAbsence",
    (body: NewAbsence, key) =>
      answer(client.POST("/api/absences", { params: { header: { "Idempotency-Key": key } }, body })),
    done("不在の予定を入れました", after),
  );

/** One press and no question: where the same absence can be entered again, it can be put back. */
export const useEndAbsence = (putBackOf: (gone: Absence) => (() => void) | undefined) =>
  useCommand(
    "endAbsence",
    ({ id: absenceId, version }: Absence, key) => {
      const header = { "Idempotency-Key": key, "If-Match": ifMatch(version) };
      return answer(client.POST("/api/absences/{absenceId}/ending", { params: { path: { absenceId }, header } }));
    },
    (_, gone) => done("不在の予定を取り消しました", undefined, putBackOf(gone))(),
  );
