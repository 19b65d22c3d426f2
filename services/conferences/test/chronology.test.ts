import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ChronologyEntrySeen, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";
import { listen } from "./ears.ts";

/** 家族年表: each agency tells what it knows of a household, before the sitting and in it; each word stays its own. */

let house: House;
let client: pg.Client;
let item: AgendaItemSeen;
let ofKiriyama: ChronologyEntrySeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const { shien, network } = town.conferenceKinds;

/** A sitting that is announced, with these people at its one item. */
async function sitting(members: readonly TownMember[], of: { conferenceCaseId: string } | object = {}) {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const about = "conferenceCaseId" in of ? of : { subject: { topic: "見守り", person: "沢渡 一郎" } };
  const made = await miyamoto.addsItem(conference, { kindId: shien.id, ...about });
  for (const member of members) await miyamoto.seats(made, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  return { conference, made };
}

beforeAll(async () => {
  house = await openHouse();
  ({ made: item } = await sitting([town.kiriyama, town.nakamura, town.tanaka]));
  for (const member of [town.kiriyama, town.nakamura]) await house.as(member).pledges(item);
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);

describe("telling", () => {
  it("is done by everybody inside in their own agency's name, and heard by those inside alone", async () => {
    const [inside, off] = [await listen(house, house.as(town.nakamura)), await listen(house, house.as(town.shimura))];
    ofKiriyama = await house.as(town.kiriyama).chronicles(item, { happenedOn: "1985", isAround: true, age: 22 });
    expect(ofKiriyama).toMatchObject({ happenedOn: "1985", isAround: true, age: 22, revisedAt: null });
    expect(ofKiriyama.desk.id).toBe(town.desks.hotChuo.id);
    await house
      .as(town.nakamura)
      .chronicles(item, { happenedOn: "2026-01-15", whom: "世帯", what: "分納が始まった。" });
    for (const member of [town.kiriyama, town.nakamura, town.miyamoto])
      expect((await house.as(member).chronology(item)).map(({ whom }) => whom)).toEqual(["長男", "世帯"]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(inside.hints.map(({ topic, id }) => [topic, id])).toContainEqual(["agenda_item", item.id]);
    expect(off.hints).toEqual([]);
    for (const { close } of [inside, off]) close();
  });

  it("is not done before the 守秘の確認, nor in another agency's name but by the host, from paper", async () => {
    await expect(house.as(town.tanaka).chronicles(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.tanaka).chronology(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.shimura).chronology(item)).rejects.toMatchObject(refusal(404, "not-found"));
    const ofOther = { toldByDeskId: town.desks.houkatsuWest.id };
    await expect(house.as(town.kiriyama).chronicles(item, ofOther)).rejects.toMatchObject(refusal(403, "forbidden"));
    const paper = await house.as(town.miyamoto).chronicles(item, { ...ofOther, what: "転居した。" });
    expect(paper).toMatchObject({ desk: { id: town.desks.houkatsuWest.id }, writtenBy: { id: town.miyamoto.id } });
    const stranger = { toldByDeskId: town.desks.kokusai.id };
    await expect(house.as(town.miyamoto).chronicles(item, stranger)).rejects.toMatchObject(
      refusal(400, "not-at-table"),
    );
    // What the host entered it may put right, until the agency has done so itself.
    const righted = await house.as(town.miyamoto).rechronicles(paper, { what: "転入した。" });
    const theirs = await house.as(town.nakamura).rechronicles(righted, { what: "転入した（市外から）。" });
    await expect(house.as(town.miyamoto).rechronicles(theirs, {})).rejects.toMatchObject(refusal(403, "forbidden"));
    expect((await house.as(town.nakamura).takesBackEntry(theirs)).isTakenBack).toBe(true);
  });

  it("takes a year or a month, and nothing that is still to come", async () => {
    const kiriyama = house.as(town.kiriyama);
    await expect(kiriyama.chronicles(item, { happenedOn: "2199" })).rejects.toMatchObject(refusal(400, "yet-to-come"));
    await expect(kiriyama.chronicles(item, { happenedOn: "昭和60年" })).rejects.toMatchObject(refusal(400, "invalid"));
    await expect(kiriyama.chronicles(item, { what: " " })).rejects.toMatchObject(refusal(400, "invalid"));
  });

  it("is not done where nobody is spoken of", async () => {
    const host = house.as(town.miyamoto);
    const conference = await host.plansConference();
    const open = await host.addsItem(conference, { kindId: network.id, subject: { topic: "居場所" } });
    expect(open.actions).not.toContain("chronicle");
    await expect(host.chronicles(open)).rejects.toMatchObject(refusal(403, "forbidden"));
  });
});

describe("the word of an agency", () => {
  it("is changed by its own people alone, upon what they saw, and says by whom", async () => {
    for (const other of [town.miyamoto, town.nakamura]) {
      await expect(house.as(other).rechronicles(ofKiriyama, {})).rejects.toMatchObject(refusal(403, "forbidden"));
      await expect(house.as(other).takesBackEntry(ofKiriyama)).rejects.toMatchObject(refusal(403, "forbidden"));
    }
    const kiriyama = house.as(town.kiriyama);
    const revised = await kiriyama.rechronicles(ofKiriyama, { happenedOn: "1986-03", isAround: false });
    expect(revised).toMatchObject({ happenedOn: "1986-03", revisedBy: { id: town.kiriyama.id } });
    await expect(kiriyama.rechronicles(ofKiriyama, { what: "別" })).rejects.toMatchObject(refusal(412, "changed"));
    ofKiriyama = revised;
  });

  it("is held to by the tables: who reads, who rewrites, and nothing in the clear", async () => {
    const counted: number[] = [];
    for (const member of [town.miyamoto, town.kiriyama, town.nakamura, town.tanaka, town.shimura, town.sasaki])
      counted.push((await asIf(member, "select 1 from conferences.chronology_entry")).length);
    expect(counted).toEqual([3, 3, 3, 0, 0, 0]);
    const rewrite = `update conferences.chronology_entry set sealed_body = 'x' where id = '${ofKiriyama.id}' returning id`;
    const done: number[] = [];
    for (const member of [town.kiriyama, town.miyamoto, town.nakamura, town.shimura])
      done.push((await asIf(member, rewrite)).length);
    expect(done).toEqual([1, 0, 0, 0]);
    await expect(asIf(town.kiriyama, "update conferences.chronology_entry set desk_id = host_desk_id")).rejects.toThrow(
      /permission denied/,
    );
    const { rows } = await house.behind.query("select row_to_json(e)::text as row from conferences.chronology_entry e");
    for (const word of ["長男", "世帯", "1986", "分納"]) expect(rows.map(({ row }) => row).join()).not.toContain(word);
    const open = "update conferences.chronology_entry set secrecy = 'open'";
    await expect(house.behind.query(open)).rejects.toThrow("chronology_entry_speaks_of_somebody");
  });
});

it("lives on with the 議題事例: a newcomer reads of earlier sittings what the chair shows, and nobody reads ahead", async () => {
  const { conferenceCaseId } = item;
  const miyamoto = house.as(town.miyamoto);
  await miyamoto.conducts(await miyamoto.seesConference({ id: item.conferenceId }), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.marksAll(item);
  await miyamoto.conducts(await miyamoto.seesConference({ id: item.conferenceId }), "closing");
  const { made: next } = await sitting([town.hayase], { conferenceCaseId });
  const [hayase, kiriyama] = [house.as(town.hayase), house.as(town.kiriyama)];
  await hayase.pledges(next);
  await hayase.chronicles(next, { happenedOn: "2026-05", whom: "母", what: "入院した。" });
  expect((await hayase.chronology(next)).map(({ whom }) => whom)).toEqual(["母"]);
  expect((await kiriyama.chronology(item)).map(({ whom }) => whom)).toEqual(["長男", "世帯"]);
  expect((await house.as(town.miyamoto).chronology(next)).map(({ whom }) => whom)).toEqual(["長男", "世帯", "母"]);
  const { inside } = await house.as(town.miura).seesItem(next);
  await house.as(town.miura).toSeat(inside?.seats[0], "earlier-minutes");
  expect((await hayase.chronology(next)).map(({ whom }) => whom)).toEqual(["長男", "世帯", "母"]);
  expect((await asIf(town.hayase, "select 1 from conferences.chronology_entry")).length).toBe(4);
  await house.as(town.miura).toSeat(inside?.seats[0], "leaving");
  await expect(hayase.chronology(next)).rejects.toMatchObject(refusal(404, "not-found"));
  expect(await asIf(town.hayase, "select 1 from conferences.chronology_entry")).toEqual([]);
});
