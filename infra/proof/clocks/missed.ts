import type { Stage } from "../town/stage.ts";

/**
 * What must be true once the sweeps have run: a missed clock has been heard of, it goes on climbing until somebody moves,
 * and nobody's turn waits for somebody who is away while others are there. $1 the moment, $2 its day in Japan.
 */
const OPEN = `r.due_at is not null`;
const AWAY = (staff: string) => `exists (select from directory.absence a where a.staff_id = ${staff}
  and a.ended_at is null and a.from_date <= $2 and a.until_date >= $2)`;
const WORKS = `m.role in ('desk_worker', 'supervisor', 'coordinator') and m.from_date <= $2
  and (m.until_date is null or m.until_date >= $2)
  and not exists (select from directory.leaver l where l.membership_id = m.id and l.ended_at is null and l.since <= $2)
  and exists (select from directory.staff s where s.id = m.staff_id and s.disabled_at is null)`;
const RINGS = `select from ledger.outbox o where o.name = 'referral.overdue' and o.aggregate_id = r.id
  and (o.payload ->> 'rung')::int = rung and o.occurred_at >= r.due_at`;

const AFTER_ONE_SWEEP: readonly (readonly [string, string])[] = [
  ["was missed and nobody has heard of it", `${OPEN} and r.due_at <= $1 and r.rung = 0`],
  [
    "has climbed without a word",
    `${OPEN} and r.rung > 0 and exists (select from generate_series(1, r.rung) rung where not exists (${RINGS}))`,
  ],
  ["rings before its time", `${OPEN} and r.due_at > $1 and r.rung > 0`],
  [
    "waits for somebody who is away while others are there",
    `${OPEN} and (${AWAY("r.next_staff_id")}) and exists (select from directory.membership m
       where m.desk_id = r.next_desk_id and ${WORKS} and not ${AWAY("m.staff_id")})`,
  ],
  [
    "waits for somebody who has left",
    `${OPEN} and not exists (select from directory.membership m
       where m.desk_id = r.next_desk_id and m.staff_id = r.next_staff_id and ${WORKS})`,
  ],
];
const AT_REST: readonly (readonly [string, string])[] = [
  ["stands still on its rung", `${OPEN} and r.rung_at <= $1`],
  ["is so late that the manager should know", `${OPEN} and r.due_at + interval '60 days' <= $1 and r.rung < 3`],
];

const find = async (stage: Stage, sentences: typeof AFTER_ONE_SWEEP): Promise<string[]> => {
  const now = new Date(stage.now());
  const today = now.toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
  const found: string[] = [];
  for (const [sentence, where] of sentences) {
    const { rows } = await stage.house.behind.query(
      `select r.id, r.status, r.urgency, r.rung, r.due_at, r.rung_at from referrals.referral r
        where $1::timestamptz is not null and $2::date is not null and (${where})`,
      [now, today],
    );
    for (const { id, status, urgency, rung, due_at, rung_at } of rows) {
      const clock = `due ${due_at?.toISOString()}, rung ${rung} until ${rung_at?.toISOString()}`;
      found.push(`${id} (${status}, ${urgency}, ${clock}, now ${now.toISOString()}) ${sentence}`);
    }
  }
  return found;
};

/** After each sweep. */
export const unheard = (stage: Stage): Promise<string[]> => find(stage, AFTER_ONE_SWEEP);
/** When no further sweep finds anything to do. */
export const unclimbed = (stage: Stage): Promise<string[]> => find(stage, AT_REST);
