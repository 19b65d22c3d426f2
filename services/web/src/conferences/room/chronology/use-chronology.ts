import { useQuery } from "@tanstack/react-query";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { ChronologyEntry, NewChronologyEntry, RevisedChronologyEntry } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { chronologyKey } from "../use-item.ts";
import { inYears } from "./order.ts";

const PAGE = 100;

/** 家族年表, in the order of the years. It is asked for anew with the item, like the sheets. */
export const useChronology = (agendaItemId: string) =>
  useQuery({ queryKey: chronologyKey(agendaItemId), queryFn: async () => inYears(await allOf(agendaItemId)) });

/** All of them: the years are sealed, so that only whoever has read every entry can put them in order. */
async function allOf(agendaItemId: string): Promise<ChronologyEntry[]> {
  const found: ChronologyEntry[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const params = { path: { agendaItemId }, query };
    const page = await answer(client.GET("/api/agenda-items/{agendaItemId}/chronology", { params }));
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

export const askChronology = (agendaItemId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: chronologyKey(agendaItemId) });

/** The answer takes its place at once. `roomId` is the room that one looks from: the entry may be of an earlier one. */
const kept = (roomId: string, then: () => void) => (entry: ChronologyEntry) => {
  queryClient.setQueryData<ChronologyEntry[]>(chronologyKey(roomId), (old = []) =>
    inYears([...old.filter(({ id }) => id !== entry.id), ...(entry.isTakenBack ? [] : [entry])]),
  );
  then();
};

export const useAddEntry = (agendaItemId: string, then: () => void) =>
  useCommand(
    "addChronologyEntry",
    (body: NewChronologyEntry, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/chronology", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    kept(agendaItemId, then),
  );

type Seen = Pick<ChronologyEntry, "id" | "version">;

export const useReviseEntry = (roomId: string, then: () => void) =>
  useCommand(
    "reviseChronologyEntry",
    ({ id: chronologyEntryId, version, body }: Seen & { body: RevisedChronologyEntry }) =>
      answer(
        client.PUT("/api/chronology-entries/{chronologyEntryId}", {
          params: { path: { chronologyEntryId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    kept(roomId, then),
  );

export const useTakeBackEntry = (roomId: string, then: () => void) =>
  useCommand(
    "takeBackChronologyEntry",
    ({ id: chronologyEntryId, version }: Seen, key) =>
      answer(
        client.POST("/api/chronology-entries/{chronologyEntryId}/taking-back", {
          params: { path: { chronologyEntryId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    kept(roomId, then),
  );
