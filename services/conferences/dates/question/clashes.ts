import type { ConferenceId, DateAskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";

/** Some time of somebody's own: a sitting that they have a place at, or a candidate that they have said ○ or △ to. */
interface Busy {
  readonly conferenceId: ConferenceId | null;
  readonly dateQuestionId: DateAskId | null;
  readonly startsAt: string;
  readonly endsAt: string;
}

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * What of the caller's own lies in the same time. Asked for themselves alone and kept nowhere: that somebody sits at another
 * sitting is a secret to whoever looks for a date.
 */
export async function clashesOf(em: Em, { me }: Actor, except: DateAskId, times: readonly Times[]) {
  const [from, until] = boundsOf(times);
  const busy = await rows<Busy>(em, BUSY, [me.staffId, me.deskId, except, from, until]);
  return ({ startsAt, endsAt }: Times) => {
    const found = busy.find((one) => new Date(one.startsAt) < endsAt && new Date(one.endsAt) > startsAt);
    return found ? { conferenceId: found.conferenceId, dateQuestionId: found.dateQuestionId } : null;
  };
}

function boundsOf(times: readonly Times[]): [Date, Date] {
  const all = times.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
  return [new Date(Math.min(...all)), new Date(Math.max(...all))];
}

const BUSY = `select c.id "conferenceId", null::uuid "dateQuestionId", c.starts_at "startsAt", c.ends_at "endsAt"
    from conferences.conference c
   where c.status in ('announced', 'in_session') and c.form <> 'written' and c.starts_at < $5 and c.ends_at > $4
     and exists (select from conferences.entry e where e.conference_id = c.id and e.staff_id = $1 and e.desk_id = $2)
  union all
  select null, a.id, o.starts_at, o.ends_at
    from conferences.date_ask a
    join conferences.date_poll p on p.id = a.date_poll_id
    join conferences.date_option o on o.date_poll_id = p.id
   where a.staff_id = $1 and a.desk_id = $2 and a.withdrawn_at is null and a.id <> $3 and p.status = 'open'
     and a.marks ->> o.id::text in ('yes', 'maybe') and o.starts_at < $5 and o.ends_at > $4`;
