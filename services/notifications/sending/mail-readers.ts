import type { NoticeGroup, StaffId } from "@tsunagi/contracts";
import { closingDays, colleaguesAt, type Em, rows } from "@tsunagi/database";
import { calendarDate, endOfQuiet, type OpeningRule, openingsOn } from "@tsunagi/japan";
import { groupOf } from "../notice/groups.ts";
import type { Notice } from "../notice/notice.ts";
import { awayOf, onDuty } from "../telling/attendance.ts";
import { BEFORE_ANY_WISH, type Wishes } from "../wishes/wishes.ts";

/** Somebody to whom a mail is owed: at once, or with the morning. */
interface MailReader {
  readonly staffId: StaffId;
  readonly wish: "mail" | "digest";
  /** When it may leave: their quiet hours are kept, but not at urgency A. */
  readonly dueAt: Date;
}

/** Who of the notice's readers has a confirmed address and wishes for it. Today's 当番 hears for the desk unasked. */
export async function mailReaders(em: Em, notice: Notice, now: Date): Promise<MailReader[]> {
  const duty = notice.staffId ? undefined : await onDuty(em, notice.deskId, now);
  const readers = await wishesOf(em, notice, await readersOf(em, notice, duty, now));
  const rule = readers.some(({ quietOnClosedDays }) => quietOnClosedDays) ? await openingOf(em, notice) : undefined;
  const found: MailReader[] = [];
  for (const { staffId, ...wishes } of readers) {
    const wish = staffId === duty ? "mail" : await wishOf(em, staffId, wishes, notice);
    if (wish) found.push({ staffId, wish, dueAt: notice.urgency === "A" ? now : afterQuiet(wishes, rule, now) });
  }
  return found;
}

/** How somebody is told of a notice by mail; undefined: not at all. The morning's own mail carries what was held for it. */
async function wishOf(em: Em, staffId: StaffId, { mail, digest }: Wishes, { topic }: Notice) {
  if (topic === "morning_digest") return (await hasHeld(em, staffId)) ? "mail" : undefined;
  const group: NoticeGroup = groupOf[topic];
  if (mail.includes(group)) return "mail";
  return digest.includes(group) ? "digest" : undefined;
}

async function hasHeld(em: Em, staffId: StaffId): Promise<boolean> {
  const held = await rows(
    em,
    `select 1 from notifications.sending where staff_id = $1 and state = 'held_for_digest' and carried_by is null limit 1`,
    [staffId],
  );
  return held.length > 0;
}

/** Of a desk: whoever takes casework there and is not away, and its 当番. */
async function readersOf(
  em: Em,
  { staffId, deskId }: Notice,
  duty: StaffId | undefined,
  now: Date,
): Promise<StaffId[]> {
  if (staffId) return [staffId];
  const there = (await colleaguesAt(em, [deskId], now)).filter(({ takesCasework }) => takesCasework);
  const all = [...new Set([...there.map((one) => one.staffId), ...(duty ? [duty] : [])])];
  const away = await awayOf(em, all, now);
  return all.filter((one) => !away.has(one));
}

async function wishesOf(em: Em, { deskId }: Notice, staffIds: readonly StaffId[]) {
  const found = await rows<{ staffId: StaffId } & Partial<Wishes>>(
    em,
    `select a.staff_id "staffId", p.mail, p.digest, p.quiet_from "quietFrom", p.quiet_until "quietUntil",
            p.quiet_on_closed_days "quietOnClosedDays"
       from notifications.mail_address a
       left join notifications.preference p on p.staff_id = a.staff_id and p.desk_id = $2
      where a.staff_id = any($1) and a.address is not null order by a.staff_id`,
    [staffIds, deskId],
  );
  return found.map((one) => ({ ...BEFORE_ANY_WISH, ...(one.mail ? one : { staffId: one.staffId }) }));
}

/** When the desk is open, with the closing days of the town. */
async function openingOf(em: Em, { deskId }: Notice): Promise<OpeningRule | undefined> {
  const sql = "select hours from directory.published_desk where id = $1";
  const [desk] = await rows<{ hours: OpeningRule }>(em, sql, [deskId]);
  if (!desk) return undefined;
  const closings = [...(desk.hours.closings ?? []), ...(await closingDays(em)).map(calendarDate)];
  return { ...desk.hours, closings };
}

function afterQuiet({ quietFrom, quietUntil, quietOnClosedDays }: Wishes, rule: OpeningRule | undefined, now: Date) {
  const hours = quietFrom && quietUntil ? { from: quietFrom, until: quietUntil } : undefined;
  const isQuietDay = (date: ReturnType<typeof calendarDate>) =>
    quietOnClosedDays && rule !== undefined && openingsOn(rule, date).length === 0;
  return endOfQuiet({ hours, isQuietDay }, now);
}
