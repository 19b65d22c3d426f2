import { type QueryKey, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { AgendaItem, Questionnaire, WrittenQuestionnaire } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { onHints } from "../../../live/hints.ts";

const keyOf = (agendaItemId: string): QueryKey => ["room", "questionnaires", agendaItemId];
/** More people than sit at any item. */
const ALL = 100;

/** 事後アンケート of an item, as far as one may read them. */
export function useQuestionnaires({ id: agendaItemId }: Pick<AgendaItem, "id">) {
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
        client.GET("/api/agenda-items/{agendaItemId}/questionnaires", {
          params: { path: { agendaItemId }, query: { limit: ALL } },
        }),
      ),
  });
}

/** By oneself on the screen, or by the 事務局 from the paper. */
const WAYS = { answer: "answers", enter: "paper" } as const;
export type SigningWay = keyof typeof WAYS;

interface Signing {
  readonly id: string;
  readonly version: number;
  readonly body: WrittenQuestionnaire;
}

export const useSignQuestionnaire = (way: SigningWay, then: () => void) =>
  useCommand(
    `${way}Questionnaire`,
    ({ id: questionnaireId, version, body }: Signing) =>
      answer(
        client.PUT(`/api/questionnaires/{questionnaireId}/${WAYS[way]}`, {
          params: { path: { questionnaireId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    (questionnaire: Questionnaire) => {
      void queryClient.invalidateQueries({ queryKey: keyOf(questionnaire.agendaItemId) });
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/questionnaires"] });
      then();
    },
  );
