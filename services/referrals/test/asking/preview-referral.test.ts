import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
  const kiriyama = house.as(town.kiriyama);
  supportCase = await kiriyama.opensCase({ information: [{ category: "life_history", body: "30年外に出ていない" }] });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
});
afterAll(() => house.close());

const parts = ["identity_contact", "life_history", "income_assets_debts"] as const;

describe("previewReferral", () => {
  it("names every person who will see something, what, and what is new", async () => {
    const kiriyama = house.as(town.kiriyama);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, categories: [...parts] });
    const { people, disclosures, empty, ground } = await kiriyama.previews(draft);
    expect(ground).toMatchObject({ kind: "consent", until: null });
    const receivers = people.filter(({ side }) => side === "to");
    expect(receivers.map(({ staff }) => staff.name).sort()).toEqual(["河合 誠司", "田中 美穂"]);
    for (const { today, copy, afterwards } of receivers) {
      expect(today).toBeNull();
      expect(copy).toEqual(["identity_contact", "life_history"]);
      expect(afterwards).toEqual(["identity_contact", "income_assets_debts", "life_history"]);
    }
    expect(people.filter(({ side }) => side === "from").map(({ staff }) => staff.name)).toContain("志村 健二");
    expect(disclosures.map(({ category, body }) => [category, body])).toEqual([
      ["identity_contact", undefined],
      ["life_history", "30年外に出ていない"],
    ]);
    expect(empty).toEqual(["income_assets_debts"]);
  });

  it("says the same before anything is kept, and is refused like the draft itself would be", async () => {
    const kiriyama = house.as(town.kiriyama);
    const sheet = { supportCase, to: town.desks.jiritsu, categories: [...parts] };
    const { id, fingerprint, ...before } = await kiriyama.previewsDraft(sheet);
    expect(id).toBe(supportCase.id);
    const { fingerprint: kept, ...after } = await kiriyama.previews(await kiriyama.drafts(sheet));
    expect({ fingerprint, ...before }).toEqual({ fingerprint: kept, ...after });
    await expect(house.as(town.morita).previewsDraft(sheet)).rejects.toMatchObject({ status: 404 });
    const toOneself = kiriyama.previewsDraft({ ...sheet, to: town.desks.hotChuo });
    await expect(toOneself).rejects.toMatchObject({ status: 400, body: { code: "same-desk" } });
    const calm = await kiriyama.previewsDraft({ ...sheet, to: town.desks.kokusai });
    expect(calm.ground).toBeNull();
  });

  it("says of whom it speaks truly: what was promised is exactly what they see", async () => {
    const kiriyama = house.as(town.kiriyama);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, categories: [...parts] });
    const { people } = await kiriyama.previews(draft);
    const sent = await kiriyama.sends(draft);
    expect(sent.confirmed).toEqual(people);
    const opened = await house.as(town.tanaka).opens(sent);
    expect(opened.confirmed).toEqual([]);
    const tanaka = people.find(({ staff }) => staff.id === town.tanaka.id);
    expect(opened.disclosures.map(({ category }) => category)).toEqual(tanaka?.copy);
    await house.as(town.tanaka).accepts(opened);
    const seen = await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    expect([...seen.categories].sort()).toEqual([...(tanaka?.afterwards ?? [])].sort());
    const next = await kiriyama.previews(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    expect(next.people.find(({ staff }) => staff.id === town.tanaka.id)?.today).toEqual(tanaka?.afterwards);
  });

  it("holds nobody to what they have not seen: another word, or another person, must be confirmed anew", async () => {
    const kiriyama = house.as(town.kiriyama);
    const draft = await kiriyama.drafts({
      supportCase,
      to: town.desks.jiritsu,
      categories: ["life_history"],
      needs: ["withdrawal"],
    });
    const { fingerprint } = await kiriyama.previews(draft);
    await house.behind.query("update cases.information set body = '書き直した' where support_case_id = $1", [
      supportCase.id,
    ]);
    await expect(kiriyama.sends(draft, fingerprint)).rejects.toMatchObject({ body: { code: "preview-changed" } });
    const { fingerprint: second } = await kiriyama.previews(draft);
    await house.behind.query(
      `insert into directory.membership (id, municipality_id, staff_id, agency_id, desk_id, role, from_date)
       select uuidv7(), municipality_id, $1, agency_id, $2, 'desk_worker', '2026-01-01' from directory.membership
        where desk_id = $2 limit 1`,
      [town.morita.id, town.desks.jiritsu.id],
    );
    await expect(kiriyama.sends(draft, second)).rejects.toMatchObject({
      status: 409,
      body: { code: "preview-changed" },
    });
    const sent = await kiriyama.sends(draft);
    expect(sent.confirmed.map(({ staff }) => staff.name)).toContain("森田 カレン");
  });

  it("is the sender's alone, and tells no third desk's sight to one that may not know it", async () => {
    const kiriyama = house.as(town.kiriyama);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
    await expect(house.as(town.tanaka).previews(draft)).rejects.toMatchObject({ status: 404 });
    // 田中's desk sees the case by now, the welfare office as well; 田中 passes something on to that office.
    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi], { categories: [...parts] });
    await house
      .as(town.sasaki)
      .accepts(await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.fukushi })));
    await eventually(() => house.as(town.sasaki).seesCase(supportCase));
    const passedOn = await house
      .as(town.tanaka)
      .drafts({ supportCase, to: town.desks.fukushi, categories: ["life_history"] });
    const { people } = await house.as(town.tanaka).previews(passedOn);
    expect(people.filter(({ side }) => side === "to").map(({ today }) => today)).toEqual([null, null]);
    expect(people.find(({ side }) => side === "lead")?.today).toHaveLength(6);
  });
});
