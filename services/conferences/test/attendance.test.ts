import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 出欠: who came, who was stood in for; entered by the 事務局, for people without a device too. */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } });
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
});
afterAll(() => house.close());

const seatOf = (seen: AgendaItemSeen, { id }: { id: string }) => {
  const seat = seen.inside?.seats.find(({ staff }) => staff.id === id);
  if (!seat) throw new Error("this one has no place there");
  return seat;
};
const inRoster = async ({ id }: { id: string }) => seatOf(await house.as(town.miyamoto).seesItem(item), { id });

describe("before the sitting", () => {
  it("is not entered for somebody who has not been convened", async () => {
    const seat = await inRoster(town.kiriyama);
    expect(seat).toMatchObject({ attendance: null, wasInRoom: false });
    expect(seat.actions).not.toContain("markAttendance");
    await expect(house.as(town.miyamoto).marks(seat, "present")).rejects.toMatchObject(refusal(409, "not-now"));
  });

  it("takes somebody of the same desk in their stead, with a pledge of their own", async () => {
    const [miyamoto, miura, shimura] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.shimura)];
    await miura.conducts(await miura.seesConference(conference), "announcement");
    const seat = await inRoster(town.kiriyama);
    expect(await miyamoto.proxiesFor(seat)).toContain(town.shimura.name);
    await expect(miyamoto.sendsProxy(seat, town.sasaki)).rejects.toMatchObject(refusal(400, "proxy-of-other-desk"));
    await expect(miyamoto.sendsProxy(seat, town.kiriyama)).rejects.toMatchObject(refusal(409, "seated-already"));
    const seen = await miyamoto.sendsProxy(seat, town.shimura);
    expect(seatOf(seen, town.kiriyama)).toMatchObject({ attendance: "proxy" });
    expect(seatOf(seen, town.shimura)).toMatchObject({ part: "proxy", proxyFor: seat.id, pledged: null });
    await expect(miyamoto.sendsProxy(seat, town.otomo)).rejects.toMatchObject(refusal(409, "not-now"));
    // He comes himself after all, and then not: whoever was to stand in goes, and somebody else may.
    await miyamoto.marks(seat, "present");
    await expect(shimura.seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
    const other = await miyamoto.sendsProxy(seat, town.otomo);
    expect(seatOf(other, town.kiriyama)).toMatchObject({ attendance: "proxy" });
    await miura.toSeat(seatOf(other, town.otomo), "leaving");
    expect(await inRoster(town.kiriyama)).toMatchObject({ attendance: null });
    await miyamoto.sendsProxy(seat, town.shimura);
    expect(await shimura.seesItem(item)).toMatchObject({ withheld: "pledge", inside: null });
    expect(await shimura.pledges(item)).toMatchObject({ withheld: null });
  });
});

describe("at the sitting", () => {
  it("is proposed from who was in the room, and entered by the 事務局 alone", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    await tanaka.pledges(item);
    await tanaka.attends(item);
    expect(await inRoster(town.tanaka)).toMatchObject({ wasInRoom: false });
    await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
    await miyamoto.moves(await miyamoto.seesItem(item), "start");
    for (const here of [true, false]) await tanaka.attends(item, here);
    expect(await inRoster(town.tanaka)).toMatchObject({ wasInRoom: true, attendance: null });
    await expect(tanaka.marks(await inRoster(town.tanaka), "present")).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(tanaka.marksAll(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(tanaka.proxiesFor(await inRoster(town.tanaka))).rejects.toMatchObject(refusal(403, "forbidden"));
    const seen = await miyamoto.marksAll(item, "in_room");
    expect(seatOf(seen, town.tanaka)).toMatchObject({ attendance: "present" });
    expect(seatOf(seen, town.nakamura)).toMatchObject({ attendance: null });
    expect(await tanaka.seesItem(item)).toMatchObject({ inside: { seats: expect.any(Array) } });
  });

  it("keeps the sitting open until it is known of everybody", async () => {
    const miyamoto = house.as(town.miyamoto);
    const sitting = await miyamoto.seesConference(conference);
    await expect(miyamoto.conducts(sitting, "closing")).rejects.toMatchObject(refusal(409, "attendance-open"));
    await miyamoto.marks(await inRoster(town.nakamura), "absent");
    await expect(miyamoto.conducts(sitting, "closing")).rejects.toMatchObject(refusal(409, "attendance-open"));
    const seen = await miyamoto.marksAll(item);
    expect([town.kiriyama, town.nakamura, town.shimura].map((who) => seatOf(seen, who).attendance)).toEqual([
      "proxy",
      "absent",
      "present",
    ]);
    expect(await miyamoto.conducts(sitting, "closing")).toMatchObject({ status: "closed" });
    await expect(miyamoto.marks(await inRoster(town.nakamura), "present")).rejects.toMatchObject(
      refusal(409, "not-now"),
    );
  });

  it("asks nothing of an item that was not spoken of", async () => {
    const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
    const next = await miyamoto.plansConference();
    const { id: kindId } = town.conferenceKinds.shien;
    const added = await miyamoto.addsItem(next, { kindId, subject: { topic: "またの機会" } });
    await miyamoto.seats(added, town.kiriyama);
    await miura.conducts(await miura.seesConference(next), "announcement");
    await miyamoto.conducts(await miyamoto.seesConference(next), "opening");
    expect(await miyamoto.conducts(await miyamoto.seesConference(next), "closing")).toMatchObject({ status: "closed" });
  });
});

it("is whole in the table, and one proxy for each place", async () => {
  await expect(house.behind.query("update conferences.seat set attendance_at = null")).rejects.toThrow(
    "seat_attendance_is_whole",
  );
  await expect(house.behind.query("update conferences.seat set proxy_for = id where part = 'member'")).rejects.toThrow(
    "seat_proxy_stands_for_somebody",
  );
  const twice = `insert into conferences.seat (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
      secrecy, staff_id, desk_id, part, given_by, given_at, proxy_for)
    select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, uuidv7(), desk_id,
      part, given_by, given_at, proxy_for from conferences.seat where part = 'proxy'`;
  await expect(house.behind.query(twice)).rejects.toThrow("seat_has_one_proxy");
});
