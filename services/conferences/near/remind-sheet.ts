import type { SheetId } from "@tsunagi/contracts";
import { closingDays, rows } from "@tsunagi/database";
import type { Job } from "@tsunagi/http";
import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Sheet } from "../preparation/sheet.ts";
import { LOOKS_AHEAD_DAYS, morningBefore } from "./morning-before.ts";

/** On the last business day before a 準備シート is due, its agency is reminded where nobody has written it yet. */
export const remindSheet: Job = {
  name: "remind-sheet",
  everyMs: 60_000,
  async find({ em, now }) {
    const closings = (await closingDays(em)).map(calendarDate);
    const today = tokyoDate(now);
    const unwritten = await rows<{ id: string; day: string }>(em, UNWRITTEN, [today, addDays(today, LOOKS_AHEAD_DAYS)]);
    return unwritten.filter(({ day }) => morningBefore(calendarDate(day), closings) <= now).map(({ id }) => id);
  },
  async run({ em }, id) {
    if ((await rows(em, REMINDED, [id])).length === 0) return;
    const sheet = await em.findOne(Sheet, { id: id as SheetId });
    (sheet as Sheet | null)?.reminded();
  },
};

/** What may be written still, and nobody has. */
const UNWRITTEN = `select s.id, i.prepare_by::text "day"
    from conferences.sheet s join conferences.agenda_item i on i.id = s.agenda_item_id
   where i.prepare_by between $1 and $2 and i.shown and i.status in ('planned', 'running') and s.written_at is null
     and s.reminded_for is distinct from i.prepare_by
   order by i.prepare_by, s.id limit 500`;

const REMINDED = `update conferences.sheet s set reminded_for = i.prepare_by from conferences.agenda_item i
  where s.id = $1 and i.id = s.agenda_item_id and i.shown and i.status in ('planned', 'running') and s.written_at is null
    and s.reminded_for is distinct from i.prepare_by
  returning s.id`;
