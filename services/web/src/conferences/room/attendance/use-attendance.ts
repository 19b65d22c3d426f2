import { answer, api, client } from "../../../api/client.ts";
import type { AgendaItem, AllPresent, MarkedAttendance } from "../../../api/types.ts";
import { useCommand } from "../../../api/use-command.ts";
import { keepItem } from "../use-item.ts";

type Marked = MarkedAttendance["attendance"];

const header = (key: string) => ({ "Idempotency-Key": key });

export const useMarkAll = (agendaItemId: string, then: () => void) =>
  useCommand(
    "markAllPresent",
    (among: AllPresent["among"], key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/attendance", {
          params: { path: { agendaItemId }, header: header(key) },
          body: { among },
        }),
      ),
    (item: AgendaItem) => {
      keepItem(item);
      then();
    },
  );

export const useMark = (then: () => void) =>
  useCommand(
    "markAttendance",
    ({ seatId, attendance }: { seatId: string; attendance: Marked }, key) =>
      answer(
        client.POST("/api/seats/{seatId}/attendance", {
          params: { path: { seatId }, header: header(key) },
          body: { attendance },
        }),
      ),
    (item: AgendaItem) => {
      keepItem(item);
      then();
    },
  );

export const useSendProxy = (then: () => void) =>
  useCommand(
    "sendProxy",
    ({ seatId, staffId }: { seatId: string; staffId: string }, key) =>
      answer(
        client.POST("/api/seats/{seatId}/proxy", {
          params: { path: { seatId }, header: header(key) },
          body: { staffId },
        }),
      ),
    (item: AgendaItem) => {
      keepItem(item);
      then();
    },
  );

/** Who of the same desk can stand in. */
export const useProxies = (seatId: string) =>
  api.useQuery(
    "get",
    "/api/seats/{seatId}/proxies",
    { params: { path: { seatId }, query: { limit: 100 } } },
    { staleTime: 60_000 },
  );
