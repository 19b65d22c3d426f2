import { useQuery } from "@tanstack/react-query";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { NewOpinion, Opinion } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { opinionsKey } from "../use-item.ts";

/** More than ever have a place at an item. */
const ALL = 100;

/** Who has answered what. It is asked for anew with the item, like the sheets. */
export const useOpinions = (agendaItemId: string) =>
  useQuery({
    queryKey: opinionsKey(agendaItemId),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/opinions", {
          params: { path: { agendaItemId }, query: { limit: ALL } },
        }),
      ),
  });

/** One's own answer opens those of the others. */
export async function askOpinions(agendaItemId: string): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/owed-opinions"] });
  await queryClient.invalidateQueries({ queryKey: opinionsKey(agendaItemId) });
}

const kept = (then: () => void) => (opinion: Opinion) => {
  void askOpinions(opinion.agendaItemId).then(then);
};

export const useGiveOpinion = (then: () => void) =>
  useCommand(
    "giveOpinion",
    ({ seatId, body }: { seatId: string; body: NewOpinion }, key) =>
      answer(
        client.POST("/api/seats/{seatId}/opinion", {
          params: { path: { seatId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    kept(then),
  );

export const useReviseOpinion = (then: () => void) =>
  useCommand(
    "reviseOpinion",
    ({ id: opinionId, version, body }: Pick<Opinion, "id" | "version"> & { body: NewOpinion }) =>
      answer(
        client.PUT("/api/opinions/{opinionId}", {
          params: { path: { opinionId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    kept(then),
  );
