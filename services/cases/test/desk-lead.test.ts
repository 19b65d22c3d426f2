import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { deskLead } from "@tsunagi/database";
import { addDays, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openRole, type Role } from "./as-role.ts";

/** To whom the work of a desk falls: the supervisor who is there, else the 当番, else whoever is; never who is leaving. */

const { hotChuo, byoin } = town.desks;
const TODAY = tokyoDate(new Date());

let house: House;
let role: Role;
beforeAll(async () => {
  house = await openHouse();
  role = await openRole(house, { job: true });
});
afterAll(async () => {
  await role.close();
  await house.close();
});

const lead = (desk: { id: typeof hotChuo.id } = hotChuo, day: string = TODAY) =>
  role.within((em) => deskLead(em, desk.id, day));

it("falls step by step to the next who is there", async () => {
  expect(await lead()).toBe(town.shimura.id);
  await house.as(town.shimura).declaresAbsence(TODAY, TODAY);
  expect(await lead()).toBe(town.kiriyama.id);
  await house.as(town.kiriyama).setsShift(hotChuo, TODAY, town.otomo);
  expect(await lead()).toBe(town.otomo.id);
  await house.as(town.otomo).declaresAbsence(TODAY, TODAY);
  expect(await lead()).toBe(town.kiriyama.id);
  await house.as(town.kiriyama).declaresAbsence(TODAY, TODAY);
  expect(await lead()).toBe(town.hayase.id);
  await house.as(town.hayase).declaresAbsence(TODAY, TODAY);
  // Nobody is there: it is the supervisor's still.
  expect(await lead()).toBe(town.shimura.id);
  expect(await lead(hotChuo, addDays(TODAY, 1))).toBe(town.shimura.id);
});

it("is nobody who leaves, from that day on, and nobody where nobody works", async () => {
  const name = `insert into directory.leaver (id, municipality_id, membership_id, staff_id, desk_id, since, reason, named_by,
    named_at) select uuidv7(), municipality_id, id, staff_id, desk_id, $1, 'transfer', staff_id, now()
    from directory.membership where staff_id = $2`;
  await house.behind.query(name, [addDays(TODAY, 3), town.shimura.id]);
  expect(await lead(hotChuo, addDays(TODAY, 2))).toBe(town.shimura.id);
  expect(await lead(hotChuo, addDays(TODAY, 3))).toBe(town.kiriyama.id);
  expect(await lead(byoin)).toBeUndefined();
});
