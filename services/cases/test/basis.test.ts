import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
  supportCase = await house.as(town.kiriyama).opensCase();
});
afterAll(() => house.close());

describe("requestBasis", () => {
  it("lets nothing go until somebody else of the desk has approved it", async () => {
    const kiriyama = house.as(town.kiriyama);
    const basis = await kiriyama.requestsBasis(supportCase, [town.desks.fukushi]);
    expect(basis).toMatchObject({ status: "waiting", from: null, caseNumber: supportCase.number, approvalDueAt: null });
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.fukushi, categories: ["life_history"] });
    expect((await kiriyama.previews(draft)).ground).toBeNull();
    await expect(kiriyama.sends(draft)).rejects.toMatchObject({ status: 409, body: { code: "no-basis" } });

    const approved = await house.as(town.shimura).approves(basis, "法務と確認済み");
    expect(approved).toMatchObject({ status: "in_force", decidedBy: { name: "志村 健二" }, note: "法務と確認済み" });
    expect((await kiriyama.previews(draft)).ground).toMatchObject({ kind: "legal", code: "LAW" });
    expect((await kiriyama.sends(draft)).ground).toMatchObject({ kind: "legal", id: basis.id });
  });

  it("is decided by a supervisor of that desk, and never about one's own request", async () => {
    const asked = await house.as(town.kiriyama).requestsBasis(supportCase, [town.desks.fukushi]);
    expect(asked.actions).toEqual(["end"]);
    await expect(house.as(town.otomo).approves(asked)).rejects.toMatchObject({ status: 403 });
    await expect(house.as(town.eguchi).approves(asked)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.ogawa).approves(asked)).rejects.toMatchObject({ status: 404 });
    const alone = house.as(town.shimura).requestsBasis(supportCase, [town.desks.fukushi]);
    await expect(alone).rejects.toMatchObject({ status: 409, body: { code: "no-approver" } });
    const tray = await house.as(town.shimura).bases({ waiting: "true" });
    expect(tray.map(({ id }) => id)).toContain(asked.id);
    expect(await house.as(town.kiriyama).bases({ waiting: "true" })).toEqual([]);
    const self = house.behind.query(
      "update cases.basis set status = 'in_force', from_at = now(), decided_by = requested_by",
    );
    await expect(self).rejects.toThrow(/basis_is_not_approved_by_its_requester/);
  });

  it("takes only a ground that this kind of agency has, for what it is for, and within a year", async () => {
    const kiriyama = house.as(town.kiriyama);
    const ofPublicBodies = kiriyama.requestsBasis(supportCase, [town.desks.fukushi], { code: "APPI69_2_3" });
    await expect(ofPublicBodies).rejects.toMatchObject({ status: 400, body: { code: "not-this-provider" } });
    const debts = { code: "LIFE", categories: ["income_assets_debts"] } as const;
    const beyond = kiriyama.requestsBasis(supportCase, [town.desks.fukushi], {
      ...debts,
      categories: [...debts.categories],
    });
    await expect(beyond).rejects.toMatchObject({ status: 400, body: { code: "beyond-basis" } });
    const endless = kiriyama.requestsBasis(supportCase, [town.desks.fukushi], { until: "2099-03-31" });
    await expect(endless).rejects.toMatchObject({ status: 400, body: { code: "basis-ends" } });
    const byCity = await house.as(town.sasaki).opensCase();
    const asked = await house.as(town.sasaki).requestsBasis(byCity, [town.desks.hotChuo], { code: "APPI69_2_3" });
    expect(asked.status).toBe("waiting");
  });

  it("is known to the desk that asked and to the lead, and to nobody it names", async () => {
    const basis = await house.as(town.kiriyama).requestsBasis(supportCase, [town.desks.kokusai]);
    expect(await house.as(town.morita).bases()).toEqual([]);
    await expect(house.as(town.morita).endsBasis(basis)).rejects.toMatchObject({ status: 404 });
    const mine = await house.as(town.hayase).bases({ caseId: supportCase.id });
    expect(mine.map(({ id }) => id)).toContain(basis.id);
    expect(await house.as(town.yoshioka).bases()).toEqual([]);
  });
});

describe("生命・身体の保護", () => {
  const urgent = { urgency: "A", categories: ["identity_contact", "health_disability"] } as const;

  it("lets a worker send at 緊急度A at once, and owes an approval by the next business day", async () => {
    const kiriyama = house.as(town.kiriyama);
    const life = await kiriyama.requestsBasis(supportCase, [town.desks.houkatsuWest], {
      code: "LIFE",
      reason: "三日前から電話に出ず、郵便物がたまっている。",
      categories: ["identity_contact", "health_disability"],
    });
    expect(life).toMatchObject({ status: "provisional", from: expect.any(String), approvalDueAt: expect.any(String) });
    const calm = await kiriyama.drafts({ supportCase, to: town.desks.houkatsuWest, ...urgent, urgency: "B" });
    await expect(kiriyama.sends(calm)).rejects.toMatchObject({ status: 409, body: { code: "no-basis" } });
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.houkatsuWest, ...urgent });
    // Where the desk is closed today, it leaves with a phone call alone.
    const sent = await kiriyama.sends(draft, undefined, "当直の相談員");
    expect(sent.ground).toMatchObject({ kind: "legal", code: "LIFE" });

    await house.as(town.nakamura).accepts(sent);
    await eventually(() => house.as(town.nakamura).seesCase(supportCase));
    await house.as(town.shimura).rejects(life, "同意が得られる状況だった");
    await expect(house.as(town.nakamura).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await eventually(async () => expect((await house.as(town.nakamura).sees(sent)).lapsedAt).not.toBeNull());
  });

  it("ends by itself after seven days", async () => {
    const life = await house.as(town.kiriyama).requestsBasis(supportCase, [town.desks.houkatsuEast], { code: "LIFE" });
    const days = (Date.parse(life.until) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(7);
    expect(days).toBeLessThanOrEqual(8);
  });
});

describe("endBasis", () => {
  it("closes what rested on it, once", async () => {
    const kiriyama = house.as(town.kiriyama);
    const basis = await kiriyama.requestsBasis(supportCase, [town.desks.marugoto], { categories: ["life_history"] });
    const approved = await house.as(town.shimura).approves(basis);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.marugoto, categories: ["life_history"] });
    await house.as(town.miyamoto).accepts(await kiriyama.sends(draft));
    await eventually(() => house.as(town.miyamoto).seesCase(supportCase));
    const ended = await kiriyama.endsBasis(approved);
    expect(ended.status).toBe("ended");
    await expect(house.as(town.miyamoto).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await expect(kiriyama.endsBasis(ended)).rejects.toMatchObject({ status: 409 });
  });
});
