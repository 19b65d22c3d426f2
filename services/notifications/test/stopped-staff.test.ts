import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { closeAll, listen } from "./ear.ts";

const SECOND = 1_000;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  closeAll();
  await house.close();
});

it("closes every socket of somebody whose sign-in is stopped within a second, and no colleague's", async () => {
  const cookies = [await house.as(town.sasaki).cookie(), await house.asAgain(town.sasaki).cookie()];
  const gone = [await listen(house, cookies[0]), await listen(house, cookies[1])];
  const colleague = await listen(house, await house.as(town.ogawa).cookie());
  await house.as(town.yoshioka).stopsStaff(town.sasaki);
  const stoppedAt = performance.now();
  await eventually(() => expect(gone.every((ear) => ear.cutAt() !== undefined)).toBe(true));
  for (const ear of gone) expect((ear.cutAt() as number) - stoppedAt).toBeLessThan(SECOND);
  expect(colleague.cutAt()).toBeUndefined();
  await expect(listen(house, cookies[0])).rejects.toThrow("signed-out");
});
