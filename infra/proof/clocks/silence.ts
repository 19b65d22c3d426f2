import type { Stage } from "../town/stage.ts";

/**
 * No open つなぎ is ever without somebody whose clock runs, or who knows why it rests. Asked of the tables alone, with
 * nothing of the product: each line is a sentence and the rows that break it.
 */
const OPEN = `status not in ('draft', 'completed', 'redirected', 'cancelled', 'resident_declined', 'failed', 'misdirected', 'stopped')`;

const SENTENCES: readonly (readonly [string, string])[] = [
  [
    "is open and nobody's",
    `${OPEN} and (accountable_desk_id is null or next_desk_id is null or next_staff_id is null or due_at is null
       or rung_at is null)`,
  ],
  [
    "is over and still somebody's turn",
    `not (${OPEN}) and num_nonnulls(next_desk_id, next_staff_id, due_at, rung_at) > 0`,
  ],
  ["is at its end and has none", `status not in ('draft') and (not (${OPEN})) is distinct from (ended_at is not null)`],
  [
    "waits for a desk that does not know of it",
    `${OPEN} and next_desk_id <> from_desk_id and not (sent and next_desk_id = to_desk_id) and not exists (
       select from referrals.watcher w where w.referral_id = r.id and w.desk_id = r.next_desk_id
         and w.as_role in ('coordinator', 'fallback'))`,
  ],
  [
    "waits for somebody who does not work at that desk with people",
    `${OPEN} and not exists (select from directory.membership m where m.staff_id = r.next_staff_id
       and m.desk_id = r.next_desk_id and m.role in ('desk_worker', 'supervisor', 'coordinator')
       and m.from_date <= $1 and (m.until_date is null or m.until_date >= $1))`,
  ],
  ["is accountable to a third desk", `${OPEN} and accountable_desk_id not in (from_desk_id, to_desk_id)`],
  [
    "is not its sender's, who has it",
    `(status in ('returned', 'sent', 'sent_back', 'declined', 'reported') or (outside and ${OPEN}))
       and accountable_desk_id <> from_desk_id`,
  ],
  [
    "is not its receiver's, who has taken it",
    `status in ('acknowledged', 'inquiring', 'accepted', 'contacted', 'in_progress', 'on_hold') and not outside
       and accountable_desk_id <> to_desk_id`,
  ],
  ["rests without a reason or a day", `status = 'on_hold' and num_nonnulls(hold_code, resume_on, resume_status) < 3`],
  [
    "rests beyond its day",
    `status = 'on_hold' and lapsed_at is null and due_at > (resume_on + 1)::timestamp at time zone 'Asia/Tokyo'`,
  ],
  [
    "asks, and its receiver's clock is forgotten",
    `status = 'inquiring' and lapsed_at is null and (remaining_minutes is null or next_desk_id <> from_desk_id)`,
  ],
  ["waits for a destination without accounts", `${OPEN} and outside and next_desk_id = to_desk_id`],
  ["is due before it was sent", `${OPEN} and due_at < sent_at`],
];

export async function silences(stage: Stage): Promise<string[]> {
  const today = new Date(stage.now()).toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
  const found: string[] = [];
  for (const [sentence, where] of SENTENCES) {
    const { rows } = await stage.house.behind.query(
      `select r.id, r.status from referrals.referral r where $1::date is not null and (${where})`,
      [today],
    );
    for (const { id, status } of rows) found.push(`${id} (${status}) ${sentence}`);
  }
  return found;
}
