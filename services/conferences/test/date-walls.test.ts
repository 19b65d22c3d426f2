import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type DatePollSeen, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** The second wall of 日程調整: straight on the tables, as the role that runs, with one person's settings. */

let house: House;
let client: pg.Client;
let poll: DatePollSeen;

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  const asked = await miyamoto.asksDates(await miyamoto.plansConference(), [town.kiriyama, town.tanaka, town.sasaki]);
  poll = await miyamoto.withdrawsAsk(asked.asks.find(({ staff }) => staff.id === town.sasaki.id));
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const asIf = (member: TownMember, sql: string, as = client) => asIfBy(as, member, sql);

describe("who sees which rows", () => {
  it.each([
    // table, 宮本 (host), 桐山 (asked), 志村 (桐山's desk), 佐々木 (asked no more), 森田 (nobody asked)
    ["date_poll", [1, 1, 0, 0, 0]],
    ["date_option", [3, 3, 0, 0, 0]],
    ["date_ask", [3, 1, 0, 0, 0]],
    ["conference", [1, 0, 0, 0, 0]],
  ] as const)("%s", async (table, expected) => {
    const members = [town.miyamoto, town.kiriyama, town.shimura, town.sasaki, town.morita];
    const found: number[] = [];
    for (const member of members) found.push((await asIf(member, `select 1 from conferences.${table}`)).length);
    expect(found).toEqual(expected);
  });
});

describe("nobody whom the host has not asked", () => {
  const row = (who: typeof town.tanaka) => `insert into conferences.date_ask
    (id, municipality_id, date_poll_id, host_desk_id, staff_id, desk_id, asked_by, asked_at)
    values (uuidv7(), '${town.municipality.id}', '${poll.id}', '${town.desks.marugoto.id}', '${who.id}',
      '${who.memberships[0]?.deskId}', '${who.id}', now())`;

  it("asks a colleague, answers for one, or comes back by their own hand", async () => {
    await expect(asIf(town.kiriyama, row(town.shimura))).rejects.toThrow(/row-level security/);
    const marks = `update conferences.date_ask set marks = '{"x": "yes"}', answered_at = now() returning id`;
    expect(await asIf(town.kiriyama, marks)).toHaveLength(1);
    expect(await asIf(town.shimura, marks)).toEqual([]);
    const back = "update conferences.date_ask set withdrawn_at = null, withdrawn_by = null returning id";
    expect(await asIf(town.sasaki, back)).toEqual([]);
    await expect(
      asIf(town.kiriyama, `update conferences.date_ask set staff_id = '${town.shimura.id}'`),
    ).rejects.toThrow(/permission denied/);
  });

  it("takes a date, or puts one up", async () => {
    await expect(
      asIf(town.kiriyama, "update conferences.date_poll set status = 'ended', ended_at = now(), ended_by = asked_by"),
    ).rejects.toThrow(/row-level security/);
    await expect(
      asIf(
        town.kiriyama,
        `insert into conferences.date_option select uuidv7(), municipality_id, date_poll_id, host_desk_id, now(),
           now() + interval '1 hour' from conferences.date_option limit 1`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

describe("what another service may read", () => {
  it("is when one's own sittings are, and one's own places; the host's desk sees all of its own", async () => {
    const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
    const sitting = await miyamoto.plansConference();
    const { id: kindId } = town.conferenceKinds.shien;
    const item = await miyamoto.addsItem(sitting, { kindId, subject: { topic: "見守り" } });
    for (const member of [town.kiriyama, town.shimura]) await miyamoto.seats(item, member);
    await miura.conducts(await miura.seesConference(sitting), "announcement");
    const other = new pg.Client({ connectionString: house.urlOf({ service: "notifications", job: false }) });
    await other.connect();
    const seenBy = async (member: typeof town.tanaka) => {
      const count = async (view: string) => (await asIf(member, `select 1 from conferences.${view}`, other)).length;
      return [
        await count("published_entry"),
        await count("published_sitting"),
        await count("published_sitting where mine"),
      ];
    };
    expect(await seenBy(town.kiriyama)).toEqual([1, 1, 1]);
    expect(await seenBy(town.tanaka)).toEqual([0, 0, 0]);
    expect(await seenBy(town.miyamoto)).toEqual([2, 2, 0]);
    await other.end();
  });
});

describe("the tables refuse", () => {
  const behind = (sql: string) => house.behind.query(sql);
  it.each([
    [
      "date_poll_one_open",
      "insert into conferences.date_poll select uuidv7(), municipality_id, conference_id, host_desk_id, answer_by, status, wrapped_key, asked_by, asked_at from conferences.date_poll",
    ],
    [
      "date_poll_taken_says_which",
      "update conferences.date_poll set status = 'taken', ended_at = now(), ended_by = asked_by",
    ],
    ["date_poll_over_is_whole", "update conferences.date_poll set status = 'ended'"],
    ["date_option_ends_after_its_start", "update conferences.date_option set ends_at = starts_at"],
    [
      "date_ask_once",
      "update conferences.date_ask set withdrawn_at = null, withdrawn_by = null, staff_id = asked_by, desk_id = host_desk_id",
    ],
    ["date_ask_withdrawn_is_whole", "update conferences.date_ask set withdrawn_at = null"],
    ["date_ask_answered_is_whole", `update conferences.date_ask set marks = '{"x": "yes"}'`],
  ])("%s", async (constraint, sql) => {
    await expect(behind(sql)).rejects.toThrow(constraint);
  });
});
