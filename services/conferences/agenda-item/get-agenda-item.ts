import { query } from "@tsunagi/http";
import { showAgendaItem } from "./agenda-item.view.ts";

export const getAgendaItem = query("getAgendaItem", (context) => showAgendaItem(context, context.params.agendaItemId));
