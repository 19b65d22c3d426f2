import { type ConferenceId, type MinuteId, problems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Minute } from "./minute.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.kind", "agendaItem.earlierReaders", "conferenceCase"] as const;

/** The row, or 404 where it is not theirs to know. */
export async function getMinute(em: Em, actor: Actor, id: MinuteId): Promise<Minute> {
  const where = { $and: [{ id }, actor.where("read", "Minute")] } as never;
  const found = await em.findOne(Minute, where, { populate: WHOLE as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Minute;
}

/**
 * The next change of an item's minutes, in microseconds: always later than the one before. Those who write at once wait for
 * each other here, so that nobody's cursor runs past a row that is still being committed.
 */
export async function nextChange(em: Em, { id, municipalityId, hostDeskId }: AgendaItem): Promise<number> {
  const [change] = await rows<{ last: string }>(
    em,
    `insert into conferences.change (municipality_id, agenda_item_id, host_desk_id, last)
       values ($1, $2, $3, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
     on conflict (agenda_item_id) do update
       set last = greatest(change.last + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
     returning last`,
    [municipalityId, id, hostDeskId],
  );
  return Number(change?.last);
}

/** Whether a decision of this sitting has no desk and no day yet. Its agenda is locked: nobody writes one meanwhile. */
export async function hasUndecided(em: Em, conferenceId: ConferenceId): Promise<boolean> {
  const found = await rows(
    em,
    `select from conferences.minute m
      where m.conference_id = $1 and m.kind = 'decision' and m.status = 'standing'
        and not exists (select from conferences.task t where t.minute_id = m.id and t.status <> 'dropped') limit 1`,
    [conferenceId],
  );
  return found.length > 0;
}
