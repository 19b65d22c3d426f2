import { query } from "@tsunagi/http";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { handoutsOf } from "./handout.store.ts";
import { viewHandouts } from "./handout.view.ts";

export const listHandouts = query("listHandouts", async (context) => {
  const { actor, em, params, query } = context;
  const item = await getAgendaItem(em, actor, params.agendaItemId);
  actor.must("handOut", item);
  const { items, next } = await handoutsOf(em, actor, item, query);
  return { items: await viewHandouts(context, items), next };
});
