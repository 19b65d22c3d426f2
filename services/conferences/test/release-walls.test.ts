import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** The second wall of what leaves a room: straight on the tables, as the role that runs, with one person's settings. */

let house: House;
let client: pg.Client;
let item: AgendaItemSeen;
const { jiritsu, kokusai, marugoto } = town.desks;

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } });
  await miyamoto.seats(item, town.kiriyama);
  await miyamoto.seats(item, town.nakamura);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  const decision = await miyamoto.writes(item, { kind: "decision" });
  const once = await miura.releases(decision, { deskIds: [jiritsu.id, kokusai.id] });
  // A row for 会長・事務局 alone is none for the roster, and what left of it neither.
  const hidden = await miyamoto.writes(item, { kind: "decision", audience: "host" });
  await miura.releases(hidden, { deskIds: [jiritsu.id] });
  const { releases } = await miura.releases(once, { deskIds: [kokusai.id] });
  await miura.takesBack(releases[1] ?? { id: "none", version: 1 });
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);

describe("who sees which rows", () => {
  it.each([
    // table, 宮本 (host), 桐山 (inside), 中村 (has not confirmed secrecy), 田中 and 森田 (released to), 志村 (桐山's desk)
    ["release", [3, 2, 0, 2, 1, 0]],
    ["release_source", [3, 2, 0, 0, 0, 0]],
    ["release_recipient", [4, 3, 0, 2, 2, 0]],
  ] as const)("%s", async (table, expected) => {
    const members = [town.miyamoto, town.kiriyama, town.nakamura, town.tanaka, town.morita, town.shimura];
    const found: number[] = [];
    for (const member of members)
      found.push((await asIf(member as typeof town.tanaka, `select 1 from conferences.${table}`)).length);
    expect(found).toEqual(expected);
  });

  it("of its readers, each desk sees itself alone", async () => {
    const seen = await asIf(town.tanaka, "select desk_id from conferences.release_recipient");
    expect(new Set(seen.map(({ desk_id }) => desk_id))).toEqual(new Set([jiritsu.id]));
  });
});

describe("nobody helps themselves", () => {
  const recipient = (desk: string, host: string) =>
    `insert into conferences.release_recipient (municipality_id, release_id, host_desk_id, desk_id)
     select '${town.municipality.id}', id, '${host}', '${desk}' from (select '${releaseId}'::uuid id) r`;
  let releaseId: string;
  beforeAll(async () => {
    const { rows } = await house.behind.query("select id from conferences.release order by id limit 1");
    releaseId = rows[0].id;
  });

  it("to a place among the readers, in the host's name or in their own", async () => {
    const own = town.desks.hotChuo.id;
    await expect(asIf(town.shimura as never, recipient(own, marugoto.id))).rejects.toThrow(/row-level security/);
    await expect(asIf(town.shimura as never, recipient(town.desks.fukushi.id, own))).rejects.toThrow(/foreign key/);
  });

  it("to a receipt of another desk, to other words, or to what was taken back", async () => {
    const stamp = `acknowledged_by = '${town.tanaka.id}', acknowledged_at = now()`;
    const all = await asIf(town.tanaka, `update conferences.release_recipient set ${stamp} returning desk_id`);
    expect(new Set(all.map(({ desk_id }) => desk_id))).toEqual(new Set([jiritsu.id]));
    // The host sees every receipt, and writes none.
    const ofHost = `update conferences.release_recipient set ${stamp} returning desk_id`;
    expect(await asIf(town.miyamoto as never, ofHost)).toEqual([]);
    await expect(asIf(town.tanaka, "update conferences.release set sealed_body = 'x'")).rejects.toThrow(
      /permission denied/,
    );
    const back = "update conferences.release set status = 'released', withdrawn_by = null, withdrawn_at = null";
    await expect(asIf(town.tanaka, `${back}, sealed_withdrawal = null`)).rejects.toThrow(/row-level security/);
    await expect(asIf(town.miyamoto as never, "delete from conferences.release")).rejects.toThrow(/permission denied/);
  });

  it("to another case than the one it was tied to, nor to none", async () => {
    const supportCase = await house.as(town.miyamoto).opensCase();
    await house.as(town.miyamoto).ties(item, supportCase);
    for (const caseId of ["uuidv7()", "null"])
      expect(
        await asIf(town.miyamoto as never, `update conferences.conference_case set case_id = ${caseId} returning id`),
      ).toEqual([]);
  });
});

describe("the tables refuse", () => {
  const behind = (sql: string) => house.behind.query(sql);
  it("a release without consent that says no reason, and one to a case without consent", async () => {
    await expect(behind("update conferences.release set sealed_reason = null")).rejects.toThrow(
      "release_without_consent_says_why",
    );
    await expect(behind("update conferences.release set case_id = uuidv7()")).rejects.toThrow(
      "release_to_a_case_rests_on_consent",
    );
  });

  it("half a withdrawal, half a receipt, and the host among its readers", async () => {
    await expect(behind("update conferences.release set status = 'withdrawn'")).rejects.toThrow(
      "release_withdrawal_is_whole",
    );
    await expect(behind("update conferences.release_recipient set acknowledged_at = now()")).rejects.toThrow(
      "release_receipt_is_whole",
    );
    await expect(behind(`update conferences.release_recipient set desk_id = host_desk_id`)).rejects.toThrow(
      "release_recipient_is_another_desk",
    );
  });
});
