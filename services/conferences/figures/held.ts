import type { ConferenceFigures, ConferenceKindId, DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";

export type Held = ConferenceFigures["items"][number]["total"];

interface Row extends Held {
  readonly kindId: ConferenceKindId;
  /** Which month; null: the whole span. */
  readonly nth: number | null;
}

const NONE: Held = { sittings: 0, items: 0, cases: 0, putOff: 0, calledOff: 0 };

/**
 * How many were held, by kind, in all and in each span between two of these instants. A sitting is of the month in which it
 * was over, as in the totals that are published.
 */
export async function heldBetween(em: Em, host: DeskId, bounds: readonly Date[]) {
  const found = await rows<Row>(em, HELD, [host, bounds.map((at) => at.toISOString())]);
  return (kind: ConferenceKindId, nth: number | null): Held => {
    const row = found.find((one) => one.kindId === kind && one.nth === nth);
    if (!row) return NONE;
    const { sittings, items, cases, putOff, calledOff } = row;
    return { sittings, items, cases, putOff, calledOff };
  };
}

/** The desk stands here in words, too: whoever sits at another desk's item sees its row, and would count it. */
const HELD = `
  with over as (
    select i.kind_id, i.status, i.conference_case_id, c.id sitting, c.status = 'called_off' off,
           width_bucket(coalesce(c.closed_at, c.called_off_at), $2::timestamptz[]) nth
      from conferences.conference c join conferences.agenda_item i on i.conference_id = c.id
     where c.host_desk_id = $1 and i.host_desk_id = $1 and c.status in ('closed', 'called_off'))
  select kind_id "kindId", nth,
         count(distinct sitting) filter (where status = 'closed')::int sittings,
         count(*) filter (where status = 'closed')::int items,
         count(distinct conference_case_id) filter (where status = 'closed')::int cases,
         count(*) filter (where status = 'postponed' and not off)::int "putOff",
         count(distinct sitting) filter (where off)::int "calledOff"
    from over where nth between 1 and cardinality($2::timestamptz[]) - 1
   group by grouping sets ((kind_id, nth), (kind_id))`;
