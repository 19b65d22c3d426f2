import type { RecordClockId } from "@tsunagi/contracts";
import { type Em, newId, type Page, type PageAsked, page } from "@tsunagi/database";
import { recordDueOn, tokyoDate } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { RecordClock } from "./record-clock.ts";

/** Starts with the end of the sitting, for what was spoken of. */
export function startClocks(em: Em, items: readonly AgendaItem[], ended: Date): void {
  for (const item of items.filter(({ status }) => status === "closed"))
    em.create(RecordClock, {
      id: newId<RecordClockId>(ended),
      municipalityId: item.municipalityId,
      conferenceId: item.conference.id,
      hostDeskId: item.hostDeskId,
      endedOn: tokyoDate(ended),
      dueOn: recordDueOn(ended),
      agendaItem: item,
    });
}

/** Stops with the first edition that is signed. */
export async function stopClock(em: Em, item: Pick<AgendaItem, "id">, at: Date): Promise<void> {
  const clock = await em.findOne(RecordClock, { agendaItem: item.id } as never);
  (clock as RecordClock | null)?.stop(at);
}

/** The next due first. */
export const listClocks = (em: Em, actor: Actor, asked: PageAsked): Promise<Page<RecordClock>> =>
  page(
    em,
    RecordClock,
    { $and: [actor.where("read", "RecordClock"), { signedAt: null }] },
    { dueOn: "asc", id: "asc" },
    asked,
    ["agendaItem.conference", "agendaItem.kind"],
  );
