import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** The second wall of a sealed conference: straight on the tables, as the role that runs, with one person's settings. */

let house: House;
let client: pg.Client;
let item: AgendaItemSeen;

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  for (const member of [town.kiriyama, town.nakamura]) await house.as(member).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  const decision = await miyamoto.writes(item, { kind: "decision" });
  await miyamoto.writes(item, { audience: "host" });
  await miyamoto.assigns(decision, town.desks.jiritsu);
  // Two that are 中村's alone: one from the beginning, the other since 桐山 has read it.
  const ofNakamura = { audience: "desks" as const, readerDeskIds: [town.desks.houkatsuWest.id] };
  const theirs = await miyamoto.writes(item, { ...ofNakamura, kind: "decision" });
  await miyamoto.assigns(theirs, town.desks.houkatsuWest);
  await miyamoto.rewrites(await miyamoto.writes(item), ofNakamura);
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);
const count = async (member: typeof town.tanaka, table: string) =>
  (await asIf(member, `select 1 from conferences.${table}`)).length;

describe("who sees which rows", () => {
  it.each([
    // table, 宮本 (host), 桐山 (inside), 田中 (has not confirmed secrecy), 志村 (桐山's desk), 佐々木 (no place), 中村 (inside)
    ["conference", [1, 1, 1, 0, 0, 1]],
    ["agenda_item", [1, 1, 1, 0, 0, 1]],
    ["seat", [3, 3, 1, 0, 0, 3]],
    ["entry", [0, 1, 1, 0, 0, 1]],
    ["minute", [4, 1, 0, 0, 0, 3]],
    ["minute_gone", [0, 1, 0, 0, 0, 0]],
    ["task", [2, 1, 0, 0, 0, 2]],
    ["change", [1, 1, 0, 0, 0, 1]],
  ] as const)("%s", async (table, expected) => {
    const members = [town.miyamoto, town.kiriyama, town.tanaka, town.shimura, town.sasaki, town.nakamura];
    const found: number[] = [];
    for (const member of members) found.push(await count(member, table));
    expect(found).toEqual(expected);
  });
});

describe("nobody lets themselves in", () => {
  const seat = (
    who: typeof town.tanaka,
  ) => `insert into conferences.seat (id, municipality_id, agenda_item_id, conference_id,
      conference_case_id, host_desk_id, secrecy, staff_id, desk_id, part, given_by, given_at, convened_at)
    values (uuidv7(), '${town.municipality.id}', '${item.id}', '${item.conferenceId}', '${item.conferenceCaseId}',
      '${town.desks.marugoto.id}', 'sealed', '${who.id}', '${who.memberships[0]?.deskId}', 'member', '${who.id}', now(), null)`;

  it("by writing a seat for a colleague, or an entry", async () => {
    await expect(asIf(town.kiriyama, seat(town.shimura))).rejects.toThrow(/row-level security/);
    await expect(asIf(town.kiriyama, "update conferences.entry set admitted = true")).rejects.toThrow(
      /permission denied/,
    );
    await expect(asIf(town.tanaka, "insert into conferences.entry select * from conferences.entry")).rejects.toThrow(
      /permission denied/,
    );
  });

  it("by moving the sitting to their own desk, or writing in a row that is not for them", async () => {
    const move = `update conferences.conference set host_desk_id = '${town.desks.hotChuo.id}' returning id`;
    await expect(asIf(town.kiriyama, move)).rejects.toThrow(/permission denied/);
    await expect(asIf(town.kiriyama, "update conferences.conference set status = 'closed'")).rejects.toThrow(
      /row-level/,
    );
    const rewrite = "update conferences.minute set sealed_body = 'x' where audience = 'host' returning id";
    expect(await asIf(town.kiriyama, rewrite)).toEqual([]);
    expect(await asIf(town.tanaka, "update conferences.minute set sealed_body = 'x' returning id")).toEqual([]);
    const join = `update conferences.minute set reader_desk_ids = reader_desk_ids || '${town.desks.hotChuo.id}'::uuid
      where audience = 'desks' returning id`;
    expect(await asIf(town.kiriyama, join)).toEqual([]);
    // Nor does anybody put a row where they do not read it themselves, or a task where its row is not.
    const away = `update conferences.minute set audience = 'desks', reader_desk_ids = '{${town.desks.jiritsu.id}}'
      where speaker_desk_id is null`;
    await expect(asIf(town.nakamura, away)).rejects.toThrow(/row-level security/);
    await expect(asIf(town.kiriyama, "update conferences.task set audience = 'roster'")).rejects.toThrow(
      /permission denied/,
    );
    const hidden = `insert into conferences.minute (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
        host_desk_id, secrecy, kind, audience, reader_desk_ids, sealed_body, written_by, written_desk_id, written_at, touched)
      select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, kind, 'desks',
        '{${town.desks.jiritsu.id}}', 'x', written_by, written_desk_id, now(), 1 from conferences.minute limit 1`;
    await expect(asIf(town.nakamura, hidden)).rejects.toThrow(/row-level security/);
    await expect(asIf(town.nakamura, "delete from conferences.minute_gone")).rejects.toThrow(/permission denied/);
  });
});

describe("the tables refuse", () => {
  const behind = (sql: string) => house.behind.query(sql);
  it("a sealed kind without the words of the pledge, and an open one that speaks of somebody", async () => {
    const kind = (secrecy: string, rule: string, pledge: string) =>
      behind(`insert into conferences.kind values (uuidv7(), '${town.municipality.id}', 'x', 'NONE', '${secrecy}', '${rule}',
        uuidv7(), ${pledge}, current_date)`);
    await expect(kind("sealed", "not_needed", "null")).rejects.toThrow("kind_sealed_is_pledged");
    await expect(kind("open", "needed", "null")).rejects.toThrow("kind_open_speaks_of_nobody");
  });

  it("an end before the start, and a sitting that is over without a time", async () => {
    await expect(behind("update conferences.conference set ends_at = starts_at")).rejects.toThrow(
      "conference_ends_after_its_start",
    );
    await expect(behind("update conferences.conference set status = 'closed'")).rejects.toThrow(
      "conference_closed_has_its_time",
    );
    await expect(behind("update conferences.conference set call_off_reason = 'weather'")).rejects.toThrow(
      "conference_called_off_says_why",
    );
  });

  it("a row for named agencies that names none, leaves out who said it, or is of a public conference", async () => {
    const set = (what: string) => behind(`update conferences.minute set ${what} where audience = 'desks'`);
    await expect(set("reader_desk_ids = '{}'")).rejects.toThrow("minute_readers_are_named");
    await expect(set("audience = 'roster'")).rejects.toThrow("minute_readers_are_named");
    await expect(set(`speaker_desk_id = '${town.desks.jiritsu.id}'`)).rejects.toThrow("minute_speaker_reads");
    await expect(set("secrecy = 'open'")).rejects.toThrow("minute_open_is_for_all");
    await expect(set(`reader_desk_ids = '{${town.desks.jiritsu.id}}'`)).rejects.toThrow("task_owner_reads");
  });

  it("the same person twice at one item, half a pledge, and a task that is done by nobody", async () => {
    const twice = `insert into conferences.seat select uuidv7(), municipality_id, agenda_item_id, conference_id,
      conference_case_id, host_desk_id, secrecy, staff_id, desk_id, part, given_by, given_at from conferences.seat limit 1`;
    await expect(behind(twice)).rejects.toThrow("seat_once");
    await expect(behind("update conferences.seat set pledged_at = now(), pledged_how = null")).rejects.toThrow(
      "seat_pledge_is_whole",
    );
    await expect(behind("update conferences.seat set left_at = now()")).rejects.toThrow("seat_left_is_whole");
    await expect(behind("update conferences.task set status = 'done'")).rejects.toThrow("task_over_is_whole");
    await expect(behind("update conferences.minute set status = 'struck'")).rejects.toThrow("minute_struck_is_whole");
  });
});
