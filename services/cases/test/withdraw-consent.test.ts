import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** 桐山 has shared a case with the livelihood desk, which has accepted it and sees it. */
async function shared() {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase();
  const { consents } = await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
  const referral = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  const accepted = await house.as(town.tanaka).accepts(referral);
  await eventually(() => house.as(town.tanaka).seesCase(supportCase));
  return { supportCase, consent: consents[0], referral: accepted };
}

describe("withdrawConsent", () => {
  it("closes the case to the other desk with its next request, and leaves it what it had been given", async () => {
    const { supportCase, consent, referral } = await shared();
    const withdrawn = await house.as(town.kiriyama).withdraws(supportCase, consent, { method: "oral", note: "電話で" });
    expect(withdrawn.withdrawal).toMatchObject({ method: "oral", by: { name: "桐山 葵" }, note: "電話で" });
    expect(withdrawn.actions).toEqual([]);
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    const { items } = (await house.as(town.tanaka).api.GET("/api/cases", { params: { query: {} } })).data ?? {};
    expect(items?.map(({ id }) => id)).not.toContain(supportCase.id);
    const kept = await house.as(town.tanaka).sees(referral);
    expect(kept.disclosures.length).toBeGreaterThan(0);
    expect(kept.actions).not.toContain("getCase");
    await house.as(town.kiriyama).seesCase(supportCase);
  });

  it("is taken down by whoever of its desks hears it, though they see nothing of the case", async () => {
    const { supportCase, consent } = await shared();
    const withdrawn = await house.as(town.sasaki).withdraws(supportCase, consent, { method: "written" });
    expect(withdrawn.recipients.map(({ name }) => name)).toEqual(["福祉事務所 生活福祉課"]);
    const seen = await house.as(town.kiriyama).seesCase(supportCase);
    expect(seen.consents[0]?.withdrawal?.by.name).toBe("佐々木 徹");
  });

  it("is for nobody else, and happens once", async () => {
    const { supportCase, consent } = await shared();
    const morita = house.as(town.morita).withdraws(supportCase, consent);
    await expect(morita).rejects.toMatchObject({ status: 404 });
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    const again = house.as(town.kiriyama).withdraws(supportCase, consent);
    await expect(again).rejects.toMatchObject({ status: 409, body: { code: "not-now" } });
  });

  it("leaves nothing of a consent to be changed but its end, not even by SQL under the desk's own role", async () => {
    const { rows } = await house.behind.query(
      `select string_agg(column_name, ',' order by column_name) as columns from information_schema.column_privileges
        where table_schema = 'cases' and table_name = 'consent' and grantee = 'tsunagi_cases' and privilege_type = 'UPDATE'`,
    );
    expect(rows[0].columns).toBe("status,until_at,version,withdrawal_note,withdrawn_at,withdrawn_by,withdrawn_method");
  });
});

describe("who gives a consent", () => {
  it("is named where it is not the person", async () => {
    const supportCase = await house.as(town.kiriyama).opensCase();
    const nameless = house
      .as(town.kiriyama)
      .recordsConsent(supportCase, [town.desks.jiritsu], { giver: "legal_guardian" });
    await expect(nameless).rejects.toMatchObject({ status: 400, body: { code: "giver-unnamed" } });
  });

  it("is a parent until the person is of age, and no day longer", async () => {
    const kiriyama = house.as(town.kiriyama);
    const young = await kiriyama.opensCase({
      resident: { name: "藤田 ひなた", kana: "フジタ ヒナタ", birthDate: "2012-05" },
    });
    const seen = await kiriyama.recordsConsent(young, [town.desks.jiritsu], {
      giver: "parental",
      giverName: "藤田 由里",
    });
    expect(seen.consents[0]?.until).toBe("2030-04-30T15:00:00.000Z");
    const grown = await kiriyama.opensCase({ resident: { birthDate: "2008-01-01" } });
    const late = kiriyama.recordsConsent(grown, [town.desks.jiritsu], { giver: "parental", giverName: "親" });
    await expect(late).rejects.toMatchObject({ status: 409, body: { code: "guardian-consent-ends" } });
  });

  it("has the town's standard consent in one tick: categories, desks, and until the support ends", async () => {
    const standard = await house.as(town.kiriyama).standardConsent();
    expect(standard.categories).toHaveLength(6);
    expect(standard.until).toBeNull();
    const supportCase = await house.as(town.kiriyama).opensCase();
    const { purpose, categories, recipients, until } = standard;
    const seen = await house.as(town.kiriyama).recordsConsent(supportCase, recipients, { purpose, categories, until });
    const others = recipients.filter(({ id }) => id !== town.desks.hotChuo.id);
    expect(others).toHaveLength(recipients.length - 1);
    const named = seen.consents[0]?.recipients.map(({ name }) => name).sort();
    expect(named).toEqual(others.map(({ name }) => name).sort());
  });
});
