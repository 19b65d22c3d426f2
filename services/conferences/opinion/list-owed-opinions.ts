import type { OwedOpinion } from "@tsunagi/contracts";
import { readCursor, rows, writeCursor } from "@tsunagi/database";
import { query } from "@tsunagi/http";

type Row = Omit<OwedOpinion, "answerBy"> & { readonly answerBy: string };

/** The caller's own places alone, the next deadline first. */
export const listOwedOpinions = query("listOwedOpinions", async ({ actor, em, query, now }) => {
  const { staffId, deskId } = actor.me;
  const [after = "0001-01-01T00:00:00.000Z", last = NOBODY] = readCursor(query.cursor, isOurs) ?? [];
  const found = await rows<Row>(em, OWED, [staffId, deskId, now, after, last, query.limit + 1]);
  const items = found
    .slice(0, query.limit)
    .map(({ answerBy, ...row }) => ({ ...row, answerBy: new Date(answerBy).toISOString() }));
  const end = items.at(-1);
  return { items, next: end && found.length > query.limit ? writeCursor([end.answerBy, end.id]) : null };
});

const NOBODY = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOurs = ([at, id, ...more]: readonly unknown[]) =>
  typeof at === "string" && !Number.isNaN(Date.parse(at)) && typeof id === "string" && UUID.test(id) && !more.length;

const OWED = `select s.id, i.id "agendaItemId", c.id "conferenceId", c.title conference, i.number, k.name kind,
         c.starts_at "answerBy", (s.secrecy = 'sealed' and s.pledged_at is null) "mustPledge"
    from conferences.entry e
    join conferences.seat s on s.agenda_item_id = e.agenda_item_id and s.staff_id = e.staff_id and s.desk_id = e.desk_id
     and s.left_at is null and s.attendance is distinct from 'proxy'
     and not exists (select from conferences.opinion o where o.seat_id = s.id)
    join conferences.agenda_item i on i.id = s.agenda_item_id and i.status in ('planned', 'running', 'ended')
    join conferences.conference c on c.id = i.conference_id and c.form = 'written' and c.starts_at > $3
     and c.status in ('announced', 'in_session')
    join conferences.kind k on k.id = i.kind_id
   where e.staff_id = $1 and e.desk_id = $2 and (c.starts_at, s.id) > ($4::timestamptz, $5::uuid)
   order by c.starts_at, s.id limit $6`;
