import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse, type RecordSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Paper of a sealed item leaves with a number, who took it and when; nobody but the host takes any. */

let house: House;
let item: AgendaItemSeen;
let record: RecordSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const RECORD = "meeting_record" as const;

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
  await miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  record = await miyamoto.draftsRecord(item);
});
afterAll(() => house.close());

it("has a number of its own, counted for this item without a gap, also of two at once", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const first = await miyamoto.prints(item, { what: "agenda" });
  expect(first).toMatchObject({ number: `${item.number}-1`, printedBy: { id: town.miyamoto.id }, copyFor: null });
  const both = await Promise.all([miyamoto, miura].map((who) => who.prints(item, { what: "attendance_sheet" })));
  expect(both.map(({ number }) => number).sort()).toEqual([`${item.number}-2`, `${item.number}-3`]);
  expect((await miura.printings(item)).map(({ number }) => number)).toEqual(
    [3, 2, 1].map((serial) => `${item.number}-${serial}`),
  );
});

it("is a copy for an agency that sat there, once it is signed", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const copy = (more: object) => miyamoto.prints(item, { what: RECORD, meetingRecordId: record.id, ...more });
  expect(await copy({})).toMatchObject({ what: RECORD, meetingRecordId: record.id });
  const { id: copyFor } = town.desks.hotChuo;
  await expect(copy({ copyFor })).rejects.toMatchObject(refusal(409, "not-signed"));
  await miura.signsRecord(record);
  expect(await copy({ copyFor })).toMatchObject({ copyFor: { id: copyFor } });
  await expect(copy({ copyFor: town.desks.fukushi.id })).rejects.toMatchObject(refusal(400, "copy-for-stranger"));
  await expect(copy({ meetingRecordId: item.id })).rejects.toMatchObject(refusal(400, "unknown-paper"));
  await expect(copy({ meetingRecordId: undefined })).rejects.toMatchObject(refusal(400, "unknown-paper"));
});

it("is told for all items of the desk at once, to the desk and to nobody else", async () => {
  const numbers = (await house.as(town.miyamoto).deskPrintings()).map(({ number }) => number);
  expect(numbers).toEqual((await house.as(town.miura).printings(item)).map(({ number }) => number));
  for (const who of [town.kiriyama, town.sasaki, town.yoshioka])
    expect(await house.as(who).deskPrintings()).toEqual([]);
});

it("is neither taken nor seen by anybody else", async () => {
  const kiriyama = house.as(town.kiriyama);
  await expect(kiriyama.prints(item, { what: "agenda" })).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(kiriyama.printings(item)).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.sasaki).printings(item)).rejects.toMatchObject(refusal(404, "not-found"));
});

it("stays written down", async () => {
  const twice = `insert into conferences.printing (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
      host_desk_id, secrecy, serial, what, printed_by, printed_desk_id, printed_at)
    select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, serial, what,
      printed_by, printed_desk_id, now() from conferences.printing where serial = 1`;
  await expect(house.behind.query(twice)).rejects.toThrow("printing_serial_once");
  const { rows } = await house.behind.query(
    "select privilege_type p from information_schema.role_table_grants where table_schema = 'conferences' and table_name = 'printing' and grantee like '%conferences%'",
  );
  expect([...new Set(rows.map(({ p }) => p))].sort()).toEqual(["INSERT", "SELECT"]);
});
