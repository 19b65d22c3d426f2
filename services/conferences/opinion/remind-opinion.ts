import type { SeatId } from "@tsunagi/contracts";
import { closingDays, rows } from "@tsunagi/database";
import type { Job } from "@tsunagi/http";
import { calendarDate, tokyoDate } from "@tsunagi/japan";
import { LOOKS_AHEAD_MS, morningBefore } from "../near/morning-before.ts";
import { Seat } from "../seat/seat.ts";

interface Silent {
  readonly id: string;
  readonly answerBy: string;
  readonly convenedAt: string;
}

/** On the last business day before the deadline, whoever has not answered in writing is reminded: once for each deadline. */
export const remindOpinion: Job = {
  name: "remind-opinion",
  everyMs: 60_000,
  async find({ em, now }) {
    const closings = (await closingDays(em)).map(calendarDate);
    const silent = await rows<Silent>(em, SILENT, [now, new Date(now.getTime() + LOOKS_AHEAD_MS)]);
    return silent
      .filter(({ answerBy, convenedAt }) => {
        const due = morningBefore(tokyoDate(new Date(answerBy)), closings);
        // Who was asked that very day, or later, has heard of it just now.
        return due <= now && new Date(convenedAt) < due;
      })
      .map(({ id }) => id);
  },
  async run({ em }, id) {
    if ((await rows(em, REMINDED, [id])).length === 0) return;
    const seat = await em.findOne(Seat, { id: id as SeatId }, { populate: ["agendaItem"] as never });
    (seat as Seat | null)?.opinionDue();
  },
};

/** Whoever has a place at what is asked in writing, and has not answered. */
const SILENT = `select s.id, c.starts_at "answerBy", s.convened_at "convenedAt"
    from conferences.conference c join conferences.seat s on s.conference_id = c.id
    join conferences.agenda_item i on i.id = s.agenda_item_id and i.status in ('planned', 'running', 'ended')
   where c.form = 'written' and c.status in ('announced', 'in_session') and c.starts_at > $1 and c.starts_at < $2
     and s.convened_at is not null and s.left_at is null and s.attendance is distinct from 'proxy'
     and not exists (select from conferences.opinion o where o.seat_id = s.id)
     and s.asked_for is distinct from c.starts_at
   order by c.starts_at, s.id limit 500`;

/** Not by the entity: its version is what others see of it. */
const REMINDED = `update conferences.seat s set asked_for = c.starts_at from conferences.conference c
  where s.id = $1 and c.id = s.conference_id and c.form = 'written' and c.status in ('announced', 'in_session')
    and s.left_at is null and not exists (select from conferences.opinion o where o.seat_id = s.id)
    and s.asked_for is distinct from c.starts_at
  returning s.id`;
