import { type QueryKey, useQuery } from "@tanstack/react-query";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { ConferenceDocument, NewConferenceDocument } from "../../../api/types.ts";
import { useCommand } from "../../../api/use-command.ts";

const keyOf = (agendaItemId: string): QueryKey => ["room", "documents", agendaItemId];
const MOST = 100;

/** The letters of an item that have a number, the last one first. */
export const useDocuments = (agendaItemId: string) =>
  useQuery({
    queryKey: keyOf(agendaItemId),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/documents", {
          params: { path: { agendaItemId }, query: { limit: MOST } },
        }),
      ),
  });

export const useIssue = (agendaItemId: string, then: (issued: ConferenceDocument) => void) =>
  useCommand(
    "issueDocument",
    (body: NewConferenceDocument, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/documents", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (issued) => {
      void queryClient.invalidateQueries({ queryKey: keyOf(agendaItemId) });
      then(issued);
    },
  );
