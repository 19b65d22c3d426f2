import { query } from "@tsunagi/http";
import { showDateQuestion } from "./date-question.view.ts";

export const getDateQuestion = query("getDateQuestion", (context) =>
  showDateQuestion(context, context.params.dateAskId),
);
