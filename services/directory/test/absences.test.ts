import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { inJapan, workday } from "./working-days.ts";

const { hotChuo, hananoki } = town.desks;

let house: House;
let kiriyama: Person;
let otomo: Person;
let shimura: Person;
beforeAll(async () => {
  house = await openHouse();
  kiriyama = house.as(town.kiriyama);
  otomo = house.as(town.otomo);
  shimura = house.as(town.shimura);
});
afterAll(() => house.close());
beforeEach(async () => {
  house.setClock(inJapan(workday(1), "10:00"));
  await house.behind.query("delete from directory.absence");
  await house.behind.query("delete from directory.duty_shift");
});

describe("an absence", () => {
  it("is declared by whoever it is, with a deputy; colleagues read that they are away and not why", async () => {
    const declared = await kiriyama.declaresAbsence(workday(2), workday(4), { deputy: town.otomo, reason: "illness" });
    expect(declared).toMatchObject({ reason: "illness", deputy: { name: "大友 拓" }, actions: ["end"] });
    const [seen] = await otomo.absences();
    expect(seen).toMatchObject({
      staff: { name: "桐山 葵" },
      from: workday(2),
      until: workday(4),
      reason: null,
      actions: [],
    });
    expect((await shimura.absences())[0]).toMatchObject({ reason: "illness", actions: ["end"] });
    expect(await house.as(town.tanaka).absences()).toEqual([]);
  });

  it("shows in the roster of those days, with who acts", async () => {
    await kiriyama.declaresAbsence(workday(2), workday(2), { deputy: town.otomo });
    const { roster } = await otomo.settingsOf(hotChuo);
    expect(roster).toHaveLength(14);
    const on = (date: string) => roster.find((day) => day.date === date);
    expect(on(workday(2))).toMatchObject({ staff: { name: "桐山 葵" }, isAway: true, deputy: { name: "大友 拓" } });
    expect(on(workday(3))).toMatchObject({ staff: { name: "桐山 葵" }, isAway: false, deputy: null });
  });

  it("ends by the one it is of, or by the desk's supervisor; by nobody else, and once", async () => {
    const absence = await kiriyama.declaresAbsence(workday(2), workday(4));
    await expect(otomo.endsAbsence(absence)).rejects.toMatchObject({ status: 403 });
    await expect(house.as(town.tanaka).endsAbsence(absence)).rejects.toMatchObject({ status: 404 });
    await expect(kiriyama.endsAbsence({ ...absence, version: 9 })).rejects.toMatchObject({ status: 412 });
    const ended = await shimura.endsAbsence(absence);
    expect(ended).toMatchObject({ hasEnded: true, actions: [] });
    await expect(kiriyama.endsAbsence(ended)).rejects.toMatchObject({ status: 409 });
    expect(await otomo.absences()).toEqual([]);
    await kiriyama.declaresAbsence(workday(3), workday(3));
  });

  it("is declared for somebody else by their supervisor alone", async () => {
    const asked = [workday(2), workday(3), { of: town.kiriyama }] as const;
    await expect(otomo.declaresAbsence(...asked)).rejects.toMatchObject({ status: 403 });
    await expect(house.as(town.kawai).declaresAbsence(...asked)).rejects.toMatchObject({ status: 404 });
    expect(await shimura.declaresAbsence(...asked)).toMatchObject({ staff: { name: "桐山 葵" } });
  });

  it("is said once for the same days, and neither for yesterday nor backwards", async () => {
    await kiriyama.declaresAbsence(workday(2), workday(4));
    await expect(kiriyama.declaresAbsence(workday(4), workday(5))).rejects.toMatchObject({
      body: { code: "absence-overlaps" },
    });
    await expect(kiriyama.declaresAbsence("2020-01-01", "2020-01-02")).rejects.toMatchObject({
      body: { code: "absence-over" },
    });
    await expect(kiriyama.declaresAbsence(workday(6), workday(5))).rejects.toMatchObject({
      body: { errors: [{ field: "until" }] },
    });
  });

  it("has a deputy of the same desk, and never one whose deputies lead back", async () => {
    const days = [workday(2), workday(4)] as const;
    for (const deputy of [town.tanaka, town.kiriyama]) {
      await expect(kiriyama.declaresAbsence(...days, { deputy })).rejects.toMatchObject({
        body: { code: "deputy-elsewhere" },
      });
    }
    await kiriyama.declaresAbsence(...days, { deputy: town.otomo });
    await expect(otomo.declaresAbsence(...days, { deputy: town.kiriyama })).rejects.toMatchObject({
      body: { code: "deputy-loop" },
    });
    await otomo.declaresAbsence(...days, { deputy: town.shimura });
    expect((await kiriyama.settingsOf(hotChuo)).roster.find(({ date }) => date === workday(2))).toMatchObject({
      deputy: { name: "志村 健二" },
    });
  });

  it("at one desk is an absence at the other, without the deputy of that other desk", async () => {
    const hayase = house.as(town.hayase);
    await hayase.declaresAbsence(workday(2), workday(9), { deputy: town.otomo });
    const [, room] = town.hayase.memberships;
    const there = house.asAgain(town.hayase);
    await there.switchTo(room?.id as string);
    const { roster } = await there.settingsOf(hananoki);
    expect(roster.find(({ date }) => date === workday(2))).toMatchObject({ isAway: true, deputy: null });
  });

  it("is said as an event with ids and nothing else", async () => {
    const absence = await kiriyama.declaresAbsence(workday(2), workday(4), { reason: "illness" });
    await kiriyama.endsAbsence(absence);
    const { rows } = await house.behind.query(
      "select name, payload from ledger.outbox where aggregate_id = $1 order by name",
      [absence.id],
    );
    const payload = { staffId: town.kiriyama.id, deskId: hotChuo.id };
    expect(rows).toEqual([
      { name: "absence.declared", payload },
      { name: "absence.ended", payload },
    ]);
  });
});

describe("当番", () => {
  it("of a day takes the place of the standing one, until it is given back", async () => {
    const set = await otomo.setsShift(hotChuo, workday(3), town.otomo);
    const on = (date: string) => set.roster.find((day) => day.date === date);
    expect(on(workday(3))).toMatchObject({ staff: { name: "大友 拓" }, isShift: true });
    expect(on(workday(4))).toMatchObject({ staff: { name: "桐山 葵" }, isShift: false });
    await otomo.setsShift(hotChuo, workday(3), town.hayase);
    const back = await otomo.setsShift(hotChuo, workday(3), null);
    expect(back.roster.every(({ isShift }) => !isShift)).toBe(true);
  });

  it("is somebody of the desk, on a day that can be planned; the standing one is the supervisor's to set", async () => {
    await expect(otomo.setsShift(hotChuo, workday(3), town.tanaka)).rejects.toMatchObject({
      body: { code: "not-at-this-desk" },
    });
    await expect(otomo.setsShift(hotChuo, "2020-01-06", town.otomo)).rejects.toMatchObject({
      body: { code: "day-is-over" },
    });
    await expect(otomo.setsDuty(hotChuo, town.otomo)).rejects.toMatchObject({ status: 403 });
    await expect(shimura.setsDuty(hotChuo, town.tanaka)).rejects.toMatchObject({ body: { code: "not-at-this-desk" } });
    expect((await shimura.setsDuty(hotChuo, town.otomo)).duty).toMatchObject({ name: "大友 拓" });
    await shimura.setsDuty(hotChuo, town.kiriyama);
  });
});
