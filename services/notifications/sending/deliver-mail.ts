import type { SendingState, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Job, JobContext } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { letterOf, type Matter } from "./letter.ts";
import { type Posted, post } from "./post.ts";

const BATCH = 100;
const MINUTE = 60_000;
/** 1, 2, 4 … 64 minutes, then every two hours: the last one a day after the first. */
const LAST_ATTEMPT = 18;
const pauseAfter = (attempt: number): number => Math.min(2 ** (attempt - 1), 120) * MINUTE;

/**
 * Claims a mail, hands it over after the commit, and writes down what became of it. A crash in between leaves it claimed
 * until its pause is over: then it goes a second time, with the same Message-ID. It is never lost.
 */
export const deliverMail: Job = {
  name: "deliver-mail",
  everyMs: 5_000,
  async find({ em, now }) {
    const due = await rows<{ id: string }>(
      em,
      `select id from notifications.sending where state = 'waiting' and due_at <= $1 order by due_at, id limit $2`,
      [now, BATCH],
    );
    return due.map(({ id }) => id);
  },
  async run(context, id) {
    const claimed = await claim(context, id);
    const parcel = claimed && (await parcelOf(context, id));
    if (!parcel) return;
    const { to, matter } = parcel;
    if (!to || parcel.isRead) return settle(context.em, id, to ? "not_needed" : "failed", to ? null : "no-reader");
    context.afterwards(async ({ origin, mail }) => {
      const posted = mail ? await post(mail, { id, to, ...letterOf(matter, origin) }) : undefined;
      return (then) => write(then, id, claimed.attempts, posted);
    });
  },
};

async function claim({ em, now }: JobContext, id: string): Promise<{ attempts: number } | undefined> {
  const [waiting] = await rows<{ attempts: number }>(
    em,
    `select attempts from notifications.sending where id = $1 and state = 'waiting' and due_at <= $2 for update`,
    [id, now],
  );
  if (!waiting) return undefined;
  const attempts = waiting.attempts + 1;
  const again = new Date(now.getTime() + pauseAfter(attempts));
  await rows(em, "update notifications.sending set attempts = $2, due_at = $3 where id = $1", [id, attempts, again]);
  return { attempts };
}

interface Parcel {
  /** Null where nobody is left who may be told: the address is gone, or they have left the desk. */
  readonly to: string | null;
  readonly isRead: boolean;
  readonly matter: Matter;
}

async function parcelOf({ em, now }: JobContext, id: string): Promise<Parcel | undefined> {
  const [row] = await rows<Matter & Omit<Parcel, "matter"> & { staffId: StaffId }>(
    em,
    `select case when s.notice_id is null then a.pending when m.role is not null then a.address end "to",
            coalesce(n.status = 'read', false) "isRead", n.topic, n.number, n.counts, n.referral_id "referralId",
            n.basis_id "basisId", a.code, coalesce(m.takes_casework or m.role = 'manager', false) "opens"
       from notifications.sending s
       left join notifications.notice n on n.id = s.notice_id
       left join notifications.mail_address a on a.staff_id = s.staff_id
       left join lateral (select role, takes_casework from directory.published_membership
         where staff_id = s.staff_id and desk_id = s.desk_id and from_date <= $2 and (until_date is null or until_date >= $2)
         limit 1) m on true
      where s.id = $1`,
    [id, tokyoDate(now)],
  );
  return row && { to: row.to, isRead: row.isRead, matter: row };
}

async function write({ em, now }: JobContext, id: string, attempts: number, posted: Posted | undefined): Promise<void> {
  if (!posted) return settle(em, id, "not_configured", null);
  if (!posted.code) return settle(em, id, "sent", null, now);
  if (posted.isFinal || attempts >= LAST_ATTEMPT) return settle(em, id, "failed", posted.code);
  await rows(em, "update notifications.sending set code = $2 where id = $1 and state = 'waiting'", [id, posted.code]);
}

async function settle(em: Em, id: string, state: SendingState, code: string | null, sentAt?: Date): Promise<void> {
  await rows(
    em,
    `update notifications.sending set state = $2, code = $3, sent_at = $4, due_at = null where id = $1 and state = 'waiting'`,
    [id, state, code, sentAt ?? null],
  );
}
