import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 支援会議: 宮本 prepares it at the 福祉丸ごと相談窓口, 三浦 presides, 桐山・田中・中村 sit there; 佐々木 does not. */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
const SUBJECT = {
  topic: "8050世帯の見守り",
  person: "沢渡 一郎",
  kana: "サワタリ イチロウ",
  outline: "母84歳、長男56歳。長男は30年、部屋を出ていない。",
  ask: "だれが最初に会いに行くか。",
};

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  conference = await miyamoto.plansConference();
  item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject: SUBJECT });
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
  conference = await miura.conducts(await miura.seesConference(conference), "announcement");
});
afterAll(() => house.close());

const refusal = (status: number, code: string) => ({ status, body: { code } });

describe("before the 守秘の確認", () => {
  it("shows the sitting and a number, and nothing of whom it is about", async () => {
    const kiriyama = house.as(town.kiriyama);
    const [seen] = await kiriyama.conferences();
    expect(seen).toMatchObject({ id: conference.id, items: [{ number: item.number, mustPledge: true }] });
    const outside = await kiriyama.seesItem(item);
    expect(outside).toMatchObject({ withheld: "pledge", inside: null, actions: ["pledge"] });
    expect(outside.pledge).toContain("社会福祉法106条の6第5項");
    for (const word of Object.values(SUBJECT)) expect(JSON.stringify([seen, outside])).not.toContain(word);
    await expect(kiriyama.minutes(item)).rejects.toMatchObject(refusal(403, "forbidden"));
  });

  it("is not there at all for those who have no place, of the same desk too", async () => {
    for (const member of [town.sasaki, town.shimura, town.hashimoto]) {
      const somebody = house.as(member);
      expect(await somebody.conferences()).toEqual([]);
      await expect(somebody.seesConference(conference)).rejects.toMatchObject(refusal(404, "not-found"));
      await expect(somebody.seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
    }
  });
});

describe("after it", () => {
  it("opens to the one who has confirmed it, on the screen or on paper", async () => {
    const inside = await house.as(town.kiriyama).pledges(item);
    expect(inside).toMatchObject({ withheld: null, inside: { subject: SUBJECT } });
    const ofTanaka = inside.inside?.seats.find(({ staff }) => staff.id === town.tanaka.id);
    await house.as(town.miyamoto).toSeat(ofTanaka, "paper-pledge");
    expect(await house.as(town.tanaka).seesItem(item)).toMatchObject({ inside: { subject: SUBJECT } });
    expect(await house.as(town.nakamura).seesItem(item)).toMatchObject({ inside: null });
  });

  it("keeps nothing readable in the database", async () => {
    const { rows } = await house.behind.query("select row_to_json(c)::text as row from conferences.conference_case c");
    expect(rows).toHaveLength(1);
    for (const word of Object.values(SUBJECT)) expect(rows[0].row).not.toContain(word);
  });
});

describe("in the room", () => {
  it("is written by the host, read by the roster, and by nobody else", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
    item = await miyamoto.moves(await miyamoto.seesItem(item), "start");
    const row = await miyamoto.writes(item, { speakerDeskId: town.desks.hotChuo.id });
    expect((await kiriyama.minutes(item)).items).toMatchObject([
      { id: row.id, body: row.body, speaker: { id: town.desks.hotChuo.id } },
    ]);
    await expect(kiriyama.writes(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.sasaki).minutes(item)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("tells only what has changed since, and shows rows for the chair to nobody else", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    const { upTo } = await kiriyama.minutes(item);
    await miyamoto.writes(item, { body: "会長への申し送り。", audience: "host" });
    expect(await kiriyama.minutes(item, upTo)).toEqual({ items: [], gone: [], upTo, next: null });
    const row = await miyamoto.writes(item, { kind: "issue", body: "長男の気持ちをだれが聞くか。" });
    expect((await kiriyama.minutes(item, upTo)).items.map(({ id }) => id)).toEqual([row.id]);
    expect((await miyamoto.minutes(item, upTo)).items).toHaveLength(2);
  });

  it("lets everybody write where the host opens it, and nobody into a row that somebody is writing in", async () => {
    const [miyamoto, kiriyama, tanaka] = [house.as(town.miyamoto), house.as(town.kiriyama), house.as(town.tanaka)];
    item = await miyamoto.arranges(await miyamoto.seesItem(item), { writing: "everybody" });
    const row = await kiriyama.writes(item, { body: "月曜に訪ねる。" });
    await kiriyama.holds(row);
    expect((await tanaka.minutes(item)).items.find(({ id }) => id === row.id)).toMatchObject({
      heldBy: { id: town.kiriyama.id },
    });
    await expect(tanaka.rewrites(row, { body: "火曜に訪ねる。" })).rejects.toMatchObject(refusal(409, "held-by-other"));
    await expect(tanaka.holds(row)).rejects.toMatchObject(refusal(409, "held-by-other"));
    const revised = await kiriyama.rewrites(row, { body: "月曜の午後に訪ねる。" });
    expect(await tanaka.rewrites(revised, { body: "火曜の午後に訪ねる。" })).toMatchObject({
      body: "火曜の午後に訪ねる。",
    });
    await expect(kiriyama.rewrites(revised, {})).rejects.toMatchObject(refusal(412, "changed"));
  });

  it("cannot be closed while a decision has nobody and no day", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    const decision = await kiriyama.writes(item, { kind: "decision", body: "桐山が訪問する。" });
    const sitting = await miyamoto.seesConference(conference);
    await expect(miyamoto.conducts(sitting, "closing")).rejects.toMatchObject(refusal(409, "undecided"));
    await expect(kiriyama.assigns(decision, town.desks.fukushi)).rejects.toMatchObject(refusal(400, "not-at-table"));
    const { tasks } = await kiriyama.assigns(decision, town.desks.hotChuo, { staffId: town.kiriyama.id });
    expect(tasks).toMatchObject([{ desk: { id: town.desks.hotChuo.id }, status: "todo", number: item.number }]);
    await miyamoto.marksAll(item);
    expect(await miyamoto.conducts(sitting, "closing")).toMatchObject({ status: "closed" });
    await expect(kiriyama.writes(item)).rejects.toMatchObject(refusal(409, "not-now"));
  });

  it("leaves the task to those who sat there, and to none of their colleagues", async () => {
    const [task] = await house.as(town.kiriyama).tasks();
    expect(task).toMatchObject({ body: "訪問して様子を確かめる。", actions: ["finish"] });
    expect(await house.as(town.shimura).tasks()).toEqual([]);
    if (!task) throw new Error("no task");
    expect(await house.as(town.kiriyama).finishes(task, { note: "会えた。" })).toMatchObject({
      status: "done",
      note: "会えた。",
    });
  });

  it("ends for whoever is taken out, at once", async () => {
    const seat = (await house.as(town.miura).seesItem(item)).inside?.seats.find(
      ({ staff }) => staff.id === town.tanaka.id,
    );
    await expect(house.as(town.miyamoto).toSeat(seat, "leaving")).rejects.toMatchObject(refusal(403, "forbidden"));
    await house.as(town.miura).toSeat(seat, "leaving");
    await expect(house.as(town.tanaka).seesItem(item)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(house.as(town.tanaka).minutes(item)).rejects.toMatchObject(refusal(404, "not-found"));
    expect(await house.as(town.tanaka).conferences("past")).toEqual([]);
  });
});
