import { useMutation, useQuery } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import { refusedWith } from "../api/refusal.ts";
import type { GuestMinute, GuestRoom } from "../api/types.ts";

const ROOM = ["guest", "room"];
const MINUTES = ["guest", "minutes"];
/** No socket tells a guest anything: the page asks. */
const EVERY = 4_000;
const PAGE = 100;

/** The answer is over once it is over: what was read leaves the screen. */
export const isOut = (error: unknown): boolean => refusedWith(error, 401);

export const useGuestRoom = () =>
  useQuery({
    queryKey: ROOM,
    queryFn: () => answer(client.GET("/api/guest")),
    refetchInterval: ({ state }) => (isOut(state.error) ? false : EVERY),
    retry: false,
  });

export const useGuestMinutes = () =>
  useQuery({ queryKey: MINUTES, queryFn: allMinutes, refetchInterval: EVERY, retry: false });

async function allMinutes(): Promise<GuestMinute[]> {
  const rows: GuestMinute[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await answer(client.GET("/api/guest/minutes", { params: { query } }));
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

const keepRoom = (room: GuestRoom) => queryClient.setQueryData(ROOM, room);

export const useEnter = (then: () => void) =>
  useMutation({
    mutationFn: (body: { token: string; pin: string }) => answer(client.POST("/api/guest/entry", { body })),
    onSuccess: (room) => {
      queryClient.removeQueries({ queryKey: MINUTES });
      keepRoom(room);
      then();
    },
  });

export const usePledgeAsGuest = () =>
  useMutation({ mutationFn: () => answer(client.PUT("/api/guest/pledge")), onSuccess: keepRoom });

interface Statement {
  readonly statementId: string;
  readonly body: string;
}

export const useSay = (then: () => void) =>
  useMutation({
    mutationFn: ({ statementId, body }: Statement) =>
      answer(client.PUT("/api/guest/statements/{statementId}", { params: { path: { statementId } }, body: { body } })),
    onSuccess: () => {
      then();
      return queryClient.invalidateQueries({ queryKey: MINUTES });
    },
  });
