import type { MinuteId } from "@tsunagi/contracts";
import { type Em, readCursor, rows, writeCursor } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Minute } from "./minute.ts";

interface Changes {
  readonly items: Minute[];
  readonly gone: MinuteId[];
  readonly upTo: string;
  readonly next: string | null;
}

/**
 * What has changed in the minutes of an item after a change: all of them, where none is named. The item has been loaded
 * with all that a sentence asks of it: with fifty screens in a room it is not fetched once more for each row.
 */
export async function changesIn(
  em: Em,
  actor: Actor,
  { id: agendaItem }: AgendaItem,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Changes> {
  const [since, last] = (readCursor(cursor, isOurs) ?? [0, NO_ROW]) as Place;
  const after = { $or: [{ touched: { $gt: since } }, { touched: since, id: { $gt: last } }] };
  const where = { $and: [{ agendaItem }, after, actor.where("read", "Minute")] } as never;
  const found = (await em.find(Minute, where, {
    orderBy: { touched: "asc", id: "asc" },
    limit: limit + 1,
  })) as Minute[];
  const items = found.slice(0, limit);
  const isMore = found.length > limit;
  const end = items.at(-1);
  const gone = await goneFrom(em, agendaItem, [since, last], isMore && end ? [end.touched, end.id] : EVER);
  const ends = [end, gone.at(-1)].flatMap((one) => (one ? [[one.touched, one.id] as const] : []));
  const place = ends.sort((one, other) => (isAfter(one, other) ? 1 : -1)).at(-1);
  const upTo = place ? writeCursor([...place]) : (cursor ?? writeCursor([0, NO_ROW]));
  return { items, gone: gone.map(({ id }) => id), upTo, next: isMore ? upTo : null };
}

type Place = readonly [touched: number, id: string];
const EVER: Place = [Number.MAX_SAFE_INTEGER, "ffffffff-ffff-ffff-ffff-ffffffffffff"];
const isAfter = (one: Place, other: Place) => one[0] > other[0] || (one[0] === other[0] && one[1] > other[1]);

/** What the caller could read, and reads no more: the wall of that table gives to each only their own. */
async function goneFrom(em: Em, item: AgendaItem["id"], after: Place, until: Place) {
  const found = await rows<{ id: MinuteId; touched: string }>(
    em,
    `select minute_id id, touched from conferences.minute_gone
      where agenda_item_id = $1 and (touched, minute_id) > ($2::bigint, $3::uuid)
        and (touched, minute_id) <= ($4::bigint, $5::uuid) order by touched, minute_id limit 1000`,
    [item, ...after, ...until],
  );
  return found.map(({ id, touched }) => ({ id, touched: Number(touched) }));
}

const NO_ROW = "00000000-0000-0000-0000-000000000000";
const isOurs = ([touched, id]: readonly unknown[]) =>
  Number.isSafeInteger(touched) && typeof id === "string" && UUID.test(id);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
