import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";

import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { allHeard } from "./case-in-sight.ts";
import { projectionFaults } from "./grants.ts";
import { ALL, acceptedTransfer, caseToHandOver, handedOver, meets } from "./handed-over.ts";

/** 移管: the 主担当 passes with everything that goes with it, once, and the desk that had it keeps what it wrote. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(async () => expect(await projectionFaults(house)).toEqual([]));

const gone = { status: 404 };
const jiritsu = { from: town.kiriyama, to: town.desks.jiritsu, by: town.tanaka };
const fukushi = { from: town.kiriyama, to: town.desks.fukushi, by: town.sasaki };

describe("the lead passes", () => {
  it("when the person has been met, and not before", async () => {
    const supportCase = await caseToHandOver(house);
    const accepted = await acceptedTransfer(house, supportCase, jiritsu);
    await allHeard(house);
    expect((await house.as(town.kiriyama).seesCase(supportCase)).leadDesk.id).toBe(town.desks.hotChuo.id);
    await meets(house, town.tanaka, accepted);
    await allHeard(house);
    expect(await house.as(town.tanaka).seesCase(supportCase)).toMatchObject({
      leadDesk: { id: town.desks.jiritsu.id },
      leadWorker: { id: town.tanaka.id },
      categories: [...ALL].sort(),
    });
  });

  it("with both names and times for ever, for the desk that leads now", async () => {
    const { leadTerms, openedAt } = await handedOver(house);
    const [now, before] = leadTerms;
    expect(leadTerms).toHaveLength(2);
    expect(now).toMatchObject({ desk: { name: town.desks.jiritsu.name }, cause: "transfer", until: null });
    expect(before).toMatchObject({ worker: { name: town.kiriyama.name }, cause: "opened", from: openedAt });
    expect(before?.until).toBe(now?.from);
  });

  it("by a 移管 alone: what helps another way leaves it where it is", async () => {
    const supportCase = await caseToHandOver(house);
    const draft = await house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jiritsu, categories: ALL });
    const tanaka = house.as(town.tanaka);
    const opened = await tanaka.opens(await house.as(town.kiriyama).sends(draft));
    await meets(house, town.tanaka, await tanaka.accepts(await tanaka.acknowledges(opened)));
    await allHeard(house);
    expect((await house.as(town.kiriyama).seesCase(supportCase)).leadDesk.id).toBe(town.desks.hotChuo.id);
  });
});

describe("a destination without accounts", () => {
  it("cannot lead a case here: whoever handed over leads it still", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await caseToHandOver(house);
    await kiriyama.recordsConsent(supportCase, [town.desks.byoin], { categories: ALL });
    const onBehalf = { whom: "地域連携室 看護師長" };
    const to = town.desks.byoin;
    const draft = await kiriyama.drafts({ supportCase, to, kind: "transfer", categories: ALL });
    const sent = await kiriyama.sends(draft, undefined, onBehalf.whom);
    const acknowledged = await kiriyama.does(sent, "acknowledgement", { onBehalf });
    const accepted = await kiriyama.does(acknowledged, "acceptance", { onBehalf });
    const at = new Date(Date.now() - 60_000).toISOString();
    const met = { at, method: "visit", result: "met", accompanied: false, onBehalf } as const;
    await kiriyama.does(accepted, "contact", met);
    await allHeard(house);
    expect((await kiriyama.seesCase(supportCase)).leadDesk.id).toBe(town.desks.hotChuo.id);
  });
});

describe("the desk that leads now", () => {
  it("does all that a lead does, with what was there before it too", async () => {
    const supportCase = await caseToHandOver(house);
    const kiriyama = house.as(town.kiriyama);
    const basis = await kiriyama.requestsBasis(supportCase, [town.desks.fukushi]);
    await kiriyama.writesRecord(supportCase);
    await meets(house, town.tanaka, await acceptedTransfer(house, supportCase, jiritsu));
    await allHeard(house);

    const tanaka = house.as(town.tanaka);
    const seen = await tanaka.seesCase(supportCase);
    expect(seen.actions).toEqual(
      expect.arrayContaining(["giveConsent", "reviseInformation", "addHouseholdMember", "seeAs", "reassign"]),
    );
    expect(seen.consents[0]).toMatchObject({ id: supportCase.consents[0]?.id, actions: ["withdraw"] });
    expect(seen.consents[0]?.recipients).toHaveLength(2);
    expect((await tanaka.bases({ caseId: supportCase.id })).map(({ id }) => id)).toEqual([basis.id]);
    expect((await tanaka.records(supportCase)).items[0]?.parts).toHaveLength(1);
    await tanaka.revisesInformation(supportCase, "life_history", "娘が近くにいる。", 1);
    expect((await tanaka.audience(supportCase)).map(({ desk }) => desk.id)).toEqual([town.desks.jiritsu.id]);
    expect((await tanaka.seesAs(supportCase, town.kawai)).case?.id).toBe(supportCase.id);
    expect((await tanaka.seesAs(supportCase, town.kiriyama)).case).toBeNull();
  });

  it("writes the people down from now on, where the old lead has nothing to do with them any more", async () => {
    const supportCase = await handedOver(house, "佐久間 鈴");
    const tanaka = house.as(town.tanaka);
    const person = await tanaka.residentOf({ id: supportCase.residentId as string });
    expect(person.address).toBe("みどり野市泉2-3-4");
    await tanaka.revisesResident(person, { phone: "042-000-9999" });
    expect(supportCase.household[0]?.person?.name).toBe("佐久間 鈴");
    await expect(house.as(town.kiriyama).residentOf(person)).rejects.toMatchObject(gone);
    expect((await house.as(town.kiriyama).searches("佐久間 鈴")).items).toEqual([]);
  });

  it("leaves the person to a desk that leads another open case of theirs", async () => {
    const supportCase = await caseToHandOver(house);
    const kiriyama = house.as(town.kiriyama);
    const residentId = supportCase.residentId as string;
    const body = { residentId, information: [] };
    await kiriyama.api.POST("/api/cases", { params: { header: { "Idempotency-Key": kiriyama.key() } }, body });
    await meets(house, town.tanaka, await acceptedTransfer(house, supportCase, jiritsu));
    await allHeard(house);
    expect((await kiriyama.residentOf({ id: residentId })).id).toBe(residentId);
    expect((await house.as(town.tanaka).seesCase(supportCase)).residentId).toBeNull();
  });
});

describe("the desk that led it", () => {
  it("sees the case no more, and does nothing in it", async () => {
    const supportCase = await handedOver(house);
    const kiriyama = house.as(town.kiriyama);
    await expect(kiriyama.seesCase(supportCase)).rejects.toMatchObject(gone);
    await expect(kiriyama.audience(supportCase)).rejects.toMatchObject(gone);
    await expect(kiriyama.writesRecord(supportCase)).rejects.toMatchObject(gone);
    await expect(kiriyama.revisesInformation(supportCase, "life_history", "x", 1)).rejects.toMatchObject(gone);
    await expect(kiriyama.seesAs(supportCase, town.tanaka)).rejects.toMatchObject(gone);
    await expect(kiriyama.reassignsCase(supportCase, town.otomo)).rejects.toMatchObject(gone);
    const { data } = await kiriyama.api.GET("/api/cases", { params: { query: { limit: 100 } } });
    expect(data?.items.map(({ id }) => id)).not.toContain(supportCase.id);
  });

  it("keeps what it wrote itself, and what it recorded: a consent can still be withdrawn there", async () => {
    const supportCase = await caseToHandOver(house);
    const kiriyama = house.as(town.kiriyama);
    const record = await kiriyama.writesRecord(supportCase);
    await house.as(town.otomo).writesRecord(supportCase, { audience: "own" });
    await meets(house, town.tanaka, await acceptedTransfer(house, supportCase, jiritsu));
    await allHeard(house);
    expect((await kiriyama.records(supportCase)).items.map(({ id }) => id)).toContain(record.id);
    expect((await kiriyama.records(supportCase)).items).toHaveLength(2);
    expect((await house.as(town.tanaka).records(supportCase)).items).toHaveLength(1);
    await kiriyama.withdraws(supportCase, supportCase.consents[0]);
    await allHeard(house);
    expect((await house.as(town.tanaka).seesCase(supportCase)).categories).toHaveLength(ALL.length);
  });

  it("sees again what a grant of its own gives it", async () => {
    const supportCase = await handedOver(house);
    const tanaka = house.as(town.tanaka);
    await tanaka.recordsConsent(supportCase, [town.desks.hotChuo], { categories: ["identity_contact"] });
    const back = await tanaka.drafts({ supportCase, to: town.desks.hotChuo, categories: ["identity_contact"] });
    const kiriyama = house.as(town.kiriyama);
    const opened = await kiriyama.opens(await tanaka.sends(back));
    await kiriyama.accepts(await kiriyama.acknowledges(opened));
    await allHeard(house);
    const seen = await kiriyama.seesCase(supportCase);
    expect(seen).toMatchObject({ categories: ["identity_contact"], leadTerms: [] });
    expect(seen.actions).not.toContain("reviseInformation");
    expect(seen.resident?.address).toBeNull();
  });
});

describe("once", () => {
  it("however often it is heard, also when the lead has come back in the meantime", async () => {
    const supportCase = await handedOver(house);
    const { rows } = await house.behind.query(
      `select * from ledger.outbox where name = 'referral.contacted' and payload ->> 'caseId' = $1`,
      [supportCase.id],
    );
    await hearAgain(rows[0]);
    await allHeard(house);
    expect((await house.as(town.tanaka).seesCase(supportCase)).leadTerms).toHaveLength(2);
    await house.behind.query(
      `update cases.support_case set lead_desk_id = $1, lead_worker_id = $2, lead_cause = 'assignment', lead_since = now()
        where id = $3`,
      [town.desks.hotChuo.id, town.kiriyama.id, supportCase.id],
    );
    await hearAgain(rows[0]);
    await allHeard(house);
    expect((await house.as(town.kiriyama).seesCase(supportCase)).leadTerms).toHaveLength(3);
  });

  it("of two that were accepted, however the two are met: one desk leads, and the other helps", async () => {
    const supportCase = await caseToHandOver(house);
    const first = await acceptedTransfer(house, supportCase, jiritsu);
    const second = await acceptedTransfer(house, supportCase, fukushi);
    await Promise.all([meets(house, town.tanaka, first), meets(house, town.sasaki, second)]);
    await allHeard(house);
    const seen = await house.as(town.tanaka).seesCase(supportCase);
    const leads = await house.behind.query(
      "select desk_id from cases.case_grant where support_case_id = $1 and basis = 'lead' and until_at > now()",
      [supportCase.id],
    );
    expect(leads.rows).toEqual([{ desk_id: seen.leadDesk.id }]);
    expect([town.desks.jiritsu.id, town.desks.fukushi.id]).toContain(seen.leadDesk.id);
    const { rows } = await house.behind.query(
      "select desk_id from cases.lead_term where support_case_id = $1 order by from_at, id",
      [supportCase.id],
    );
    expect(rows.map(({ desk_id }) => desk_id)).toEqual([town.desks.hotChuo.id, seen.leadDesk.id]);
    await expect(house.as(town.kiriyama).seesCase(supportCase)).rejects.toMatchObject(gone);
  });
});

describe("a consent that is taken down at that very moment", () => {
  it("is known to the desk that leads then, not to the one that led", async () => {
    const supportCase = await caseToHandOver(house);
    const accepted = await acceptedTransfer(house, supportCase, jiritsu);
    await allHeard(house);
    await house.behind.query("begin");
    const { rows } = await house.behind.query(
      `insert into cases.consent (id, municipality_id, support_case_id, resident_id, method, purpose, categories, from_at,
         until_at, recorded_by, recorded_desk_id) select uuidv7(), municipality_id, id, resident_id, 'oral', 'x',
         '{life_history}', now(), now() + interval '1 day', lead_worker_id, lead_desk_id
         from cases.support_case where id = $1 returning id`,
      [supportCase.id],
    );
    await meets(house, town.tanaka, accepted);
    // Long enough for the lead to pass, if nothing held it.
    await new Promise((resolve) => setTimeout(resolve, 700));
    await house.behind.query("commit");
    await allHeard(house);
    const { consents } = await house.as(town.tanaka).seesCase(supportCase);
    expect(consents.map(({ id }) => id)).toContain(rows[0].id);
  });
});

/** The same fact arrives once more under another name, as if the first delivery had been forgotten. */
async function hearAgain({ municipality_id, service, aggregate_id, name, payload, occurred_at }: Outboxed) {
  await house.behind.query(
    `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
     values (uuidv7(), $1, $2, $3, 0, $4, $5, $6)`,
    [municipality_id, service, aggregate_id, name, payload, occurred_at],
  );
}

interface Outboxed {
  readonly municipality_id: string;
  readonly service: string;
  readonly aggregate_id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly occurred_at: Date;
}
