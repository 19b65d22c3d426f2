import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Reminded on the last business day before: whoever has a place at that moment, once, and of nothing but the time. */

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

/** A Tuesday after a Monday that is a holiday: the last business day before it is the Friday. */
const TUESDAY = "2027-01-12T05:00:00.000Z";
const at = (tokyo: string) => new Date(`${tokyo}:00+09:00`);

const of = async (member: typeof town.tanaka, topic: string) =>
  (await house.as(member).notices()).items.filter((one) => one.topic === topic);

/** Sweeps at that time, and waits until everything said has been heard. */
async function sweepAt(time: string): Promise<void> {
  house.setClock(at(time));
  await house.sweep();
  await eventually(async () => {
    const { rows } = await house.behind.query("select from ledger.delivery where acked_at is null limit 1");
    expect(rows).toEqual([]);
  });
}

async function announced() {
  house.setClock(at("2027-01-04T10:00"));
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const endsAt = "2027-01-12T06:30:00.000Z";
  const conference = await miyamoto.plansConference({ title: "第3回 支援会議", startsAt: TUESDAY, endsAt });
  const subject = { topic: "見守り", person: "沢渡 一郎" };
  const item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  return { conference, item };
}

describe("a sitting that comes near", () => {
  it("is told on the morning of the last business day before, once, by its time alone", async () => {
    const { item } = await announced();
    const { inside } = await house.as(town.miura).seesItem(item);
    const ofNakamura = inside?.seats.find(({ staff }) => staff.id === town.nakamura.id);
    await sweepAt("2027-01-07T12:00");
    await sweepAt("2027-01-08T08:29");
    expect(await of(town.kiriyama, "conference_soon")).toEqual([]);
    await house.as(town.miura).toSeat(ofNakamura, "leaving");
    await sweepAt("2027-01-08T08:30");
    await sweepAt("2027-01-08T08:31");
    await sweepAt("2027-01-12T13:00");
    for (const member of [town.kiriyama, town.tanaka])
      expect((await of(member, "conference_soon")).map(({ title }) => title)).toEqual([
        "まもなく会議があります（1月12日 14:00）",
      ]);
    // Who was taken out, the host without a seat, and everybody else.
    for (const member of [town.nakamura, town.miyamoto, town.shimura, town.sasaki])
      expect(await of(member, "conference_soon")).toEqual([]);
    const { rows } = await house.behind.query("select n::text as row from notifications.notice n");
    for (const secret of ["支援会議", "沢渡", "見守り", item.number])
      expect(rows.map(({ row }) => row).join()).not.toContain(secret);
  });

  it("is told once more where it is moved, and not at all where it does not take place", async () => {
    const { conference } = await announced();
    await sweepAt("2027-01-08T08:30");
    const miyamoto = house.as(town.miyamoto);
    const seen = await miyamoto.seesConference(conference);
    const { title, form, place } = seen;
    const body = { title, form, place, startsAt: "2027-01-14T01:00:00.000Z", endsAt: "2027-01-14T02:00:00.000Z" };
    const header = { "If-Match": `"${seen.version}"` };
    const path = { conferenceId: seen.id };
    await miyamoto.api.PUT("/api/conferences/{conferenceId}/particulars", { params: { path, header }, body });
    await sweepAt("2027-01-13T09:00");
    expect((await of(town.tanaka, "conference_soon")).map((one) => one.title)).toEqual([
      "まもなく会議があります（1月14日 10:00）",
      "まもなく会議があります（1月12日 14:00）",
    ]);
    const other = await announced();
    const { title: name } = other.conference;
    await miyamoto.arranges(await miyamoto.seesItem(other.item), { prepareBy: "2027-01-12" });
    const off = await miyamoto.callsOff(await miyamoto.seesConference(other.conference));
    expect(off).toMatchObject({ title: name, items: [{ status: "postponed" }] });
    const [soon, sheets] = [await of(town.tanaka, "conference_soon"), await of(town.tanaka, "sheet_due")];
    await sweepAt("2027-01-12T13:00");
    expect([await of(town.tanaka, "conference_soon"), await of(town.tanaka, "sheet_due")]).toEqual([soon, sheets]);
    await expect(house.as(town.miura).seats(other.item, town.sasaki)).rejects.toMatchObject({ status: 409 });
  });

  it("is not told to whoever was invited that very morning: they have just heard of it", async () => {
    await announced();
    await house.behind.query("update conferences.conference set announced_at = '2027-01-08T00:00:00Z'");
    await sweepAt("2027-01-08T12:00");
    expect(await of(town.tanaka, "conference_soon")).toEqual([]);
  });
});

describe("a 準備シート that is due", () => {
  it("is told to those of the agency that has not written it, once", async () => {
    const { item } = await announced();
    const miyamoto = house.as(town.miyamoto);
    await miyamoto.arranges(await miyamoto.seesItem(item), { prepareBy: "2027-01-07" });
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.pledges(item);
    const own = (await kiriyama.sheets(item)).find(({ actions }) => actions.includes("fill"));
    if (!own) throw new Error("the sheet is not there");
    await kiriyama.fills(own, { known: "母と長男。" });
    await sweepAt("2027-01-05T12:00");
    expect(await of(town.tanaka, "sheet_due")).toEqual([]);
    await sweepAt("2027-01-06T08:30");
    await sweepAt("2027-01-07T09:00");
    expect((await of(town.tanaka, "sheet_due")).map(({ title }) => title)).toEqual([
      "準備シートの提出期限が近づいています",
    ]);
    const { rows } = await house.behind.query("select staff_id from notifications.notice where topic = 'sheet_due'");
    expect(rows.map(({ staff_id }) => staff_id).sort()).toEqual([town.tanaka.id, town.nakamura.id].sort());
    expect(await of(town.kiriyama, "sheet_due")).toEqual([]);
    expect(await of(town.miyamoto, "sheet_due")).toEqual([]);
  });
});
