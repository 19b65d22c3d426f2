import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { liveThrough } from "@tsunagi/testing/town";

/** The town's first days can be interrupted at any point: the next start goes on, and doubles nothing. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const counts = async () => {
  const { rows } = await house.behind.query(
    `select (select count(*)::int from cases.support_case) as cases, (select count(*)::int from referrals.referral) as referrals,
            (select count(*)::int from referrals.step) as steps, (select count(*)::int from cases.consent) as consents,
            (select count(*)::int from cases.contact_record) as records`,
  );
  return rows[0];
};

it("goes on after it was cut off twice", async () => {
  for (const last of [5, 12]) {
    let deeds = 0;
    const cutOff = liveThrough(house.url, (at) => {
      deeds += 1;
      if (deeds > last) throw new Error("cut off");
      house.setClock(at);
    });
    await expect(cutOff).rejects.toThrow("cut off");
  }
  await liveThrough(house.url, (at) => house.setClock(at));
  const whole = await counts();
  expect(whole).toMatchObject({ cases: 8, referrals: 12, consents: 7, records: 6 });
  await liveThrough(house.url, (at) => house.setClock(at));
  expect(await counts()).toEqual(whole);
});
