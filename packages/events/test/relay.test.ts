import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { startRelay, subscribe } from "@tsunagi/events";
import pg from "pg";
import { arrivals, draftsFor, eventually, type House, openHouse, sendAll } from "./hand-off.ts";

let house: House;
let superUrl: string;
beforeAll(async () => {
  house = await openHouse();
  const url = new URL(process.env.TEST_PG_URL as string);
  url.pathname = `/${house.database}`;
  superUrl = url.href;
});
afterAll(() => house.close());

describe("subscribe", () => {
  it("leaves what the others hear alone when one service is brought up to date", async () => {
    const before = await subscriptions();
    await subscribe(
      superUrl,
      house.services.filter(({ name }) => name === "cases"),
    );
    expect(await subscriptions()).toEqual(before);
  });

  it("forgets what a service no longer hears", async () => {
    const before = await subscriptions();
    await subscribe(superUrl, [{ name: "cases" }]);
    expect(await subscriptions()).toEqual(before.filter((one) => !one.endsWith("cases")));
    await subscribe(superUrl, house.services);
    expect(await subscriptions()).toEqual(before);
  });

  it("changes everything or nothing: what is sent meanwhile is addressed", async () => {
    const before = await subscriptions();
    await house.behind.query(
      `create function pg_temp.refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$`,
    );
    await house.behind.query(
      "create trigger refuse before insert on ledger.subscription execute function pg_temp.refuse()",
    );
    await expect(subscribe(superUrl, house.services)).rejects.toThrow("no");
    expect(await subscriptions()).toEqual(before);
    await house.behind.query("drop trigger refuse on ledger.subscription");
    const sent = await sendAll(house, await draftsFor(house, 1));
    await eventually(async () => expect(await arrivals(house, sent)).toEqual([1]));
  });
});

describe("the relay", () => {
  it("listens again after its connection has broken and could not be made anew at once", async () => {
    const listenUrl = new URL(house.urlOf({ service: "directory", job: true }));
    listenUrl.searchParams.set("application_name", "listener");
    const errors: Error[] = [];
    const onError = (error: Error) => errors.push(error);
    const relay = await startRelay({ services: [], doorbell: undefined as never, listenUrl: listenUrl.href, onError });
    expect(await listeners()).toBe(1);
    await letIn(false);
    await house.behind.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'listener'",
    );
    await eventually(() => expect(errors.map(({ message }) => message).join()).toContain("not currently accepting"));
    expect(await listeners()).toBe(0);
    await letIn(true);
    await eventually(async () => expect(await listeners()).toBe(1));
    await relay.stop();
    await eventually(async () => expect(await listeners()).toBe(0));
  });
});

async function subscriptions(): Promise<string[]> {
  const { rows } = await house.behind.query<{ one: string }>(
    "select service || ' ' || name || ' ' || consumer as one from ledger.subscription order by one",
  );
  return rows.map(({ one }) => one);
}

/** Whether the house's database takes new connections. */
async function letIn(anybody: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_PG_URL });
  await client.connect();
  await client.query(`alter database ${house.database} with allow_connections ${anybody}`);
  await client.end();
}

async function listeners(): Promise<number> {
  const { rowCount } = await house.behind.query(
    "select 1 from pg_stat_activity where application_name = 'listener' and datname = current_database() and query like 'listen%'",
  );
  return rowCount ?? 0;
}
