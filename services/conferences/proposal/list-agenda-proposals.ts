import { type AgendaProposal, problems } from "@tsunagi/contracts";
import { type Em, type PageAsked, readCursor, rows, writeCursor } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { conferenceLife } from "../conference/conference.lifecycle.ts";
import { getConference } from "../conference/conference.store.ts";

/** What the host could put on this agenda because it is not over. Numbers only: what it is about stands inside. */
export const listAgendaProposals = query("listAgendaProposals", async ({ actor, em, params, query }) => {
  const conference = await getConference(em, actor, params.conferenceId);
  actor.must("addItem", conference);
  if (!conferenceLife.allows("addItem", conference)) throw new Refusal(problems.notNow);
  return find(em, actor, query);
});

type Row = Omit<AgendaProposal, "kind" | "last"> & {
  readonly kindId: string;
  readonly kindName: string;
  readonly conferenceId: string;
  readonly agendaItemId: string;
  readonly startsAt: string;
};

async function find(em: Em, { me, now }: Actor, { cursor, limit }: PageAsked) {
  const [after = NOTHING] = readCursor(cursor, isOurs) ?? [];
  const found = await rows<Row>(em, UNDONE, [me.deskId, tokyoDate(now), after, limit + 1]);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ kindId, kindName, conferenceId, agendaItemId, startsAt, ...row }) => ({
      ...row,
      kind: { id: kindId, name: kindName },
      last: { conferenceId, agendaItemId, startsAt: new Date(startsAt).toISOString() },
    })),
    next: last && found.length > limit ? writeCursor([last.id]) : null,
  };
}

const NOTHING = "00000000-0000-0000-0000-000000000000";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isOurs = ([id, ...more]: readonly unknown[]) => typeof id === "string" && UUID.test(id) && more.length === 0;

/**
 * By where it was put last: one that is on a coming agenda proposes nothing; what was settled before it met is over, but for
 * what is still to be done.
 */
const UNDONE = `
  select c.id, c.number, k.id "kindId", k.name "kindName", i.minutes, i.id "agendaItemId", i.conference_id "conferenceId",
         i.starts_at "startsAt", (i.item = 'postponed' and not i.settled) "isPostponed", i.postponed_for "postponedFor",
         t.undone::int undone, t.overdue::int overdue
    from conferences.conference_case c
    join conferences.kind k on k.id = c.kind_id and k.host_desk_id = $1
     and k.from_date <= $2 and (k.until_date is null or k.until_date >= $2)
    join lateral (select i.id, i.conference_id, i.minutes, i.status item, i.postponed_for, s.status sitting, s.starts_at,
                         s.call_off_reason is not distinct from 'settled' settled
                    from conferences.agenda_item i join conferences.conference s on s.id = i.conference_id
                   where i.municipality_id = c.municipality_id and i.conference_case_id = c.id
                   order by s.status in ('draft', 'announced', 'in_session') desc, i.added_at desc, i.id desc limit 1) i on true
   cross join lateral (select count(*) undone, count(*) filter (where t.due_on < $2) overdue from conferences.task t
                        where t.municipality_id = c.municipality_id and t.conference_case_id = c.id and t.status = 'todo') t
   where c.host_desk_id = $1 and c.id > $3::uuid and i.sitting in ('closed', 'called_off')
     and (t.undone > 0 or (i.item = 'postponed' and not i.settled))
   order by c.id limit $4`;
