import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { inJapan, workday } from "./working-days.ts";

const { jiritsu, hotChuo, fukushi, hananoki, byoin } = town.desks;

let house: House;
let tanaka: Person;
let kawai: Person;
beforeAll(async () => {
  house = await openHouse();
  tanaka = house.as(town.tanaka);
  kawai = house.as(town.kawai);
});
afterAll(() => house.close());
beforeEach(() => house.setClock(inJapan(workday(1), "10:00")));

/** A desk as 桐山, who works elsewhere, finds it. */
async function seenFromOutside(id: string) {
  const { data } = await house.as(town.kiriyama).api.GET("/api/desks", { params: { query: { limit: 100 } } });
  return data?.items.find((desk) => desk.id === id);
}

/** The merged hours that other services read. */
async function publishedHours(id: string) {
  await house.behind.query("select set_config('tsunagi.municipality', $1, false)", [town.municipality.id]);
  const { rows } = await house.behind.query("select hours from directory.published_desk where id = $1", [id]);
  return rows[0].hours;
}

describe("closing for today", () => {
  it("is one deed with a reason, seen by everybody at once, and taken back", async () => {
    const closed = await tanaka.closesToday(jiritsu, "職員研修のため");
    expect(closed).toMatchObject({
      isOpen: false,
      closedToday: { reason: "職員研修のため", by: { name: "田中 美穂" } },
    });
    expect(closed.changesAt).toBe(inJapan(workday(2), "08:30").toISOString());
    expect(await seenFromOutside(jiritsu.id)).toMatchObject({
      opening: { open: false },
      todayReason: "職員研修のため",
    });
    await expect(tanaka.closesToday(jiritsu)).rejects.toMatchObject({ status: 409, body: { code: "closed-already" } });

    const open = await kawai.reopensToday(jiritsu);
    expect(open).toMatchObject({ isOpen: true, closedToday: null });
    expect(await seenFromOutside(jiritsu.id)).toMatchObject({ opening: { open: true }, todayReason: null });
    await expect(tanaka.reopensToday(jiritsu)).rejects.toMatchObject({ status: 409 });
  });

  it("leaves what was planned for the day as it was", async () => {
    const today = workday(1);
    await tanaka.addsException(jiritsu, {
      date: today,
      hours: [{ opens: "09:00", closes: "11:00" }],
      reason: "庁内会議",
    });
    await tanaka.closesToday(jiritsu);
    expect((await seenFromOutside(jiritsu.id))?.opening.open).toBe(false);
    const again = await tanaka.reopensToday(jiritsu);
    expect(again).toMatchObject({ isOpen: true, changesAt: inJapan(today, "11:00").toISOString() });
    await tanaka.removesException(jiritsu, today);
  });
});

describe("a day of its own", () => {
  it("is open at other hours or closed, and reaches the hours that everybody reads", async () => {
    const [short, none] = [workday(3), workday(4)];
    await tanaka.addsException(jiritsu, { date: short, hours: [{ opens: "13:00", closes: "15:00" }], reason: "会議" });
    await tanaka.addsException(jiritsu, { date: none, hours: [], reason: "棚卸し" });
    expect(await publishedHours(jiritsu.id)).toMatchObject({
      closings: [none],
      openOn: [{ date: short, opens: "13:00", closes: "15:00" }],
    });
    house.setClock(inJapan(short, "10:00"));
    expect((await seenFromOutside(jiritsu.id))?.opening).toEqual({
      open: false,
      opensAt: inJapan(short, "13:00").toISOString(),
    });
    house.setClock(inJapan(none, "10:00"));
    expect((await seenFromOutside(jiritsu.id))?.opening).toEqual({
      open: false,
      opensAt: inJapan(workday(5), "08:30").toISOString(),
    });

    house.setClock(inJapan(workday(1), "10:00"));
    const replaced = await tanaka.addsException(jiritsu, { date: none, hours: [], reason: "引っ越し" });
    expect(replaced.exceptions.map(({ date, reason }) => [date, reason])).toEqual([
      [short, "会議"],
      [none, "引っ越し"],
    ]);
    await tanaka.removesException(jiritsu, short);
    await tanaka.removesException(jiritsu, none);
    expect(await publishedHours(jiritsu.id)).toMatchObject({ closings: [], openOn: [] });
    await expect(tanaka.removesException(jiritsu, none)).rejects.toMatchObject({ status: 404 });
  });

  it("is neither over nor more than a year ahead, and closes after it opens", async () => {
    const hours = [{ opens: "09:00", closes: "12:00" }];
    for (const date of ["2020-01-06", "2099-01-05"]) {
      await expect(tanaka.addsException(jiritsu, { date, hours, reason: "会議" })).rejects.toMatchObject({
        body: { code: "day-is-over" },
      });
    }
    const backwards = { date: workday(3), hours: [{ opens: "15:00", closes: "13:00" }], reason: "会議" };
    await expect(tanaka.addsException(jiritsu, backwards)).rejects.toMatchObject({
      body: { errors: [{ field: "hours.0.closes", message: "「閉まる時刻」は、開く時刻より後にしてください。" }] },
    });
  });
});

describe("the weekly hours", () => {
  const weekly = {
    hours: [{ weekday: 4, nth: [2, 4], opens: "10:00", closes: "15:00" }],
    closesOnHolidays: true,
    fallbackDeskId: town.desks.shakyoOffice.id,
  };

  it("are the supervisor's to set, with who answers meanwhile", async () => {
    await expect(tanaka.setsHours(jiritsu, weekly)).rejects.toMatchObject({ status: 403 });
    const set = await kawai.setsHours(jiritsu, weekly);
    expect(set).toMatchObject({
      hours: weekly.hours,
      fallback: { name: "社協事務局" },
      changed: { by: { name: "河合 誠司" } },
    });
    expect(await seenFromOutside(jiritsu.id)).toMatchObject({ hours: weekly.hours, fallback: { name: "社協事務局" } });
    const before = jiritsu.hours.hours.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
    await kawai.setsHours(jiritsu, { ...weekly, hours: before, fallbackDeskId: null });
  });

  it("fall back on no desk that cannot answer: itself, one outside, none at all", async () => {
    for (const fallbackDeskId of [jiritsu.id, byoin.id, town.kiriyama.id]) {
      await expect(kawai.setsHours(jiritsu, { ...weekly, fallbackDeskId })).rejects.toMatchObject({
        status: 400,
        body: { code: "unknown-fallback" },
      });
    }
  });

  it("are not set upon what somebody else has changed meanwhile", async () => {
    const { version } = await kawai.settingsOf(jiritsu);
    await kawai.setsDuty(jiritsu, town.kawai);
    const params = { header: { "If-Match": `"${version}"` }, path: { deskId: jiritsu.id } };
    const { response, error } = await kawai.api.PUT("/api/desks/{deskId}/hours", { params, body: weekly });
    expect(response.status).toBe(412);
    expect(error).toMatchObject({ code: "changed", current: { duty: { name: "河合 誠司" } } });
    await kawai.setsDuty(jiritsu, town.tanaka);
  });
});

describe("limits", () => {
  it("are the supervisor's, at most twice as loose as the town's, in a sentence beside the field", async () => {
    await expect(tanaka.setsLimits(jiritsu, { C: { answer: 2 } })).rejects.toMatchObject({ status: 403 });
    const set = await kawai.setsLimits(jiritsu, { A: { acknowledgement: 60 }, C: { answer: 6 } });
    const own = set.limits.filter((limit) => limit.own !== null);
    expect(own.map(({ urgency, duty, own }) => [urgency, duty, own])).toEqual([
      ["A", "acknowledgement", 60],
      ["C", "answer", 6],
    ]);
    await expect(kawai.setsLimits(jiritsu, { C: { answer: 7 } })).rejects.toMatchObject({
      status: 400,
      body: {
        errors: [
          {
            field: "C.answer",
            message: "「C 受入・受入不可の返事」は、町の標準（3開所日）の2倍の6開所日までにしてください。",
          },
        ],
      },
    });
    expect((await kawai.setsLimits(jiritsu, {})).limits.every((limit) => limit.own === null)).toBe(true);
  });
});

describe("whose they are", () => {
  it("the settings of another desk are no more there than those of a desk that does not exist", async () => {
    for (const desk of [hotChuo, hananoki, { id: town.tanaka.id }]) {
      await expect(tanaka.settingsOf(desk)).rejects.toMatchObject({ status: 404 });
    }
    const shimura = house.as(town.shimura);
    await expect(shimura.closesToday(jiritsu)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.hashimoto).settingsOf(town.desks.jouhou)).rejects.toMatchObject({ status: 404 });
  });

  it("a worker may do what a day needs, the supervisor what holds for long", async () => {
    const daily = ["addException", "removeException", "closeToday", "reopenToday", "setDutyShift"];
    expect((await tanaka.settingsOf(jiritsu)).actions.sort()).toEqual(daily.sort());
    expect((await kawai.settingsOf(jiritsu)).actions.sort()).toEqual(
      [...daily, "setHours", "setDuty", "setLimits"].sort(),
    );
  });

  it("every change is said as an event with the desk and nothing else", async () => {
    await house.as(town.sasaki).closesToday(fukushi, "だれにも言わない理由");
    const { rows } = await house.behind.query(
      "select payload from ledger.outbox where name = 'desk.hours_changed' and aggregate_id = $1",
      [fukushi.id],
    );
    expect(rows).toEqual([{ payload: { deskId: fukushi.id } }]);
  });
});

it("outside desks and the coordinating desk are told apart in the list", async () => {
  const { data } = await tanaka.api.GET("/api/desks", { params: { query: { limit: 100 } } });
  const names = (of: "outside" | "coordinates") =>
    data?.items
      .filter((desk) => desk[of])
      .map(({ name }) => name)
      .sort();
  expect(names("outside")).toEqual(["みどり野総合病院 地域連携室", "市立泉中学校"]);
  expect(names("coordinates")).toEqual(["福祉丸ごと相談窓口"]);
});
