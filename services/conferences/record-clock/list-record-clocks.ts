import type { AgendaItemId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { calendarDate, daysLeftOn, tokyoDate } from "@tsunagi/japan";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { listClocks } from "./record-clock.store.ts";

export const listRecordClocks = query("listRecordClocks", async ({ actor, em, query, now }) => {
  const { items, next } = await listClocks(em, actor, query);
  const known = items.map((clock) => ({ clock, item: clock.agendaItem as unknown as AgendaItem }));
  const drafted = await draftedOf(
    em,
    known.map(({ item }) => item.id),
  );
  const today = tokyoDate(now);
  return {
    items: known.map(({ clock, item }) => ({
      id: clock.id,
      agendaItemId: item.id,
      conferenceId: clock.conferenceId,
      conference: item.conference.title,
      number: item.number,
      kind: item.kind.name,
      endedOn: clock.endedOn,
      dueOn: clock.dueOn,
      daysLeft: daysLeftOn(today, calendarDate(clock.dueOn)),
      isDrafted: drafted.has(item.id),
    })),
    next,
  };
});

async function draftedOf(em: Em, ids: readonly AgendaItemId[]): Promise<ReadonlySet<AgendaItemId>> {
  const sql = `select distinct agenda_item_id "id" from conferences.meeting_record where agenda_item_id = any($1)`;
  return new Set((await rows<{ id: AgendaItemId }>(em, sql, [ids])).map(({ id }) => id));
}
