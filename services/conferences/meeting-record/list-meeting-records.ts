import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { listEditions } from "./meeting-record.store.ts";
import { viewMeetingRecords } from "./meeting-record.view.ts";

export const listMeetingRecords = query("listMeetingRecords", async (context) => {
  const { actor, em, params, query } = context;
  const { items, next } = await listEditions(em, actor, await enterAgendaItem(em, actor, params.agendaItemId), query);
  return { items: await viewMeetingRecords(context, items), next };
});
