import { query } from "@tsunagi/http";
import { listOpen } from "./questionnaire.store.ts";
import { viewQuestionnaires } from "./questionnaire.view.ts";

export const listQuestionnaires = query("listQuestionnaires", async (context) => {
  const { items, next } = await listOpen(context.em, context.actor, context.query);
  return { items: await viewQuestionnaires(context, items), next };
});
