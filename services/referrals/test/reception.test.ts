import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, enter, enterAsJob, type Orm, openOrm } from "@tsunagi/database";
import { addDays, type CalendarDate, openingsOn, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { coordinatingDesk, leadsOf, receptionOf, standInFor } from "../referral/reception.ts";

const { hotChuo, hananoki, shakyoOffice, byoin, soumu, marugoto, houkatsuWest } = town.desks;
const NOW = new Date();
const TODAY = tokyoDate(NOW);

let house: House;
let jobs: Orm;
let requests: Orm;
let kiriyama: Person;
let otomo: Person;
let hayase: Person;
let shimura: Person;
beforeAll(async () => {
  house = await openHouse();
  jobs = await openOrm("referrals", house.urlOf({ service: "referrals", job: true }), [], 2);
  requests = await openOrm("referrals", house.urlOf({ service: "referrals", job: false }), [], 2);
  [kiriyama, otomo, hayase, shimura] = [town.kiriyama, town.otomo, town.hayase, town.shimura].map((one) =>
    house.as(one),
  ) as [Person, Person, Person, Person];
});
afterAll(async () => {
  await jobs.close(true);
  await requests.close(true);
  await house.close();
});
beforeEach(async () => {
  house.setClock(NOW);
  await house.behind.query("delete from directory.absence");
  await house.behind.query("delete from directory.duty_shift");
});

const asJob = <T>(work: (em: Em) => Promise<T>): Promise<T> =>
  (jobs.em.fork() as Em).transactional(async (em) => {
    await enterAsJob(em, town.municipality.id);
    return work(em);
  });
const asTanaka = <T>(work: (em: Em) => Promise<T>): Promise<T> =>
  (requests.em.fork() as Em).transactional(async (em) => {
    const cookie = await house.as(town.tanaka).cookie();
    await enter(em, cookie.slice(cookie.indexOf("=") + 1));
    return work(em);
  });
const receives = (desk: { id: DeskId }) => asJob((em) => receptionOf(em, desk.id, NOW));

describe("who is on duty", () => {
  it("is whoever has the day, in a job as in a request; without one the standing 当番", async () => {
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.kiriyama.id);
    await kiriyama.setsShift(hotChuo, TODAY, town.hayase);
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.hayase.id);
    expect((await asTanaka((em) => receptionOf(em, hotChuo.id, NOW))).dutyStaffId).toBe(town.hayase.id);
  });

  it("is their deputy while they are away, and the deputy's; then the supervisor, then anybody who is there", async () => {
    await kiriyama.declaresAbsence(TODAY, TODAY, { deputy: town.otomo });
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.otomo.id);
    const away = await otomo.declaresAbsence(TODAY, TODAY, { deputy: town.hayase });
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.hayase.id);
    await otomo.endsAbsence(away);
    await otomo.declaresAbsence(TODAY, TODAY);
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.shimura.id);
    await shimura.declaresAbsence(TODAY, TODAY);
    expect((await receives(hotChuo)).dutyStaffId).toBe(town.hayase.id);
    await hayase.declaresAbsence(TODAY, TODAY);
    // Nobody is there: somebody it must be all the same.
    expect(hotChuoStaff).toContain((await receives(hotChuo)).dutyStaffId);
  });

  it("of the fallback desk is known with it", async () => {
    expect(await receives(hananoki)).toMatchObject({
      fallbackDeskId: shakyoOffice.id,
      fallbackStaffId: town.nagata.id,
      isOutside: false,
    });
    expect(await receives(hotChuo)).toMatchObject({ fallbackDeskId: undefined, fallbackStaffId: undefined });
  });
});

const hotChuoStaff = [town.kiriyama, town.otomo, town.hayase, town.shimura].map(({ id }) => id);

describe("a desk", () => {
  it("outside is a destination without anybody on duty; one where nobody acts is none, nor is one that is not there", async () => {
    expect(await receives(byoin)).toMatchObject({ isOutside: true, dutyStaffId: undefined });
    await expect(receives(soumu)).rejects.toMatchObject({ problem: { code: "no-destination" } });
    const nowhere = { id: "0192f0c1-2222-7000-8000-000000000000" as DeskId };
    await expect(receives(nowhere)).rejects.toMatchObject({ problem: { code: "unknown-desk" } });
  });

  it("has limits of its own, or none", async () => {
    expect((await receives(houkatsuWest)).limits).toEqual({ C: { answer: 2, contact: 5 } });
    expect((await receives(hotChuo)).limits).toBeUndefined();
  });

  it("has a door with its own exceptions and the town's closing days", async () => {
    const isOpen = (at: number) => openingsOn(hotChuo.hours, addDays(TODAY, at)).length > 0;
    const days = Array.from({ length: 30 }, (_, index) => index + 1).filter(isOpen);
    const [own, towns, plain] = days.map((index) => addDays(TODAY, index)) as [
      CalendarDate,
      CalendarDate,
      CalendarDate,
    ];
    await kiriyama.addsException(hotChuo, { date: own, hours: [], reason: "研修" });
    await house.behind.query("insert into directory.closing_day values ($1, $2, '停電')", [
      town.municipality.id,
      towns,
    ]);
    const { doors } = await receives(hotChuo);
    const opens = (date: CalendarDate) => openingsOn(doors.own, date).length > 0;
    expect([opens(own), opens(towns), opens(plain)]).toEqual([false, false, true]);
    await kiriyama.removesException(hotChuo, own);
  });
});

describe("who acts for somebody", () => {
  const standsIn = (staff: { id: StaffId }) => asJob((em) => standInFor(em, hotChuo.id, staff.id, NOW));

  it("is themselves, their deputy, or the 当番 where there is none", async () => {
    expect(await standsIn(town.otomo)).toBe(town.otomo.id);
    await otomo.declaresAbsence(TODAY, TODAY, { deputy: town.hayase });
    expect(await standsIn(town.otomo)).toBe(town.hayase.id);
    // Does not work there any more, or never did.
    expect(await standsIn(town.tanaka)).toBe(town.kiriyama.id);
    expect(await asJob((em) => standInFor(em, byoin.id, town.tanaka.id, NOW))).toBeUndefined();
  });

  it("is for the ladder a supervisor who is there", async () => {
    const leads = () => asJob((em) => leadsOf(em, hotChuo.id, NOW));
    expect(await leads()).toEqual([town.shimura.id]);
    await shimura.declaresAbsence(TODAY, TODAY);
    expect(await leads()).toEqual([]);
    expect(await asJob(coordinatingDesk)).toBe(marugoto.id);
  });
});
