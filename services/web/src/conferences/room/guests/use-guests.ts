import { useQuery } from "@tanstack/react-query";
import { guestName } from "@tsunagi/contracts/codes";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { AgendaItem, Guest, GuestInvitation, NewGuest } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { guestKey } from "../minutes/writing/minute-form.ts";
import { guestsKey, keepItem } from "../use-item.ts";

/** Whether somebody has just come or gone: no hint tells that a page was put away. */
const EVERY = 15_000;
/** As many as an item ever has in one sitting, those who were sent away too. */
const ALL = 100;
const NOBODY: readonly Guest[] = [];

/**
 * The guests of an item. A sealed one has none, and nobody asks.
 * @param also those of an item where guests are off by now
 */
export function useGuests(item: AgendaItem, also = false) {
  const { data, error, refetch } = useQuery({
    queryKey: guestsKey(item.id),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/guests", {
          params: { path: { agendaItemId: item.id }, query: { limit: ALL } },
        }),
      ),
    enabled: item.guests || (also && item.secrecy !== "sealed"),
    refetchInterval: EVERY,
  });
  return { guests: data?.items ?? NOBODY, isKnown: Boolean(data) || !item.guests, error, retry: () => void refetch() };
}

const GONE: readonly Guest["state"][] = ["withdrawn"];

/** Who of them may be named as the speaker of a row. */
export function useGuestSpeakers(item: AgendaItem): Record<string, string> {
  const { guests } = useGuests(item);
  const there = guests.filter(({ state }) => !GONE.includes(state));
  return Object.fromEntries(there.map((guest) => [guestKey(guest.id), guestName(guest)]));
}

export const useAllowGuests = (then: (item: AgendaItem) => void) =>
  useCommand(
    "allowGuests",
    ({ item: { id: agendaItemId, version }, allowed }: { item: AgendaItem; allowed: boolean }) =>
      answer(
        client.PUT("/api/agenda-items/{agendaItemId}/guest-access", {
          params: { path: { agendaItemId }, header: { "If-Match": ifMatch(version) } },
          body: { allowed },
        }),
      ),
    (item) => {
      keepItem(item);
      then(item);
    },
  );

const look = ({ agendaItemId }: Guest) => queryClient.invalidateQueries({ queryKey: guestsKey(agendaItemId) });

export const useInvite = (agendaItemId: string, then: (made: GuestInvitation) => void) =>
  useCommand(
    "inviteGuest",
    (body: NewGuest, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/guests", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    (made) => {
      void look(made.guest);
      then(made);
    },
  );

export const useRenew = (then: (made: GuestInvitation) => void) =>
  useCommand(
    "renewGuest",
    ({ id: guestId }: Guest, key) =>
      answer(
        client.POST("/api/guests/{guestId}/renewal", {
          params: { path: { guestId }, header: { "Idempotency-Key": key } },
        }),
      ),
    (made) => {
      void look(made.guest);
      then(made);
    },
  );

export const useSendAway = (then: () => void) =>
  useCommand(
    "withdrawGuest",
    ({ id: guestId }: Guest, key) =>
      answer(
        client.POST("/api/guests/{guestId}/withdrawal", {
          params: { path: { guestId }, header: { "Idempotency-Key": key } },
        }),
      ),
    (guest) => {
      void look(guest);
      then();
    },
  );
