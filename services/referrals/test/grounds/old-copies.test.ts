import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { referralIdentity } from "../../migrations/002-identity.ts";

/** A copy is never changed, but it must stay readable: what was not known when it was frozen is not known in it. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it("is read as it was frozen before there was more to a person", async () => {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase();
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  const old = {
    name: "佐久間 トメ",
    kana: "サクマ トメ",
    birthDate: "1942-03-02",
    address: null,
    phone: "042-000-2001",
  };
  await house.behind.query("update referrals.disclosure set identity = $1 where identity is not null", [old]);
  await expect(kiriyama.sees(sent)).rejects.toMatchObject({ status: 500 });
  for (const statement of referralIdentity.statements) await house.behind.query(statement);
  const { disclosures } = await kiriyama.sees(sent);
  expect(disclosures.find(({ identity }) => identity)?.identity).toEqual({
    ...old,
    formerName: null,
    alias: null,
    romanName: null,
    neighbourhood: null,
    addressWithheld: false,
    contactWish: null,
    contactNg: null,
    safetyNote: null,
  });
});
