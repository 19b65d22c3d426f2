import type { AgencyFigures, ConferenceKindId, DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { CalendarDate } from "@tsunagi/japan";

/** The numbers of one agency, without its name. */
export type Counted = Omit<AgencyFigures, "desk"> & { readonly deskId: DeskId };

interface Row {
  readonly kindId: ConferenceKindId;
  readonly deskId: DeskId;
}

const NOTHING: Omit<Counted, "deskId"> = {
  ...{ called: 0, came: 0, byProxy: 0, inWriting: 0, absent: 0, sheets: 0, sheetsWritten: 0, spoken: 0, shared: 0 },
  ...{ tasks: 0, inTime: 0, late: 0, overdue: 0, asked: 0, answered: 0, medianDays: null },
};

interface Span {
  readonly from: Date;
  readonly until: Date;
  readonly today: CalendarDate;
}

/** What each agency had to do with what this desk held in that span, by kind. */
export async function agenciesBetween(
  em: Em,
  host: DeskId,
  { from, until, today }: Span,
): Promise<ReadonlyMap<ConferenceKindId, readonly Counted[]>> {
  const kinds = new Map<ConferenceKindId, Map<DeskId, Counted>>();
  const add = (found: readonly Row[]) => {
    for (const { kindId, deskId, ...numbers } of found) {
      const desks = kinds.get(kindId) ?? new Map<DeskId, Counted>();
      kinds.set(kindId, desks);
      desks.set(deskId, { ...(desks.get(deskId) ?? { ...NOTHING, deskId }), ...numbers });
    }
  };
  const span = [host, from, until];
  for (const sql of [SEATS, SHEETS, SPOKEN, ASKED]) add(await rows<Row>(em, sql, span));
  add(await rows<Row>(em, TASKS, [...span, today]));
  return new Map([...kinds].map(([kind, desks]) => [kind, [...desks.values()]]));
}

/** The desk stands here in words, too: whoever sits at another desk's item sees its row, and would count it. */
const SPOKEN_OF = `with item as (
  select i.id, i.municipality_id, i.kind_id from conferences.conference c
    join conferences.agenda_item i on i.conference_id = c.id
   where c.host_desk_id = $1 and i.host_desk_id = $1 and c.status = 'closed' and i.status = 'closed'
     and c.closed_at >= $2 and c.closed_at < $3)`;
const OF_ITEM = (table: string) => `item i join conferences.${table} x
  on x.municipality_id = i.municipality_id and x.agenda_item_id = i.id and x.host_desk_id = $1`;

/** Who stood in for somebody is no further seat; and where nobody came after all, the seat was empty. */
const SEATS = `${SPOKEN_OF}, seat as (
    select i.kind_id, x.desk_id, x.attendance, exists (select from conferences.seat p
             where p.proxy_for = x.id and p.attendance = 'present') stood_in
      from ${OF_ITEM("seat")}
     where x.part <> 'proxy' and x.convened_at is not null and (x.left_at is null or x.attendance is not null))
  select kind_id "kindId", desk_id "deskId", count(*)::int called,
         count(*) filter (where attendance = 'present')::int came,
         count(*) filter (where attendance = 'proxy' and stood_in)::int "byProxy",
         count(*) filter (where attendance = 'written')::int "inWriting",
         count(*) filter (where attendance = 'absent' or (attendance = 'proxy' and not stood_in))::int absent
    from seat group by 1, 2`;

const SHEETS = `${SPOKEN_OF}
  select i.kind_id "kindId", x.desk_id "deskId", count(*)::int sheets, count(x.written_at)::int "sheetsWritten"
    from ${OF_ITEM("sheet")} group by 1, 2`;

/** Rows for everybody there: what is for 会長・事務局 alone is in no figure either. */
const SPOKEN = `${SPOKEN_OF}
  select i.kind_id "kindId", x.speaker_desk_id "deskId", count(*)::int spoken,
         count(*) filter (where x.kind = 'information')::int shared
    from ${OF_ITEM("minute")}
   where x.status = 'standing' and x.audience = 'roster' and x.speaker_desk_id is not null group by 1, 2`;

const DAY = "(x.finished_at at time zone 'Asia/Tokyo')::date";
const TASKS = `${SPOKEN_OF}
  select i.kind_id "kindId", x.desk_id "deskId", count(*)::int tasks,
         count(*) filter (where x.status = 'done' and ${DAY} <= x.due_on)::int "inTime",
         count(*) filter (where x.status = 'done' and ${DAY} > x.due_on)::int late,
         count(*) filter (where x.status = 'todo' and x.due_on < $4::date)::int overdue
    from ${OF_ITEM("task")} where x.status <> 'dropped' group by 1, 2`;

/** A 照会 is of the day on which it was asked: it may go ahead of a sitting that never came. */
const ASKED = `
  select kind_id "kindId", desk_id "deskId", count(*)::int asked, count(answered_at)::int answered,
         percentile_cont(0.5) within group (order by (answered_at at time zone 'Asia/Tokyo')::date
           - (asked_at at time zone 'Asia/Tokyo')::date) "medianDays"
    from conferences.information_request
   where host_desk_id = $1 and asked_at >= $2 and asked_at < $3 and status <> 'withdrawn' group by 1, 2`;
