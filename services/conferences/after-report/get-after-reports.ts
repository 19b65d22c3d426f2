import { rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { firstDayOfFiscalYear, fiscalYearLabel, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
import { getConference, itemsOf } from "../conference/conference.store.ts";

interface Counted {
  readonly id: string;
  readonly decisions: number;
  readonly afterReports: number;
}

/**
 * How many decisions of the 年度 of this sitting had begun before: for the desk that prepares it, which reads every row of
 * them anyway, and for nobody else. So it is seen when 事後報告 becomes the rule.
 */
export const getAfterReports = query("getAfterReports", async ({ actor, em, params }) => {
  const conference = await getConference(em, actor, params.conferenceId);
  actor.must("close", conference);
  const year = fiscalYearOf(tokyoDate(conference.startsAt));
  const span = [year, year + 1].map((one) => instantAt(firstDayOfFiscalYear(one), "00:00"));
  const kinds = new Map(itemsOf(actor, conference).map(({ kind }) => [kind.id as string, kind]));
  const counted = await rows<Counted>(em, COUNTED, [actor.me.deskId, [...kinds.keys()], ...span]);
  return {
    year,
    label: fiscalYearLabel(year),
    kinds: [...kinds.values()].map(({ id, name }) => {
      const found = counted.find((one) => one.id === id);
      return { kind: { id, name }, decisions: found?.decisions ?? 0, afterReports: found?.afterReports ?? 0 };
    }),
  };
});

const COUNTED = `select i.kind_id id, count(*)::int decisions, count(a.minute_id)::int "afterReports"
    from conferences.conference c
    join conferences.agenda_item i on i.conference_id = c.id and i.kind_id = any($2)
    join conferences.minute m on m.agenda_item_id = i.id and m.municipality_id = i.municipality_id
     and m.kind = 'decision' and m.status = 'standing'
    left join conferences.after_report a on a.minute_id = m.id
   where c.host_desk_id = $1 and c.starts_at >= $3 and c.starts_at < $4
   group by i.kind_id`;
