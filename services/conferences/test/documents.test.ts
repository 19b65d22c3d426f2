import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 開催通知 and 資料・情報提供依頼書: one letter to one agency, under a number of the desk that prepares the conference. */

let house: House;
let planned: ConferenceSeen;
let item: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const { hotChuo, fukushi } = town.desks;

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  planned = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  await miyamoto.seats(item, town.kiriyama);
});
afterAll(() => house.close());

it("invites nobody before the chair has announced it, and then those who are called", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const notice = (deskId: string) => miyamoto.issues(item, { kind: "notice", deskId });
  await expect(notice(hotChuo.id)).rejects.toMatchObject(refusal(409, "not-invited"));
  await miura.conducts(await miura.seesConference(planned), "announcement");
  await expect(notice(fukushi.id)).rejects.toMatchObject(refusal(409, "not-invited"));
  expect(await notice(hotChuo.id)).toMatchObject({ number: "みどり福丸第1号", addressee: hotChuo.name, ask: null });
});

it("asks under the law whoever has no account, and counts on without a gap", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const ask = { kind: "inquiry", addressee: "桜台整形外科 院長", ask: "通院の有無", replyBy: "2027-01-15" } as const;
  await expect(miyamoto.issues(item, { ...ask, ask: undefined })).rejects.toMatchObject(refusal(400, "needs-ask"));
  await expect(miyamoto.issues(item, { ...ask, deskId: fukushi.id })).rejects.toMatchObject(
    refusal(400, "address-once"),
  );
  const issued = await Promise.all([miyamoto, miura].map((who) => who.issues(item, ask)));
  expect(issued.map(({ number }) => number).sort()).toEqual(["みどり福丸第2号", "みどり福丸第3号"]);
  expect(issued[0]).toMatchObject({ basis: "SWA106_6", replyBy: "2027-01-15", addressee: "桜台整形外科 院長" });
  const [printing] = [await miyamoto.prints(item, { what: "document", documentId: issued[0]?.id as string })];
  expect(printing).toMatchObject({ what: "document", documentId: issued[0]?.id });
  await expect(miyamoto.prints(item, { what: "document" })).rejects.toMatchObject(refusal(400, "unknown-paper"));
});

it("says the same however often it is printed, and whatever becomes of the sitting", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { title, startsAt, endsAt, place } = planned;
  const sitting = { title, startsAt, endsAt, place, host: town.desks.marugoto.name };
  const { version, form } = await miura.seesConference(planned);
  const again = { startsAt: "2027-03-01T01:00:00.000Z", endsAt: "2027-03-01T02:00:00.000Z", place: "別館" };
  const { response } = await miura.api.PUT("/api/conferences/{conferenceId}/particulars", {
    params: { path: { conferenceId: planned.id }, header: { "If-Match": `"${version}"` } },
    body: { title: "別の名前", form, ...again },
  });
  expect(response.status).toBe(200);
  const [first] = (await miyamoto.documents(item)).slice(-1);
  expect(first).toMatchObject({ number: "みどり福丸第1号", sitting });
});

it("asks for no answer by a day that is over", async () => {
  const late = house.as(town.miyamoto).issues(item, { kind: "notice", deskId: hotChuo.id, replyBy: "2020-01-01" });
  await expect(late).rejects.toMatchObject(refusal(400, "past-reply-by"));
});

it("stands behind what its desk has set, from the next letter on; the chair alone sets it", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { marugoto } = town.desks;
  const series = await miyamoto.documentSeries(marugoto);
  expect(series).toMatchObject({ prefix: "みどり福丸", next: "みどり福丸第4号", actions: [] });
  await expect(miyamoto.setsPrefix(marugoto, "みどり丸")).rejects.toMatchObject(refusal(403, "forbidden"));
  expect(await miura.setsPrefix(marugoto, "みどり丸")).toMatchObject({ next: "みどり丸第4号", actions: ["set"] });
  expect((await miyamoto.documents(item)).every(({ number }) => number.startsWith("みどり福丸第"))).toBe(true);
  expect(await miura.setsPrefix(marugoto, "みどり福丸")).toMatchObject({ prefix: "みどり福丸" });
  for (const who of [town.sasaki, town.morita, town.hashimoto])
    await expect(house.as(who).documentSeries(marugoto)).rejects.toMatchObject(refusal(404, "not-found"));
  // A desk that prepares conferences, and has set nothing yet.
  expect(await house.as(town.kiriyama).documentSeries(hotChuo)).toMatchObject({ prefix: "", next: "第1号" });
});

it("asks nobody where the law does not close the conference", async () => {
  const miyamoto = house.as(town.miyamoto);
  const { id: kindId } = town.conferenceKinds.network;
  const open = await miyamoto.addsItem(planned, { kindId, subject: { topic: "居場所" } });
  const asked = miyamoto.issues(open, { kind: "inquiry", deskId: fukushi.id, ask: "人数" });
  await expect(asked).rejects.toMatchObject(refusal(409, "no-legal-ground"));
});

it("is the host's alone, and keeps nothing readable in the database", async () => {
  const kiriyama = house.as(town.kiriyama);
  await kiriyama.pledges(item);
  await expect(kiriyama.documents(item)).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.sasaki).documents(item)).rejects.toMatchObject(refusal(404, "not-found"));
  expect(await house.as(town.miyamoto).documents(item)).toHaveLength(3);
  const { rows } = await house.behind.query("select row_to_json(d)::text as row from conferences.document d");
  for (const { row } of rows) for (const word of ["桜台", "通院"]) expect(row).not.toContain(word);
});

it("is counted once for each desk and year, and asks only under seal, whatever the code does", async () => {
  const again = (
    changes: string,
  ) => `insert into conferences.document (id, municipality_id, agenda_item_id, conference_id,
      conference_case_id, host_desk_id, secrecy, kind, fiscal_year, ordinal, number, sealed_body, issued_by, issued_at)
    select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, ${changes}, number,
      sealed_body, issued_by, now() from conferences.document where ordinal = 2`;
  await expect(house.behind.query(again("secrecy, kind, fiscal_year, ordinal"))).rejects.toThrow(
    "document_number_once",
  );
  await expect(house.behind.query(again("'members', 'inquiry', fiscal_year, 99"))).rejects.toThrow(
    "document_inquiry_is_sealed",
  );
});
