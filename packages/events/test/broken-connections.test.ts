import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Refused } from "../../testing/src/index.ts";
import {
  arrivals,
  draftsFor,
  eventually,
  type House,
  letPass,
  onceEach,
  openHouse,
  sendAll,
  town,
  whileConsumersStandStill,
  whileLocked,
} from "./hand-off.ts";

/** More than there are connections of one kind. */
const MANY = 12;

let house: House;
beforeAll(async () => {
  process.env.LOG_LEVEL = "silent";
  house = await openHouse();
});
afterAll(() => house.close());

describe("when PostgreSQL breaks the connections under work", () => {
  it("the requests answer that they failed, and the next ones are served", async () => {
    const sent = await sendAll(house, await draftsFor(house, 1));
    const answers = await whileLocked(house, "referrals.step", async () => {
      const asked = Promise.all(
        Array.from({ length: MANY }, () => statusOf(house.as(town.tanaka).sees(sent[0] as never))),
      );
      for (const most of [8, 4]) await breakConnections("tsunagi_referrals", most);
      return asked;
    });
    expect(answers).toEqual(Array.from({ length: MANY }, () => 503));
    expect(await statusOf(house.as(town.tanaka).sees(sent[0] as never))).toBe(200);
  });

  it("what was being delivered arrives, exactly once", async () => {
    const drafts = await draftsFor(house, MANY);
    const sent = await whileConsumersStandStill(house, async () => {
      const all = await sendAll(house, drafts);
      for (let round = 0; round < 2; round += 1) await breakConnections("tsunagi_notifications_job", 4);
      return all;
    });
    await letPass(house, "4 seconds");
    await eventually(async () => expect(await arrivals(house, sent)).toEqual(onceEach(sent)));
  });
});

/** Waits until that many connections of a role wait for the lock, and ends them. */
async function breakConnections(role: string, count: number): Promise<void> {
  await eventually(async () => {
    await house.behind.query("select pg_stat_clear_snapshot()"); // one transaction would see one picture
    const { rows } = await house.behind.query(
      "select pid from pg_stat_activity where usename = $1 and datname = current_database() and wait_event_type = 'Lock'",
      [role],
    );
    expect(rows).toHaveLength(count);
    await house.behind.query("select pg_terminate_backend(pid) from unnest($1::int[]) pid", [
      rows.map(({ pid }) => pid),
    ]);
  });
}

const statusOf = (asked: Promise<unknown>): Promise<number> =>
  asked.then(
    () => 200,
    (error) => (error instanceof Refused ? error.status : 0),
  );
