import { useQuery } from "@tanstack/react-query";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { FilledSheet, PreparationSheet, SheetPage } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { sheetsKey } from "../use-item.ts";

/** More agencies than sit at any item. */
const ALL = 100;

/** 準備シート of an item. They are asked for anew with the item, and never because a row was written (use-item.ts). */
export const useSheets = (agendaItemId: string) =>
  useQuery({
    queryKey: sheetsKey(agendaItemId),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/sheets", {
          params: { path: { agendaItemId }, query: { limit: ALL } },
        }),
      ),
  });

export const askSheets = (agendaItemId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: sheetsKey(agendaItemId) });

interface Meant {
  readonly id: string;
  readonly version: number;
  readonly body: FilledSheet;
}

export const useFillSheet = (then: () => void) =>
  useCommand(
    "fillSheet",
    ({ id: sheetId, version, body }: Meant) =>
      answer(
        client.PUT("/api/sheets/{sheetId}", {
          params: { path: { sheetId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    (sheet) => {
      keepSheet(sheet);
      then();
    },
  );

function keepSheet(sheet: PreparationSheet): void {
  queryClient.setQueryData<SheetPage>(
    sheetsKey(sheet.agendaItemId),
    (page) => page && { ...page, items: page.items.map((one) => (one.id === sheet.id ? sheet : one)) },
  );
}
