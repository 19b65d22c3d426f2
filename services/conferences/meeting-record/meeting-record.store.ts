import { type MeetingRecordId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { MeetingRecord } from "./meeting-record.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.kind", "agendaItem.earlierReaders", "conferenceCase"] as const;

/** The 議事録, or 404 where it is not theirs to know. */
export async function getMeetingRecord(em: Em, actor: Actor, id: MeetingRecordId): Promise<MeetingRecord> {
  const where = { $and: [{ id }, actor.where("read", "MeetingRecord")] } as never;
  const found = await em.findOne(MeetingRecord, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as MeetingRecord;
}

/** The newest edition first. */
export const listEditions = (
  em: Em,
  actor: Actor,
  { id }: AgendaItem,
  asked: PageAsked,
): Promise<Page<MeetingRecord>> =>
  page(
    em,
    MeetingRecord,
    { $and: [{ agendaItem: id }, actor.where("read", "MeetingRecord")] },
    { edition: "desc", id: "desc" },
    asked,
    [...WHOLE],
  );

/** The newest edition, whatever its state; the item is locked. */
export const newestEdition = async (em: Em, { id }: AgendaItem): Promise<MeetingRecord | null> =>
  (await em.findOne(MeetingRecord, { agendaItem: id } as never, {
    orderBy: { edition: "desc" },
  })) as MeetingRecord | null;
