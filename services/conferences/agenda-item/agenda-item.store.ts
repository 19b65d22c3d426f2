import { type AgendaItemId, type ConferenceId, problems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "./agenda-item.lifecycle.ts";
import { AgendaItem } from "./agenda-item.ts";
import { isConsented } from "./consented.ts";

/** Not its sitting: of an earlier one a newcomer sees the minutes, and a join would drop the item with it. */
const WHOLE = ["entries", "kind", "conferenceCase", "earlierReaders"] as const;

/** The item, or 404 where it is not theirs to know. */
export async function getAgendaItem(em: Em, actor: Actor, id: AgendaItemId): Promise<AgendaItem> {
  const where = { $and: [{ id }, actor.where("read", "AgendaItem")] } as never;
  const found = await em.findOne(AgendaItem, where, { populate: WHOLE as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as AgendaItem;
}

/** The item for somebody who is inside: 403 where secrecy has still to be confirmed, or where the consent has ended. */
export async function enterAgendaItem(em: Em, actor: Actor, id: AgendaItemId): Promise<AgendaItem> {
  const item = await getAgendaItem(em, actor, id);
  actor.must("enter", item);
  if (!(await isConsented(em, actor, item))) throw new Refusal(problems.forbidden);
  return item;
}

/**
 * One after the other: who picks the roster of an item, and who announces or closes its sitting, would otherwise each miss
 * what the other is committing.
 */
export async function lockAgendaItem(em: Em, id: AgendaItemId): Promise<void> {
  await rows(em, "select from conferences.agenda_item where id = $1 for update", [id]);
}

/** All items of a sitting, and with them what hangs on each. */
export async function lockAgenda(em: Em, conferenceId: ConferenceId): Promise<void> {
  await rows(em, "select from conferences.conference where id = $1 for update", [conferenceId]);
  await rows(em, "select from conferences.agenda_item where conference_id = $1 order by id for update", [conferenceId]);
}

/** Holds the item open for a row of its minutes: whoever closes the sitting waits, or this one finds it closed. */
export async function holdOpen(em: Em, { id }: AgendaItem): Promise<void> {
  const sql = "select status from conferences.agenda_item where id = $1 for share";
  const [item] = await rows<{ status: AgendaItem["status"] }>(em, sql, [id]);
  if (!item) throw new Refusal(problems.notFound);
  agendaItemLife.next("write", item);
}
