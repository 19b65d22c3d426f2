import type { DeskId, MunicipalityId, NoticeGroup, NoticeTopic, StaffId } from "@tsunagi/contracts";
import { closingDays, type Em, rows } from "@tsunagi/database";
import type { Job, JobContext } from "@tsunagi/http";
import { calendarDate, closingOf, tokyoDate, tokyoTime } from "@tsunagi/japan";
import { groupOf } from "../notice/groups.ts";
import type { Counts } from "../notice/words.ts";
import { awayOf, onDuty } from "../telling/attendance.ts";
import { put } from "../telling/put.ts";

const MORNING = "08:30";

/**
 * 朝のまとめ: on a business day, once per person and day, what is waiting for them and made no sound of its own. Of what
 * belongs to a desk its 当番 hears. Whoever is away hears of it on the day they are back.
 */
export const morningDigest: Job = {
  name: "morning-digest",
  everyMs: 60_000,
  async find(context) {
    if (!(await isMorning(context))) return [];
    const { em, now } = context;
    const waiting = await waitingFor(em, now);
    const done = await rows<{ staffId: StaffId }>(
      em,
      `select staff_id "staffId" from notifications.digest where date = $1`,
      [tokyoDate(now)],
    );
    const told = new Set(done.map(({ staffId }) => staffId));
    const away = await awayOf(em, [...waiting.keys()], now);
    return [...waiting.keys()].filter((staffId) => !told.has(staffId) && !away.has(staffId));
  },
  async run(context, id) {
    const { em, now } = context;
    const staffId = id as StaffId;
    const waiting = (await waitingFor(em, now, staffId)).get(staffId);
    const first = await rows<{ municipalityId: MunicipalityId }>(em, ONCE, [staffId, tokyoDate(now), now]);
    if (!first[0] || !waiting) return;
    await rows(em, READ_BEFORE, [staffId]);
    const unread = waiting.filter(({ isRead }) => !isRead);
    const [one] = unread;
    if (!one) return;
    const news = { deskId: one.deskId, staffId, topic: "morning_digest", counts: countsOf(unread) } as const;
    await rows(em, CARRIED, [staffId, await put(first[0], context, news)]);
  },
};

async function isMorning({ em, now }: JobContext): Promise<boolean> {
  if (tokyoTime(now) < MORNING) return false;
  return closingOf(tokyoDate(now), (await closingDays(em)).map(calendarDate)) === undefined;
}

interface Waiting {
  readonly noticeId: string;
  readonly staffId: StaffId | null;
  readonly deskId: DeskId;
  readonly about: string;
  readonly topic: NoticeTopic;
  readonly unacknowledged: boolean;
  readonly isRead: boolean;
}

/**
 * What waits, by whose it is: their own, their desk's while they are on duty, and what they wished for the morning.
 * @param whose one person alone: a city of two thousand would otherwise reckon everybody's for each of them
 */
async function waitingFor(em: Em, now: Date, whose: StaffId | null = null): Promise<Map<StaffId, Waiting[]>> {
  const found = await rows<Waiting>(em, WAITING, [whose]);
  const desks = new Set(found.filter(({ staffId }) => !staffId).map(({ deskId }) => deskId));
  const duty = new Map<DeskId, StaffId | undefined>();
  for (const deskId of desks) duty.set(deskId, await onDuty(em, deskId, now));
  const byPerson = new Map<StaffId, Map<string, Waiting>>();
  for (const one of found) {
    const staffId = one.staffId ?? duty.get(one.deskId);
    if (!staffId) continue;
    const own = byPerson.get(staffId) ?? new Map<string, Waiting>();
    byPerson.set(staffId, own.set(one.noticeId, one));
  }
  return new Map([...byPerson].map(([staffId, own]) => [staffId, [...own.values()]]));
}

/** Each つなぎ is counted once under each head. */
function countsOf(waiting: readonly Waiting[]): Counts {
  const headOf = ({ topic, unacknowledged }: Waiting): NoticeGroup | "unacknowledged" =>
    unacknowledged ? "unacknowledged" : groupOf[topic];
  const heads = Map.groupBy(waiting, headOf);
  return Object.fromEntries([...heads].map(([head, of]) => [head, new Set(of.map(({ about }) => about)).size]));
}

/** A notice is for somebody of its desk, and who stands in for a 当番 is of the same desk. */
const WAITING = `
  select n.id "noticeId", n.staff_id "staffId", n.desk_id "deskId", 
         coalesce(n.referral_id, n.basis_id, n.incident_id, n.conference_id, n.release_id,
           n.information_request_id, n.date_ask_id) about, n.topic, n.unacknowledged, false "isRead"
    from notifications.notice n
   where n.digest and n.status = 'unread' and ($1::uuid is null or n.staff_id = $1 or (n.staff_id is null
     and n.desk_id in (select m.desk_id from directory.published_membership m where m.staff_id = $1)))
  union all
  select n.id, s.staff_id, n.desk_id, coalesce(n.referral_id, n.basis_id, n.incident_id, n.conference_id, n.release_id,
           n.information_request_id, n.date_ask_id), n.topic, n.unacknowledged,
         n.status = 'read'
    from notifications.sending s join notifications.notice n on n.id = s.notice_id
   where s.state = 'held_for_digest' and s.carried_by is null and ($1::uuid is null or s.staff_id = $1)`;

const ONCE = `insert into notifications.digest (municipality_id, staff_id, date, at)
  values (current_setting('tsunagi.municipality')::uuid, $1, $2, $3) on conflict do nothing
  returning municipality_id "municipalityId"`;

/** What they have read in the meantime needs no mail. */
const READ_BEFORE = `update notifications.sending s set state = 'not_needed'
  where s.staff_id = $1 and s.state = 'held_for_digest' and s.carried_by is null
    and exists (select 1 from notifications.notice n where n.id = s.notice_id and n.status = 'read')`;

/** The mail of this morning carries what was held for it. */
const CARRIED = `update notifications.sending s set carried_by = (
    select c.id from notifications.sending c where c.staff_id = $1 and c.notice_id = $2)
  where s.staff_id = $1 and s.state = 'held_for_digest' and s.carried_by is null`;
