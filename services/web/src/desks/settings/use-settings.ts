import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { DeskHours, DeskLimits, DeskSettings, NewException } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";

const PATH = "/api/desks/{deskId}/settings";
const init = (deskId: string) => ({ params: { path: { deskId } } });

/** What one's own desk says of its time. */
export const useSettings = (deskId: string) => api.useQuery("get", PATH, init(deskId));

/** Somebody else was first: what holds now. */
export const refetchSettings = (deskId: string): Promise<unknown> =>
  queryClient.invalidateQueries({ queryKey: api.queryOptions("get", PATH, init(deskId)).queryKey });

/** The door of a desk shows in many places. */
const done = (words: string, after?: () => void, undo?: () => void) => (settings: DeskSettings) => {
  queryClient.setQueryData(api.queryOptions("get", PATH, init(settings.id)).queryKey, settings);
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/desks"] });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/desks/{deskId}"] });
  toast(words, undo && { undo });
  after?.();
};

interface At {
  readonly deskId: string;
}
interface Upon extends At {
  readonly version: number;
}
const upon = ({ deskId, version }: Upon) => ({ path: { deskId }, header: { "If-Match": ifMatch(version) } });

export const useCloseToday = (after: () => void) =>
  useCommand(
    "closeToday",
    ({ deskId, reason }: At & { reason: string }, key) =>
      answer(
        client.POST("/api/desks/{deskId}/closure", {
          params: { path: { deskId }, header: { "Idempotency-Key": key } },
          body: { reason },
        }),
      ),
    done("本日休止にしました", after),
  );

export const useReopenToday = () =>
  useCommand(
    "reopenToday",
    ({ deskId }: At) => answer(client.DELETE("/api/desks/{deskId}/closure", { params: { path: { deskId } } })),
    done("本日休止を取り消しました"),
  );

export const useSetHours = (after: () => void) =>
  useCommand(
    "setDeskHours",
    ({ body, ...at }: Upon & { body: DeskHours }) =>
      answer(client.PUT("/api/desks/{deskId}/hours", { params: upon(at), body })),
    done("開所時間を保存しました", after),
  );

export const useAddException = (after: () => void) =>
  useCommand(
    "addException",
    ({ deskId, body }: At & { body: NewException }, key) =>
      answer(
        client.POST("/api/desks/{deskId}/exceptions", {
          params: { path: { deskId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    done("その日の予定を入れました", after),
  );

/** One press and no question: what is taken away can be put back as it was. */
export const useRemoveException = (putBack: (gone: At & { body: NewException }) => void) =>
  useCommand(
    "removeException",
    ({ deskId, body: { date } }: At & { body: NewException }) =>
      answer(client.DELETE("/api/desks/{deskId}/exceptions/{date}", { params: { path: { deskId, date } } })),
    (settings, gone) => done("その日の予定を取り消しました", undefined, () => putBack(gone))(settings),
  );

export const useSetDuty = () =>
  useCommand(
    "setDuty",
    ({ staffId, ...at }: Upon & { staffId: string }) =>
      answer(client.PUT("/api/desks/{deskId}/duty", { params: upon(at), body: { staffId } })),
    done("いつもの当番を変えました"),
  );

export const useSetShift = () =>
  useCommand(
    "setDutyShift",
    ({ date, staffId, ...at }: Upon & { date: string; staffId: string | null }) => {
      const { header, path } = upon(at);
      const params = { header, path: { ...path, date } };
      return answer(client.PUT("/api/desks/{deskId}/duty/{date}", { params, body: { staffId } }));
    },
    done("当番を変えました"),
  );

export const useSetLimits = (after: () => void) =>
  useCommand(
    "setLimits",
    ({ body, ...at }: Upon & { body: DeskLimits }) =>
      answer(client.PUT("/api/desks/{deskId}/limits", { params: upon(at), body })),
    done("期限を保存しました", after),
  );
