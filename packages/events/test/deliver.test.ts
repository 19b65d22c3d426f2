import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { eventSchemas } from "@tsunagi/contracts";
import { newId, type Orm, openOrm, rows } from "@tsunagi/database";
import { deliver, type Heard, type HearingContext, type Subscribers } from "@tsunagi/events";
import pg from "pg";
import { arrivals, deliveriesOf, draftsFor, eventually, type House, openHouse, sendAll, town } from "./hand-off.ts";

type Sent = Heard<"referrals", "referral.sent">;

let house: House;
let orm: Orm;
let heard: string[];
beforeAll(async () => {
  house = await openHouse();
  // The directory's own worker would be faster than the test: its bell rings tomorrow.
  await house.behind.query(`create function ledger.ring_tomorrow() returns trigger language plpgsql as
    $$ begin new.rung_at := now() + interval '1 day'; return new; end $$`);
  await house.behind.query(`create trigger ring_tomorrow before insert on ledger.delivery for each row
    when (new.consumer = 'directory') execute function ledger.ring_tomorrow()`);
  orm = await openOrm("directory", house.urlOf({ service: "directory", job: true }), [], 4);
  await house.behind.query("insert into ledger.subscription values ('referrals', 'referral.sent', 'directory')");
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});
beforeEach(() => {
  heard = [];
});

describe("deliver", () => {
  it("leaves neither inbox row nor acknowledgement where a subscriber throws, and brings the event once it works", async () => {
    const { id } = await aSentReferral();
    const fails = hearing(async (event) => {
      heard.push(event.id);
      throw new Error("the subscriber is broken");
    });
    await expect(delivered(fails, id)).rejects.toThrow("the subscriber is broken");
    expect(heard).toHaveLength(1);
    expect(await stateOf(id)).toEqual({ inbox: 0, acked: false });
    await delivered(hearing(note), id);
    expect(heard).toHaveLength(2);
    expect(await stateOf(id)).toEqual({ inbox: 1, acked: true });
  });

  it("lets only one of several consumers hear what they deliver at the same moment", async () => {
    const { id } = await aSentReferral();
    const slowly = hearing(async (event, { em }) => {
      await rows(em, "select pg_sleep(0.05)");
      await note(event);
    });
    await Promise.all([1, 2, 3, 4].map(() => delivered(slowly, id)));
    expect(heard).toHaveLength(1);
    expect(await stateOf(id)).toEqual({ inbox: 1, acked: true });
  });

  it("hears nothing twice although an acknowledgement was lost after the inbox had it", async () => {
    const { id } = await aSentReferral();
    await delivered(hearing(note), id);
    await house.behind.query(
      "update ledger.delivery set acked_at = null where aggregate_id = $1 and consumer = 'directory'",
      [id],
    );
    await delivered(hearing(note), id);
    expect(heard).toHaveLength(1);
    expect(await stateOf(id)).toEqual({ inbox: 1, acked: true });
  });

  it("sends its hints only when everything has been committed", async () => {
    const { id } = await aSentReferral();
    const hints = hearing(async (_event, { hint }) => hint("desk:x", { topic: "referral", id, version: 1 }));
    const { hints: after } = await delivered(hints, id);
    expect(after).toEqual([{ room: "desk:x", hint: { topic: "referral", id, version: 1 } }]);
    expect(await delivered(hints, id)).toEqual({ hints: [], kicks: [] });
  });

  it("does not lose an event that commits after later ones have arrived", async () => {
    const late = { id: randomUUID() };
    const slow = new pg.Client({ connectionString: house.urlOf({ service: "referrals", job: false }) });
    await slow.connect();
    await slow.query("begin");
    await slow.query("select set_config('tsunagi.municipality', $1, true)", [town.municipality.id]);
    await slow.query(
      `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
       values ($1, $2, 'referrals', $3, 0, 'referral.sent', $4, now())`,
      [
        newId(new Date()),
        town.municipality.id,
        late.id,
        { referralId: late.id, fromDeskId: town.desks.hotChuo.id, toDeskId: town.desks.jiritsu.id },
      ],
    );
    const later = await sendAll(house, await draftsFor(house, 5));
    await eventually(async () => expect(await arrivals(house, later)).toEqual([1, 1, 1, 1, 1]));
    expect(await deliveriesOf(house, [late])).toEqual([]);
    await slow.query("commit");
    await slow.end();
    await eventually(async () => expect(await arrivals(house, [late as never])).toEqual([1]));
  });
});

async function note(event: Sent): Promise<void> {
  heard.push(event.id);
}

const NOTHING = Object.fromEntries(
  Object.keys(eventSchemas.referrals).map((name) => [name, []]),
) as unknown as NonNullable<Subscribers["referrals"]>;

const hearing = (hear: (event: Sent, context: HearingContext) => Promise<void>): Subscribers => ({
  referrals: { ...NOTHING, "referral.sent": [hear] },
});

const delivered = (subscribers: Subscribers, aggregateId: string) =>
  deliver(orm, "directory", subscribers, "referrals", aggregateId, () => new Date());

async function aSentReferral(): Promise<{ id: string }> {
  const [sent] = await sendAll(house, await draftsFor(house, 1));
  return sent as { id: string };
}

/** What the directory has of this つなぎ. */
async function stateOf(aggregateId: string) {
  const { rows: found } = await house.behind.query(
    `select count(i.event_id)::int as inbox, bool_or(d.acked_at is not null) as acked
       from ledger.delivery d left join directory.inbox i on i.event_id = d.event_id
      where d.consumer = 'directory' and d.aggregate_id = $1`,
    [aggregateId],
  );
  return found[0];
}
