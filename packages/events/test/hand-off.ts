import type { DoorbellPlace } from "@tsunagi/events";
// By path and not by name: the harness stands to the right of this package, which therefore may not depend on it.
import type { House, ReferralSeen } from "../../testing/src/index.ts";
import { town } from "../../testing/src/town/index.ts";

export { eventually, type House, openHouse, type ReferralSeen, signIn } from "../../testing/src/index.ts";
export { town } from "../../testing/src/town/index.ts";

/** Where the house hangs a doorbell of this kind. */
export const placeOf = (house: House, redisUrl: string | undefined): DoorbellPlace =>
  redisUrl
    ? { kind: "redis", url: redisUrl }
    : { kind: "postgres", url: house.roles.url("tsunagi_doorbell", house.database) };

/** 桐山 has so many cases whose resident lets the livelihood desk know, and writes it a つなぎ of each. */
export async function draftsFor(house: House, count: number): Promise<ReferralSeen[]> {
  const kiriyama = house.as(town.kiriyama);
  const drafts: ReferralSeen[] = [];
  for (let n = 0; n < count; n += 1) {
    const information = [{ category: "income_assets_debts" as const, body: "家賃を滞納" }];
    const supportCase = await kiriyama.opensCase({ information });
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    drafts.push(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  }
  return drafts;
}

/** Sends them all at once. */
export const sendAll = (house: House, drafts: readonly ReferralSeen[]): Promise<ReferralSeen[]> =>
  Promise.all(drafts.map((draft) => house.as(town.kiriyama).sends(draft)));

/** How often each of these つなぎ lies as a new arrival in the notices of the livelihood desk, as 田中 sees them. */
export async function arrivals(house: House, sent: readonly ReferralSeen[]): Promise<number[]> {
  const { items } = await house.as(town.tanaka).notices();
  return sent.map(({ id }) => items.filter((one) => one.referralId === id && one.topic === "referral_sent").length);
}

/** What each of these should find. */
export const onceEach = (sent: readonly ReferralSeen[]): number[] => sent.map(() => 1);

export interface Delivery {
  readonly consumer: string;
  readonly name: string;
  readonly seq: number;
  readonly rung_at: Date | null;
  readonly acked_at: Date | null;
}

/** The deliveries of these つなぎ, looked at from behind, in order. */
export async function deliveriesOf(house: House, sent: readonly { id: string }[]): Promise<Delivery[]> {
  const { rows } = await house.behind.query<Delivery>(
    `select d.consumer, o.name, d.seq, d.rung_at, d.acked_at from ledger.delivery d join ledger.outbox o on o.id = d.event_id
      where d.service = 'referrals' and d.aggregate_id = any($1) order by d.consumer, d.aggregate_id, d.seq`,
    [sent.map(({ id }) => id)],
  );
  return rows;
}

/** Nobody else comes at the table while `work` is done. */
export async function whileLocked<T>(house: House, table: string, work: () => Promise<T>): Promise<T> {
  await house.behind.query("begin");
  await house.behind.query(`lock table ${table}`);
  try {
    return await work();
  } finally {
    await house.behind.query("commit");
  }
}

/** Consumers of the notifications stand still while `work` is done: nothing can be put into their inbox. */
export const whileConsumersStandStill = <T>(house: House, work: () => Promise<T>): Promise<T> =>
  whileLocked(house, "notifications.inbox", work);

/** So much of the time passes after which a bell that nobody answered is rung again. */
export const letPass = (house: House, span: string) =>
  house.behind.query("update ledger.delivery set rung_at = rung_at - $1::interval where acked_at is null", [span]);
