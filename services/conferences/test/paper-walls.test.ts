import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** The second wall around what is kept on paper: straight on the tables, as the role that runs. */

let house: House;
let client: pg.Client;
let item: AgendaItemSeen;

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const planned = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り" } });
  for (const member of [town.kiriyama, town.tanaka]) await miyamoto.seats(item, member);
  await miyamoto.conducts(await miura.conducts(await miura.seesConference(planned), "announcement"), "opening");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.marksAll(item);
  await miyamoto.collects(await miyamoto.handsOut(item, { title: "関係図", copies: 1 }), { collected: [1] });
  await miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  await miura.signsRecord(await miyamoto.draftsRecord(item));
  await miyamoto.draftsRecord(item, { reason: "訂正" });
  await miyamoto.issues(item, { kind: "notice", deskId: town.desks.hotChuo.id });
  await miyamoto.prints(item, { what: "agenda" });
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
    // table, 宮本 (host), 桐山 (inside), 田中 (has not confirmed secrecy), 志村 (桐山's desk), 佐々木 (another host)
    ["meeting_record", [2, 1, 0, 0, 0]],
    ["record_clock", [1, 0, 0, 0, 0]],
    ["document", [1, 0, 0, 0, 0]],
    ["document_counter", [1, 0, 0, 0, 0]],
    // Each host its own: 田中's desk and 佐々木's prepare conferences, too.
    ["document_series", [1, 0, 1, 0, 1]],
    ["handout", [1, 0, 0, 0, 0]],
    ["printing", [1, 0, 0, 0, 0]],
  ] as const)("%s", async (table, expected) => {
    const found: number[] = [];
    for (const member of [town.miyamoto, town.kiriyama, town.tanaka, town.shimura, town.sasaki])
      found.push((await asIf(member, `select 1 from conferences.${table}`)).length);
    expect(found).toEqual(expected);
  });
});

it("lets nobody inside sign, put a date forward, or take the number of a desk", async () => {
  const sign = "update conferences.meeting_record set status = 'signed' where status = 'draft' returning id";
  expect(await asIf(town.kiriyama, sign)).toEqual([]);
  await expect(asIf(town.kiriyama, "update conferences.meeting_record set version = 9")).rejects.toThrow(
    /row-level security|signed_never_changes/,
  );
  await expect(asIf(town.miyamoto, "update conferences.record_clock set due_on = due_on + 9")).rejects.toThrow(
    /permission denied/,
  );
  await expect(asIf(town.miyamoto, "update conferences.printing set serial = 9")).rejects.toThrow(/permission denied/);
  await expect(asIf(town.miyamoto, "update conferences.document set number = 'x'")).rejects.toThrow(
    /permission denied/,
  );
  const name = `update conferences.document_series set prefix = 'x' where host_desk_id = '${town.desks.marugoto.id}' returning prefix`;
  expect(await asIf(town.sasaki, name)).toEqual([]);
  expect(await asIf(town.miura, name)).toHaveLength(1);
  const count = `insert into conferences.document_counter values ('${town.municipality.id}', '${town.desks.marugoto.id}', 2020, 1)`;
  await expect(asIf(town.kiriyama, count)).rejects.toThrow(/row-level security/);
});
