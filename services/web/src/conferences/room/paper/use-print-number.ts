import { answer, client } from "../../../api/client.ts";
import type { NewPrinting, Printed } from "../../../api/types.ts";
import { useCommand } from "../../../api/use-command.ts";

/** Asks for the number that the paper must have, and hands it on to whoever draws the paper. */
export const usePrintNumber = (agendaItemId: string, then: (printing: Printed) => void) =>
  useCommand(
    "printAgendaItem",
    (body: NewPrinting, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/printings", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    then,
  );
