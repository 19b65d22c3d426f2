import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { instantAt, ofAgeOn } from "@tsunagi/japan";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const parental = { giver: "parental", giverName: "藤田 由里" } as const;

/** 藤田 is known with this date of birth, a parent has consented, and the other desk sees the case by that. */
async function young(birthDate: string | null, until: string | null = null) {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({ resident: { name: "藤田 ひなた", kana: "フジタ ヒナタ", birthDate } });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { ...parental, until });
  const resident = await kiriyama.residentOf({ id: supportCase.residentId as string });
  return { kiriyama, supportCase, resident };
}

describe("a parent's consent of somebody whose date of birth becomes known", () => {
  it.each(["2012", "2012-05", "2012-02-29", "2009-06-30"])("ends when they are of age: born %s", async (birthDate) => {
    const { kiriyama, supportCase, resident } = await young(null);
    expect((await kiriyama.seesCase(supportCase)).consents[0]?.until).toBeNull();
    await kiriyama.revisesResident(resident, { birthDate });
    const [consent] = (await kiriyama.seesCase(supportCase)).consents;
    expect(consent?.until).toBe(instantAt(ofAgeOn(birthDate), "00:00").toISOString());
  });

  it("ends at once where they have long been of age, and the other desk's sight with it", async () => {
    const { kiriyama, supportCase, resident } = await young("2012-05");
    await house
      .as(town.tanaka)
      .accepts(await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu })));
    await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    await kiriyama.revisesResident(resident, { birthDate: "2002-05" });
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
  });

  it("lets its つなぎ go with it: the receiver is asked, and the sender sees until when it would have held", async () => {
    const { kiriyama, supportCase, resident } = await young("2012-05");
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    await house.as(town.tanaka).opens(sent);
    const later = await kiriyama.revisesResident(resident, { birthDate: "2010-05" });
    await eventually(async () => expect((await kiriyama.sees(sent)).ground?.until).toBe("2028-04-30T15:00:00.000Z"));
    await kiriyama.revisesResident(later, { birthDate: "2002-05" });
    await eventually(async () => expect((await house.as(town.tanaka).sees(sent)).lapsedAt).not.toBeNull());
  });

  it("is never prolonged by it, and one that was withdrawn stays as it was", async () => {
    const { kiriyama, supportCase, resident } = await young("2010-04-01", "2027-03-31");
    const [consent] = (await kiriyama.seesCase(supportCase)).consents;
    const older = await kiriyama.revisesResident(resident, { birthDate: "2014-04-01" });
    expect((await kiriyama.seesCase(supportCase)).consents[0]?.until).toBe(consent?.until);
    const { withdrawal } = await kiriyama.withdraws(supportCase, consent);
    await kiriyama.revisesResident(older, { birthDate: "2001-04-01" });
    expect((await kiriyama.seesCase(supportCase)).consents[0]).toMatchObject({ until: withdrawal?.at, withdrawal });
  });

  it("is nothing to the person's own consent", async () => {
    const { kiriyama, supportCase, resident } = await young(null);
    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi]);
    await kiriyama.revisesResident(resident, { birthDate: "2012-05" });
    const { consents } = await kiriyama.seesCase(supportCase);
    expect(consents.find(({ giver }) => giver === "self")?.until).toBeNull();
  });
});
