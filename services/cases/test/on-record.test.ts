import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { caseInSight, endsGrant } from "./case-in-sight.ts";

/** On what every look at a case rests, and what is said about whom. */

let house: House;
let supportCase: CaseSeen;
let jiritsu: string;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  ({ supportCase, jiritsu } = await caseInSight(house));
});

const grounds = async (operation: string) =>
  (
    await house.behind.query(
      "select basis from ledger.audit where operation = $1 and subject_id = $2 order by seq desc limit 1",
      [operation, supportCase.id],
    )
  ).rows[0]?.basis;

describe("the record of a look at a case", () => {
  it("names whose eyes the lead looked through", async () => {
    await house.as(town.kiriyama).seesAs(supportCase, town.tanaka);
    expect(await grounds("seeCaseAs")).toBe(`as:${town.tanaka.id}@${town.desks.jiritsu.id}`);
  });

  it("names the ground of whoever reads its records, or asks who sees it", async () => {
    const { rows } = await house.behind.query("select consent_id from cases.case_grant where id = $1", [jiritsu]);
    for (const [member, ground] of [
      [town.kiriyama, "lead"],
      [town.tanaka, `consent:${rows[0].consent_id}`],
    ] as const) {
      await house.as(member).records(supportCase);
      expect(await grounds("listRecords")).toBe(ground);
      await house.as(member).audience(supportCase);
      expect(await grounds("getAudience")).toBe(ground);
    }
  });

  it("says of a desk whose sight has ended that it reads what it wrote itself", async () => {
    const money = { kind: "fact", category: "income_assets_debts", body: "家賃を2か月滞納。" } as const;
    await house.as(town.tanaka).writesRecord(supportCase, { parts: [money] });
    await endsGrant(house, jiritsu);
    expect((await house.as(town.tanaka).records(supportCase)).items).toHaveLength(1);
    expect(await grounds("listRecords")).toBe("own");
  });
});

describe("what is said of a grant", () => {
  it("is said of the grant: the number of a case tells no desk how many others see it", async () => {
    const kiriyama = house.as(town.kiriyama);
    const { consents } = await kiriyama.recordsConsent(supportCase, [town.desks.marugoto]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.marugoto }));
    await house.as(town.miyamoto).accepts(sent);
    const said = async (name: string) =>
      (
        await house.behind.query(
          `select aggregate_id::text = payload ->> 'grantId' as "ofTheGrant", seq, payload ->> 'leadDeskId' as lead
             from ledger.outbox where name = $1 and payload ->> 'caseId' = $2`,
          [name, supportCase.id],
        )
      ).rows;
    await eventually(async () =>
      expect(await said("grant.opened")).toEqual([{ ofTheGrant: true, seq: 1, lead: null }]),
    );
    await kiriyama.withdraws(
      supportCase,
      consents.find(({ recipients }) => recipients.some(({ id }) => id === town.desks.marugoto.id)),
    );
    const lead = town.desks.hotChuo.id;
    await eventually(async () => expect(await said("grant.closed")).toEqual([{ ofTheGrant: true, seq: 2, lead }]));
  });
});
