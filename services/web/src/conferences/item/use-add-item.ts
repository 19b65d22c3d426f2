import { answer, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { AgendaItem, NewAgendaItem } from "../../api/types.ts";
import { useCommand } from "../../api/use-command.ts";

interface Adding {
  conferenceId: string;
  body: NewAgendaItem;
}

/** Adds an item. The sitting shows its line, so its answer is old. */
export const useAddItem = (after: (item: AgendaItem) => unknown) =>
  useCommand(
    "addAgendaItem",
    ({ conferenceId, body }: Adding, key) => {
      const params = { path: { conferenceId }, header: { "Idempotency-Key": key } };
      return answer(client.POST("/api/conferences/{conferenceId}/agenda-items", { params, body }));
    },
    (item) => {
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences"] });
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences/{conferenceId}"] });
      return after(item);
    },
  );
