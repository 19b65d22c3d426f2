import { type QueryKey, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { AgendaItem, MeetingRecord, NewMeetingRecord } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { onHints } from "../../../live/hints.ts";

const keyOf = (agendaItemId: string): QueryKey => ["room", "editions", agendaItemId];
const MOST = 100;

/** The editions of the 議事録 that one may read, the newest first. */
export function useEditions({ id: agendaItemId }: Pick<AgendaItem, "id">) {
  useEffect(
    () =>
      onHints((hints) => {
        const isOurs = hints.some(({ topic, id }) => topic === "agenda_item" && id === agendaItemId);
        if (isOurs) void queryClient.invalidateQueries({ queryKey: keyOf(agendaItemId) });
      }),
    [agendaItemId],
  );
  return useQuery({
    queryKey: keyOf(agendaItemId),
    queryFn: () =>
      answer(
        client.GET("/api/agenda-items/{agendaItemId}/meeting-records", {
          params: { path: { agendaItemId }, query: { limit: MOST } },
        }),
      ),
  });
}

const kept = (then: () => void) => (record: MeetingRecord) => {
  void queryClient.invalidateQueries({ queryKey: keyOf(record.agendaItemId) });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/record-clocks"] });
  then();
};

type Seen = Pick<MeetingRecord, "id" | "version">;

export const useDraft = (agendaItemId: string, then: () => void) =>
  useCommand(
    "draftMeetingRecord",
    (body: NewMeetingRecord, key) =>
      answer(
        client.POST("/api/agenda-items/{agendaItemId}/meeting-records", {
          params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    kept(then),
  );

export const useReviseDraft = (then: () => void) =>
  useCommand(
    "reviseMeetingRecord",
    ({ id: meetingRecordId, version, body }: Seen & { body: NewMeetingRecord }) =>
      answer(
        client.PUT("/api/meeting-records/{meetingRecordId}", {
          params: { path: { meetingRecordId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    kept(then),
  );

export const useSign = (then: () => void) =>
  useCommand(
    "signMeetingRecord",
    ({ id: meetingRecordId, version }: Seen, key) =>
      answer(
        client.POST("/api/meeting-records/{meetingRecordId}/signature", {
          params: { path: { meetingRecordId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    kept(then),
  );
