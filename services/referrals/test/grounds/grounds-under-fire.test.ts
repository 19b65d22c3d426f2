import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const kiriyama = () => house.as(town.kiriyama);
const tanaka = () => house.as(town.tanaka);

/** 桐山 has a case that the livelihood desk may be told of, and a つなぎ to it, sent. */
async function sent() {
  const supportCase = await kiriyama().opensCase({ resident: { address: "みどり野市泉2-3-4" } });
  const { consents } = await kiriyama().recordsConsent(supportCase, [town.desks.jiritsu]);
  const referral = await kiriyama().sends(await kiriyama().drafts({ supportCase, to: town.desks.jiritsu }));
  return { supportCase, consent: consents[0], referral };
}

const whenLapsed = (referral: ReferralSeen) =>
  eventually(async () => {
    const seen = await tanaka().sees(referral);
    expect(seen.lapsedAt).not.toBeNull();
    return seen;
  });

const whenReturned = (referral: ReferralSeen) =>
  eventually(async () => expect((await kiriyama().sees(referral)).status).toBe("returned"));

describe("an envelope", () => {
  it("tells nothing of its case, its categories or its ground before it is opened", async () => {
    const { supportCase, consent, referral } = await sent();
    const closed = await tanaka().sees(referral);
    expect(closed).toMatchObject({ caseId: null, categories: [], ground: null });
    for (const id of [supportCase.id, consent?.id]) expect(JSON.stringify(closed)).not.toContain(id);
    expect(await tanaka().opens(referral)).toMatchObject({ caseId: supportCase.id, ground: { id: consent?.id } });
  });

  it("shows no address that has been withheld since it was packed", async () => {
    const { supportCase, referral } = await sent();
    const resident = await kiriyama().residentOf({ id: supportCase.residentId as string });
    await kiriyama().revisesResident(resident, { addressWithheld: true });
    const { disclosures } = await tanaka().opens(referral);
    expect(disclosures[0]?.identity).toMatchObject({ address: null, neighbourhood: null, addressWithheld: true });
    expect((await tanaka().sees(referral)).disclosures).toEqual(disclosures);
  });
});

describe("the end of a ground", () => {
  it("reaches a つなぎ that was on its way to be committed when the person withdrew", async () => {
    const supportCase = await kiriyama().opensCase();
    const { consents } = await kiriyama().recordsConsent(supportCase, [town.desks.jiritsu]);
    const draft = await kiriyama().drafts({ supportCase, to: town.desks.jiritsu });
    const { fingerprint } = await kiriyama().previews(draft);
    await house.behind.query("begin; lock table referrals.onlooker in share mode");
    const sending = kiriyama().sends(draft, fingerprint);
    await eventually(async () => {
      const waiting = await house.behind.query("select 1 from pg_locks where not granted");
      expect(waiting.rowCount).toBeGreaterThan(0);
    });
    await house.asAgain(town.shimura).withdraws(supportCase, consents[0]);
    await eventually(async () => {
      const open = await house.behind.query(
        `select 1 from ledger.delivery d join ledger.outbox o on o.id = d.event_id
          where o.name = 'consent.withdrawn' and d.consumer = 'referrals' and d.acked_at is null`,
      );
      expect(open.rowCount).toBe(0);
    });
    await house.behind.query("commit");
    await whenReturned(await sending);
  });

  it("waits for no roster: a desk where nobody works any more holds nothing up", async () => {
    const [hayase, desk] = [house.as(town.hayase), town.desks.hananoki];
    await hayase.switchTo(town.hayase.memberships[1]?.id as string);
    const supportCase = await hayase.opensCase();
    const { consents } = await hayase.recordsConsent(supportCase, [town.desks.jiritsu]);
    const referral = await hayase.sends(await hayase.drafts({ supportCase, to: town.desks.jiritsu }));
    await hayase.withdraws(supportCase, consents[0]).then(() => undefined);
    const gone = "update directory.membership set role = 'manager' where desk_id = $1";
    await house.behind.query(gone, [desk.id]);
    const status = () => house.behind.query("select status from referrals.referral where id = $1", [referral.id]);
    await eventually(async () => expect((await status()).rows).toEqual([{ status: "returned" }]));
  });

  it("is not dodged by 受領, and asks again when the next ground ends as well", async () => {
    const { supportCase, consent, referral } = await sent();
    await tanaka().opens(referral);
    await kiriyama().withdraws(supportCase, consent);
    const lapsed = await whenLapsed(referral);
    expect(lapsed.actions).toEqual(expect.not.arrayContaining(["acknowledge", "accept"]));
    await expect(tanaka().acknowledges(lapsed)).rejects.toMatchObject({ status: 403 });
    await tanaka().continues(lapsed);
    const { consents } = await kiriyama().recordsConsent(supportCase, [town.desks.jiritsu]);
    await eventually(async () => expect((await tanaka().sees(referral)).lapsedAt).toBeNull());
    await kiriyama().withdraws(
      supportCase,
      consents.find(({ withdrawal }) => !withdrawal),
    );
    const again = await whenLapsed(referral);
    expect(again.ownGround).toBeNull();
    expect((await tanaka().continues(again)).ownGround).toMatchObject({ code: "LAW" });
    expect((await kiriyama().sees(referral)).ownGround).toEqual({ code: "LAW", reason: null });
  });

  it("is mended by a basis that is approved afterwards", async () => {
    const { supportCase, consent, referral } = await sent();
    await tanaka().opens(referral);
    const basis = await kiriyama().requestsBasis(supportCase, [town.desks.jiritsu], {
      categories: ["identity_contact", "income_assets_debts"],
    });
    await kiriyama().withdraws(supportCase, consent);
    await whenLapsed(referral);
    await house.as(town.shimura).approves(basis);
    await eventually(async () => expect((await tanaka().sees(referral)).ground).toMatchObject({ id: basis.id }));
  });

  it("is no emergency for whoever goes on with the work", async () => {
    const { supportCase, consent, referral } = await sent();
    await tanaka().opens(referral);
    await kiriyama().withdraws(supportCase, consent);
    const life = tanaka().continues(await whenLapsed(referral), { code: "LIFE", reason: "心配なため" });
    await expect(life).rejects.toMatchObject({ status: 400, body: { code: "not-this-provider" } });
  });
});

describe("a basis", () => {
  it("is for the desk that asked for it: another one neither sends on it nor learns of it", async () => {
    const supportCase: CaseSeen = await house.as(town.sasaki).opensCase();
    await house.as(town.sasaki).recordsConsent(supportCase, [town.desks.jiritsu], { categories: ["identity_contact"] });
    const toTanaka = { supportCase, to: town.desks.jiritsu, categories: ["identity_contact"] as const };
    await tanaka().accepts(await house.as(town.sasaki).sends(await house.as(town.sasaki).drafts(toTanaka)));
    await eventually(() => tanaka().seesCase(supportCase));
    const basis = await house.as(town.sasaki).requestsBasis(supportCase, [town.desks.hotChuo], {
      code: "APPI69_2_3",
      categories: ["identity_contact"],
    });
    await house.as(town.ogawa).approves(basis);
    const onward = await tanaka().drafts({ supportCase, to: town.desks.hotChuo, categories: ["identity_contact"] });
    expect((await tanaka().previews(onward)).ground).toBeNull();
    await expect(tanaka().sends(onward)).rejects.toMatchObject({ status: 409, body: { code: "no-basis" } });
  });
});
