import { query } from "@tsunagi/http";
import { listDateAsks } from "./date-ask.store.ts";
import { viewDateQuestion } from "./date-question.view.ts";

export const listDateQuestions = query("listDateQuestions", async (context) => {
  const { items, next } = await listDateAsks(context.em, context.actor, context.query);
  return { items: await Promise.all(items.map((ask) => viewDateQuestion(context, ask))), next };
});
