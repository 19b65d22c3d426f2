import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { AgendaItem, Minute, NewRelease } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { keepItem } from "../use-item.ts";

/** A decision leaves the room; the answer is its row. */
export const useReleaseDecision = (then: (row: Minute) => void) =>
  useCommand(
    "releaseDecision",
    ({ id: minuteId, version, body }: Pick<Minute, "id" | "version"> & { body: NewRelease }, key) =>
      answer(
        client.POST("/api/minutes/{minuteId}/releases", {
          params: { path: { minuteId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    (row) => {
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/releases"] });
      then(row);
    },
  );

const keptItem = (then: () => void) => (item: AgendaItem) => {
  keepItem(item);
  then();
};

export const useTieCase = (then: () => void) =>
  useCommand(
    "tieCase",
    ({ id: agendaItemId, caseId }: { id: string; caseId: string }, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/case", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body: { caseId },
        }),
      ),
    keptItem(then),
  );

interface HandedRow {
  readonly minuteId: string;
  readonly version: number;
  readonly body: string;
}

export const useHandOver = (then: () => void) =>
  useCommand(
    "handOverMinutes",
    ({ id: agendaItemId, rows }: { id: string; rows: HandedRow[] }, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/handing-over", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body: { rows },
        }),
      ),
    (item) => {
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/handed-over/{caseId}"] });
      keptItem(then)(item);
    },
  );
