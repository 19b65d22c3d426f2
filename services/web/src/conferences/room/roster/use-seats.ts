import { answer, client } from "../../../api/client.ts";
import type { AgendaItem, NewSeat } from "../../../api/types.ts";
import { useCommand } from "../../../api/use-command.ts";
import { keepItem } from "../use-item.ts";

/** What the host does to somebody's place. */
const NOUNS = {
  takePaperPledge: "paper-pledge",
  showEarlier: "earlier-minutes",
  leave: "leaving",
} as const;
export type SeatDeed = keyof typeof NOUNS;

export const useSeatDeed = (verb: SeatDeed, then: () => void) =>
  useCommand(
    `${verb}Seat`,
    (seatId: string, key) =>
      answer(
        client.POST(`/api/seats/{seatId}/${NOUNS[verb]}`, {
          params: { path: { seatId }, header: { "Idempotency-Key": key } },
        }),
      ),
    (item: AgendaItem) => {
      keepItem(item);
      then();
    },
  );

export const useSeat = (agendaItemId: string, then: () => void) =>
  useCommand(
    "seatMember",
    (body: NewSeat, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/seats", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (item: AgendaItem) => {
      keepItem(item);
      then();
    },
  );
