import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

async function sakuma() {
  return house.as(town.kiriyama).opensCase({
    resident: { name: "佐久間 トメ", kana: "サクマ トメ", address: "みどり野市泉2-3-4", phone: "042-000-2001" },
    information: [
      { category: "income_assets_debts", body: "家賃を2か月滞納" },
      { category: "health_disability", body: "要介護1" },
    ],
  });
}

describe("sendReferral", () => {
  it("hands over exactly what was ticked, frozen as it was, and nothing else", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
    const sent = await kiriyama.sends(draft);

    const received = await house.as(town.tanaka).opens(sent);
    expect(received.disclosures).toEqual([
      {
        category: "identity_contact",
        identity: expect.objectContaining({ name: "佐久間 トメ", phone: "042-000-2001" }),
      },
      { category: "income_assets_debts", body: "家賃を2か月滞納" },
    ]);
    expect(JSON.stringify(received)).not.toContain("要介護1");

    await house.behind.query("update cases.information set body = 'あとで書き換えた'");
    expect((await house.as(town.tanaka).sees(sent)).disclosures).toEqual(received.disclosures);
  });

  it("is refused where the resident's consent does not name the desk, or not the category", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    const toWelfare = await kiriyama.drafts({ supportCase, to: town.desks.fukushi });
    await expect(kiriyama.sends(toWelfare)).rejects.toMatchObject({ status: 409, body: { code: "no-basis" } });

    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi], { categories: ["identity_contact"] });
    await expect(kiriyama.sends(toWelfare)).rejects.toMatchObject({ status: 409, body: { code: "no-basis" } });

    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi]);
    expect((await kiriyama.sends(toWelfare)).status).toBe("sent");
  });

  it("is refused at the first opening when the consent has ended in between", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { until: tomorrow() });
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    house.setClock(new Date(Date.now() + 3 * 86_400_000));
    // Refused by the ground itself, or already given back by the sweep: whichever comes first.
    await expect(house.as(town.tanaka).opens(sent)).rejects.toThrow(/ground-ended|not-found/);
    await house.sweep();
    expect(await kiriyama.sees(sent)).toMatchObject({ status: "returned", openedAt: null });
  });

  it("is an envelope until somebody of the receiving desk opens it: no name, no request, no content", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const tanaka = house.as(town.tanaka);
    const row = (await tanaka.inbox()).find(({ id }) => id === sent.id);
    const closed = JSON.stringify([await tanaka.sees(sent), row]);
    expect(closed).toContain(sent.number);
    expect(closed).not.toMatch(/佐久間|サクマ|滞納|042-000-2001|月2回/);
    expect((await tanaka.opens(sent)).request).toContain("家賃滞納");
    expect((await tanaka.inbox()).find(({ id }) => id === sent.id)?.subject?.name).toBe("佐久間 トメ");
  });

  it("hands over nothing that the sender's own desk may not see, and opens no sight beyond it", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const tanaka = house.as(town.tanaka);
    await tanaka.accepts(sent);
    await granted(supportCase);
    const all = ["identity_contact", "health_disability"] as const;
    await expect(
      tanaka.recordsConsent(supportCase, [town.desks.fukushi], { categories: [...all] }),
    ).rejects.toMatchObject({ status: 403, body: { code: "beyond-sight" } });
    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi], { categories: [...all] });
    const further = { supportCase, to: town.desks.fukushi, categories: all };
    await expect(tanaka.drafts(further)).rejects.toMatchObject({ status: 409, body: { code: "beyond-sight" } });
    const allowed = await tanaka.drafts({ ...further, categories: ["identity_contact"] });
    expect((await tanaka.sends(allowed)).status).toBe("sent");
  });

  it("cannot be accepted once the consent has ended: nobody is told of a case that never opens", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { until: tomorrow() });
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const acknowledged = await house.as(town.tanaka).acknowledges(sent);
    house.setClock(new Date(Date.now() + 3 * 86_400_000));
    const accepting = house.as(town.tanaka).accepts(acknowledged);
    await expect(accepting).rejects.toThrow(/ground-ended|forbidden/);
  });

  it("goes to no desk where nobody could act on it", async () => {
    const supportCase = await sakuma();
    const draft = house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jouhou });
    await expect(draft).rejects.toMatchObject({ status: 400, body: { code: "no-destination" } });
  });

  it("keeps the sender accountable until it is acknowledged, and lets the 当番 of the other desk move next", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    expect(sent.accountable?.id).toBe(town.desks.hotChuo.id);
    expect(sent.next).toMatchObject({ desk: { id: town.desks.jiritsu.id }, staff: { name: "田中 美穂" } });
    const acknowledged = await house.as(town.kawai).acknowledges(sent);
    expect(acknowledged.accountable?.id).toBe(town.desks.jiritsu.id);
    expect(acknowledged.next?.staff.name).toBe("河合 誠司");
    expect(acknowledged.steps.map(({ verb, by }) => `${verb} ${by?.name}`)).toEqual([
      "draft 桐山 葵",
      "send 桐山 葵",
      "open 河合 誠司",
      "acknowledge 河合 誠司",
    ]);
  });

  it("shows a draft to nobody but the sender's desk", async () => {
    const supportCase = await sakuma();
    const draft = await house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jiritsu });
    await expect(house.as(town.tanaka).sees(draft)).rejects.toMatchObject({ status: 404 });
    expect((await house.as(town.shimura).sees(draft)).id).toBe(draft.id);
    expect((await house.as(town.tanaka).inbox()).map(({ id }) => id)).not.toContain(draft.id);
    expect((await house.as(town.shimura).inbox("draft")).map(({ id }) => id)).toContain(draft.id);
  });

  it("opens the case to the receiving desk only after it has accepted, and only in what was handed over", async () => {
    const supportCase = await sakuma();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const acknowledged = await house.as(town.tanaka).acknowledges(sent);
    expect(acknowledged.actions).toContain("accept");
    expect(acknowledged.actions).not.toContain("getCase");
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await house.as(town.tanaka).accepts(await house.as(town.tanaka).sees(sent));
    const seen = await granted(supportCase);
    expect((await house.as(town.tanaka).sees(sent)).actions).toContain("getCase");
    expect(seen.categories).toEqual(["identity_contact", "income_assets_debts"]);
    expect(JSON.stringify(seen)).not.toContain("要介護1");
  });
});

const tomorrow = () => new Date(Date.now() + 86_400_000 + 9 * 3_600_000).toISOString().slice(0, 10);

/** The grant opens when `cases` hears of the acceptance: a moment later. */
async function granted(supportCase: { id: string }) {
  const until = Date.now() + 10_000;
  for (;;) {
    const seen = await house
      .as(town.tanaka)
      .seesCase(supportCase)
      .catch(() => undefined);
    if (seen) return seen;
    if (Date.now() > until) throw new Error("the case never opened");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
