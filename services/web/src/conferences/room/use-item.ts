import { type QueryKey, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { answer, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { AgendaArrangement, AgendaItem, Postponement } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { onHints } from "../../live/hints.ts";

// Keys of their own: in a full room every row that is written makes a sound, and no row changes the item or its sitting.
const keyOf = (agendaItemId: string): QueryKey => ["room", "item", agendaItemId];
export const sheetsKey = (agendaItemId: string): QueryKey => ["room", "sheets", agendaItemId];
export const chronologyKey = (agendaItemId: string): QueryKey => ["room", "chronology", agendaItemId];
export const opinionsKey = (agendaItemId: string): QueryKey => ["room", "opinions", agendaItemId];
export const guestsKey = (agendaItemId: string): QueryKey => ["room", "guests", agendaItemId];
const sittingKey = (conferenceId: string): QueryKey => ["room", "sitting", conferenceId];

/** One item as this desk may see it, and how to look again at it and its sheets: true where something has changed. */
export function useItem(agendaItemId: string) {
  const queryKey = keyOf(agendaItemId);
  const item = useQuery({
    queryKey,
    queryFn: () => answer(client.GET("/api/agenda-items/{agendaItemId}", { params: { path: { agendaItemId } } })),
  });
  const [look] = useState(() => async () => {
    const keys = [
      queryKey,
      ...[sheetsKey, chronologyKey, opinionsKey, guestsKey].map((keyOfPart) => keyOfPart(agendaItemId)),
    ];
    const before = keys.map((key) => queryClient.getQueryData(key));
    await Promise.all(keys.map((key) => queryClient.invalidateQueries({ queryKey: key })));
    return keys.some((key, place) => queryClient.getQueryData(key) !== before[place]);
  });
  const conferenceId = item.data?.conferenceId;
  const isInside = Boolean(item.data?.inside);
  useEffect(
    () =>
      onHints((hints) => {
        const sits = hints.some(({ topic, id }) => topic === "conference" && id === conferenceId);
        // Inside, the minutes ask first: what they bring needs no look at the item.
        const isOurs = hints.some(({ topic, id }) => topic === "agenda_item" && id === agendaItemId && !isInside);
        if (sits) void queryClient.invalidateQueries({ queryKey: sittingKey(conferenceId ?? "") });
        if (sits || isOurs) void look();
      }),
    [agendaItemId, conferenceId, isInside, look],
  );
  return { ...item, look };
}

/** The sitting that the item belongs to: who prepares it, and what it is called. */
export const useSitting = (conferenceId: string) =>
  useQuery({
    queryKey: sittingKey(conferenceId),
    queryFn: () => answer(client.GET("/api/conferences/{conferenceId}", { params: { path: { conferenceId } } })),
    staleTime: 60_000,
  });

/** The answer of a deed is the item as it is now; the sitting shows it as a line. */
export function keepItem(item: AgendaItem): void {
  queryClient.setQueryData(keyOf(item.id), item);
  // Whoever is given a place brings a sheet.
  void queryClient.invalidateQueries({ queryKey: sheetsKey(item.id) });
  void queryClient.invalidateQueries({ queryKey: guestsKey(item.id) });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences/{conferenceId}"] });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences"] });
}

const after = (then?: (item: AgendaItem) => void) => (item: AgendaItem) => {
  keepItem(item);
  then?.(item);
};

/** The deeds that ask nothing. */
const NOUNS = { start: "start", end: "end" } as const;
export type PlainDeed = keyof typeof NOUNS;

interface Meant {
  readonly id: string;
  readonly version: number;
}

export const usePlainDeed = (verb: PlainDeed, then: (item: AgendaItem) => void) =>
  useCommand(
    `${verb}AgendaItem`,
    ({ id: agendaItemId, version }: Meant, key) =>
      answer(
        client.POST(`/api/agenda-items/{agendaItemId}/${NOUNS[verb]}`, {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    after(then),
  );

export const usePostpone = (then: (item: AgendaItem) => void) =>
  useCommand(
    "postponeAgendaItem",
    ({ id: agendaItemId, version, reason }: Meant & Postponement, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/postponement", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { reason },
        }),
      ),
    after(then),
  );

export const useArrange = (then: (item: AgendaItem) => void) =>
  useCommand(
    "arrangeAgendaItem",
    ({ id: agendaItemId, version, body }: Meant & { body: AgendaArrangement }, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/arrangement", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    after(then),
  );

/** 守秘の確認, by oneself and on the screen. */
export const usePledge = () =>
  useCommand(
    "pledgeSecrecy",
    (agendaItemId: string, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/pledge", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
        }),
      ),
    after(),
  );
