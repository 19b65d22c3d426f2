import { type ChronologyEntryId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ChronologyEntry } from "./chronology-entry.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.earlierReaders", "conferenceCase"] as const;

/** The entry, or 404 where it is not theirs to know. */
export async function getChronologyEntry(em: Em, actor: Actor, id: ChronologyEntryId): Promise<ChronologyEntry> {
  const where = { $and: [{ id }, actor.where("read", "ChronologyEntry")] } as never;
  const found = await em.findOne(ChronologyEntry, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as ChronologyEntry;
}

/**
 * Of the whole 議題事例, as far as the caller may read: when something happened is sealed with the rest, so that the order
 * of the years is made by whoever reads them.
 */
export const listEntries = (em: Em, actor: Actor, item: AgendaItem, asked: PageAsked): Promise<Page<ChronologyEntry>> =>
  page(
    em,
    ChronologyEntry,
    {
      $and: [{ conferenceCase: item.conferenceCase.id, status: "standing" }, actor.where("read", "ChronologyEntry")],
    },
    { id: "asc" },
    asked,
    [...WHOLE],
  );

/** How many stand there already, as far as the caller may know of them. */
export const countEntries = (em: Em, actor: Actor, item: AgendaItem): Promise<number> =>
  em.count(ChronologyEntry, {
    $and: [{ conferenceCase: item.conferenceCase.id, status: "standing" }, actor.where("read", "ChronologyEntry")],
  } as never);
