import type pg from "pg";
import type { Arrival, Sent } from "../checker/evidence.ts";
import { recognised } from "../history/marks.ts";

/** The word that the ledger has for each verb of the clients. */
const eventOf: Readonly<Record<string, string>> = {
  draft: "referral.drafted",
  send: "referral.sent",
  open: "referral.opened",
  acknowledge: "referral.acknowledged",
  accept: "referral.accepted",
  say: "referral.said",
  report: "referral.reported",
  confirm: "referral.confirmed",
};

export interface Ledger {
  readonly sent: readonly Sent[];
  readonly arrivals: readonly Arrival[];
  /** Which consumers are to hear a verb. */
  readonly consumersOf: (verb: string) => readonly string[];
}

interface Event {
  id: string;
  aggregate: string;
  seq: number;
  name: string;
  verb: string;
  words: string | null;
  request: string;
}

/**
 * What lies in the ledger and in the inboxes, read behind the product's back. A line of the history and its event were
 * written with one time in one transaction: so the words of a deed lead to its event.
 */
export async function readLedger(behind: pg.Client): Promise<Ledger> {
  const { rows: events } = await behind.query<Event>(
    `select o.id, o.aggregate_id as aggregate, o.seq, o.name, s.verb, s.note as words, r.request
       from (select *, row_number() over (partition by aggregate_id, name, occurred_at order by seq) as nth
               from ledger.outbox where service = 'referrals' and name = any($1)) o
       join referrals.referral r on r.id = o.aggregate_id
       join (select *, row_number() over (partition by referral_id, verb, at order by place) as nth
               from referrals.step) s
         on s.referral_id = o.aggregate_id and s.at = o.occurred_at and s.nth = o.nth
        and o.name = ($2::jsonb) ->> s.verb
      order by o.aggregate_id, o.seq`,
    [Object.values(eventOf), JSON.stringify(eventOf)],
  );
  const heardBy = await subscriptions(behind);
  const marked = new Map(events.map((event) => [event.id, markOf(event)]));
  return {
    sent: events.map(({ id, aggregate, seq }) => ({ aggregate, seq, mark: marked.get(id) as string })),
    arrivals: await heard(behind, events, marked, heardBy),
    consumersOf: (verb) => heardBy.get(eventOf[verb] as string) ?? [],
  };
}

const markOf = ({ verb, aggregate, words, request }: Event) =>
  recognised(verb, aggregate, verb === "draft" ? request : words);

async function subscriptions(behind: pg.Client): Promise<Map<string, string[]>> {
  const { rows } = await behind.query<{ name: string; consumers: string[] }>(
    "select name, array_agg(consumer order by consumer) as consumers from ledger.subscription where service = 'referrals' group by name",
  );
  return new Map(rows.map(({ name, consumers }) => [name, consumers]));
}

/** What each consumer has in its inbox, in the order in which it acknowledged. */
async function heard(
  behind: pg.Client,
  events: readonly Event[],
  marked: ReadonlyMap<string, string>,
  heardBy: ReadonlyMap<string, readonly string[]>,
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const consumer of new Set([...heardBy.values()].flat())) {
    const places = placesFor(consumer, events, heardBy);
    const { rows } = await behind.query<{ event_id: string; aggregate_id: string }>(
      `select i.event_id, d.aggregate_id from ${consumer}.inbox i
         join ledger.delivery d on d.event_id = i.event_id and d.consumer = $1
        where d.service = 'referrals' order by d.acked_at nulls last, d.seq`,
      [consumer],
    );
    for (const { event_id, aggregate_id } of rows) {
      const mark = marked.get(event_id);
      if (mark) arrivals.push({ recipient: consumer, aggregate: aggregate_id, mark, seq: places.get(event_id) ?? 0 });
    }
  }
  return arrivals;
}

/** Each event's number among those of its record that this consumer is to hear. */
function placesFor(consumer: string, events: readonly Event[], heardBy: ReadonlyMap<string, readonly string[]>) {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const { id, aggregate, name } of events) {
    if (!heardBy.get(name)?.includes(consumer)) continue;
    counts.set(aggregate, (counts.get(aggregate) ?? 0) + 1);
    places.set(id, counts.get(aggregate) as number);
  }
  return places;
}
