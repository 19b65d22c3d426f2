import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { DateAnswer, DateQuestion } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/date-questions";
const ONE = "/api/date-questions/{dateAskId}";

const init = (dateAskId: string) => ({ params: { path: { dateAskId } } });

/** What one is asked and what is not decided. */
export const useQuestions = () => api.useQuery("get", LIST, { params: { query: { limit: 20 } } });

export const useQuestion = (questionId: string) => api.useQuery("get", ONE, init(questionId));

interface Answering {
  id: string;
  version: number;
  body: DateAnswer;
}

export const useAnswerDates = (after: (question: DateQuestion) => void) =>
  useCommand(
    "answerDates",
    ({ id: dateAskId, version, body }: Answering, key) => {
      const header = { "Idempotency-Key": key, "If-Match": ifMatch(version) };
      return answer(
        client.PUT("/api/date-questions/{dateAskId}/answer", { params: { path: { dateAskId }, header }, body }),
      );
    },
    (question) => {
      queryClient.setQueryData(api.queryOptions("get", ONE, init(question.id)).queryKey, question);
      void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
      after(question);
    },
  );
