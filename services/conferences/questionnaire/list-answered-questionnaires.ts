import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { listOfItem } from "./questionnaire.store.ts";
import { viewQuestionnaires } from "./questionnaire.view.ts";
import { tallyOf } from "./tally.ts";

export const listAnsweredQuestionnaires = query("listAnsweredQuestionnaires", async (context) => {
  const { actor, em, params, query, sealer } = context;
  const item = await enterAgendaItem(em, actor, params.agendaItemId);
  const { items, next } = await listOfItem(em, actor, item, query);
  const tally = actor.may("tally", item) ? await tallyOf(em, sealer, item) : null;
  return { items: await viewQuestionnaires(context, items), next, tally };
});
