import type { EventId } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import type { Work } from "../transaction.ts";

/** A line of history. */
export async function noteStep({ client, me, now }: Work, referralId: string, verb: string, to: string | null = null) {
  await client.query(
    `insert into referrals.step (id, municipality_id, referral_id, verb, at, staff_id, desk_id, to_staff_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(now), me.municipality_id, referralId, verb, now, me.staff_id, me.desk_id, to],
  );
}

/** A fact, which the database addresses to whoever hears it. */
export async function tell({ client, me, now }: Work, referralId: string, name: string, payload: object) {
  await client.query(
    `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
     values ($1, $2, 'referrals', $3, 0, $4, $5, $6)`,
    [newId<EventId>(now), me.municipality_id, referralId, name, JSON.stringify(payload), now],
  );
}

/** In so many days: the floor knows no opening hours. */
export const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * 86_400_000);
