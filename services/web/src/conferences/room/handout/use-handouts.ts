import { type QueryKey, useQuery } from "@tanstack/react-query";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { Handout, HandoutCollection, HandoutDistribution, NewHandout } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";

const keyOf = (agendaItemId: string): QueryKey => ["room", "handouts", agendaItemId];
const MOST = 100;

/** 配布資料 of an item, and what is still out. */
export const useHandouts = (agendaItemId: string) =>
  useQuery({
    queryKey: keyOf(agendaItemId),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/handouts", {
          params: { path: { agendaItemId }, query: { limit: MOST } },
        }),
      ),
  });

const kept = (then: () => void) => (handout: Handout) => {
  void queryClient.invalidateQueries({ queryKey: keyOf(handout.agendaItemId) });
  then();
};

export const useHandOut = (agendaItemId: string, then: () => void) =>
  useCommand(
    "handOut",
    (body: NewHandout, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/handouts", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    kept(then),
  );

export const useCollect = (then: () => void) =>
  useCommand(
    "collectHandout",
    ({ id: handoutId, version, body }: Pick<Handout, "id" | "version"> & { body: HandoutCollection }) =>
      answer(
        client.PUT("/api/handouts/{handoutId}/collection", {
          params: { path: { handoutId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    kept(then),
  );

export const useDistribute = (then: () => void) =>
  useCommand(
    "distributeHandout",
    ({ id: handoutId, version, body }: Pick<Handout, "id" | "version"> & { body: HandoutDistribution }) =>
      answer(
        client.PUT("/api/handouts/{handoutId}/distribution", {
          params: { path: { handoutId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    kept(then),
  );
