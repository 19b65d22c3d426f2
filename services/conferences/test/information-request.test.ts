import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, eventually, type House, type InformationRequestSeen, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** 照会 (社会福祉法106条の6第3項): an agency without a seat is asked whether it knows somebody, and learns no more than it must. */

let house: House;
let item: AgendaItemSeen;
let request: InformationRequestSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const { fukushi, marugoto, hotChuo } = town.desks;

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  request = await miura.requestsInformation(item, fukushi, { identifying: "昭和45年ごろ生まれ、本町二丁目" });
});
afterAll(() => house.close());

describe("照会", () => {
  it("is made by the chair alone, and to whoever cannot be asked at the table", async () => {
    const [miura, miyamoto] = [house.as(town.miura), house.as(town.miyamoto)];
    await expect(miyamoto.requestsInformation(item, town.desks.jiritsu)).rejects.toMatchObject(
      refusal(403, "forbidden"),
    );
    await expect(miura.requestsInformation(item, hotChuo)).rejects.toMatchObject(refusal(409, "sits-there"));
    await expect(miura.requestsInformation(item, marugoto)).rejects.toMatchObject(refusal(400, "is-host"));
    const nowhere = { id: "0192f0c1-2222-7000-8000-000000000000" };
    await expect(miura.requestsInformation(item, nowhere)).rejects.toMatchObject(refusal(400, "cannot-be-asked"));
    await expect(miura.requestsInformation(item, fukushi)).rejects.toMatchObject(refusal(409, "asked-already"));
    await expect(miura.requestsInformation(item, town.desks.jiritsu, { answerBy: "2020-01-01" })).rejects.toMatchObject(
      refusal(400, "past-answer-by"),
    );
  });

  it("tells the desk that it is asked, and not whom it is about", async () => {
    const [seen] = await house.as(town.sasaki).informationRequests();
    expect(seen).toMatchObject({ id: request.id, host: { id: marugoto.id }, about: null, actions: ["pledge"] });
    expect(seen?.pledge).toContain("漏らし");
    expect(JSON.stringify(seen)).not.toContain("沢渡");
    await eventually(async () => {
      const { items } = await house.as(town.sasaki).notices();
      expect(items).toMatchObject([{ topic: "information_requested", informationRequestId: request.id }]);
      expect(JSON.stringify(items)).not.toContain("沢渡");
    });
    await expect(house.as(town.sasaki).answersRequest(request)).rejects.toMatchObject(refusal(403, "forbidden"));
  });

  it("opens to who has confirmed secrecy, and not to the colleague beside", async () => {
    const opened = await house.as(town.sasaki).toInformationRequest(request, "pledge");
    expect(opened.about).toMatchObject({ person: "沢渡 一郎", identifying: "昭和45年ごろ生まれ、本町二丁目" });
    expect((await house.as(town.ogawa).seesInformationRequest(request)).about).toBeNull();
  });

  it("does not say out of which item it comes, also not to who tries one", async () => {
    const tried = await house.as(town.sasaki).informationRequests("received", item.id);
    const other = await house.as(town.sasaki).informationRequests("received", "0192f0c1-2222-7000-8000-000000000000");
    expect(tried).toEqual(other);
    expect(await house.as(town.miyamoto).informationRequests("made", item.id)).toHaveLength(1);
  });

  it("is nobody else's, also not of those who sit at the item", async () => {
    for (const stranger of [town.kiriyama, town.tanaka, town.yoshioka]) {
      expect(await house.as(stranger).informationRequests()).toEqual([]);
      await expect(house.as(stranger).seesInformationRequest(request)).rejects.toMatchObject(refusal(404, "not-found"));
    }
  });

  it("closes on the answer: the host reads it, and the desk that gave it sees no name any more", async () => {
    const [sasaki, miyamoto] = [house.as(town.sasaki), house.as(town.miyamoto)];
    const given = await sasaki.answersRequest(request, { involvement: "involved", note: "平成30年に相談があった。" });
    expect(given).toMatchObject({
      status: "answered",
      about: null,
      answer: { involvement: "involved", note: null },
      actions: [],
    });
    expect(await miyamoto.seesInformationRequest(request)).toMatchObject({
      about: { person: "沢渡 一郎" },
      answer: { note: "平成30年に相談があった。", by: { id: town.sasaki.id } },
    });
    await expect(sasaki.toInformationRequest(request, "pledge")).rejects.toMatchObject(refusal(409, "not-now"));
    await expect(sasaki.answersRequest(given)).rejects.toMatchObject(refusal(409, "not-now"));
    await eventually(async () => {
      const topics = (await miyamoto.notices()).items.map(({ topic }) => topic);
      expect(topics).toContain("information_answered");
    });
  });

  it("may be withdrawn by the chair; then nobody learns any more", async () => {
    const miura = house.as(town.miura);
    const other = await miura.requestsInformation(item, town.desks.jiritsu);
    await house.as(town.tanaka).toInformationRequest(other, "pledge");
    await miura.toInformationRequest(await miura.seesInformationRequest(other), "withdrawal");
    expect(await house.as(town.tanaka).seesInformationRequest(other)).toMatchObject({
      status: "withdrawn",
      about: null,
      pledge: null,
      actions: [],
    });
  });
});

describe("straight on the tables", () => {
  let client: pg.Client;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
    await client.connect();
  });
  afterAll(() => client.end());

  const asSasaki = (sql: string) => asIfBy(client, town.sasaki, sql);

  it("lies sealed under a key of its own", async () => {
    const { rows } = await house.behind.query(
      `select row_to_json(r)::text as row, r.wrapped_key = c.wrapped_key as same
         from conferences.information_request r join conferences.conference_case c on c.id = r.conference_case_id`,
    );
    expect(rows.some(({ same }) => same)).toBe(false);
    expect(rows.map(({ row }) => row).join()).not.toMatch(/沢渡|平成30年/);
  });

  it("lets nobody make one in another's name, confirm for a colleague, or turn it to another desk", async () => {
    const copy = `insert into conferences.information_request
      select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, kind_id,
        desk_id, wrapped_key, sealed_about, asked_by, asked_at, answer_by, 'asked', null, null, null, null, 1
      from conferences.information_request limit 1`;
    await expect(asSasaki(copy)).rejects.toThrow(/row-level security/);
    const pledge = `insert into conferences.information_pledge values ('${town.municipality.id}', '${request.id}',
      '${town.ogawa.id}', '${fukushi.id}', now())`;
    await expect(asSasaki(pledge)).rejects.toThrow(/row-level security/);
    const taken = "update conferences.information_request set status = 'withdrawn'";
    await expect(asSasaki(taken)).rejects.toThrow(/row-level security/);
    const turned = `update conferences.information_request set desk_id = '${hotChuo.id}'`;
    await expect(asSasaki(turned)).rejects.toThrow(/permission denied/);
  });
});
