import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rows } from "@tsunagi/database";
import { eventually, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openRole, type Role } from "./as-role.ts";
import { allHeard } from "./case-in-sight.ts";

/** What a つなぎ opened at the other desk, once it is over. */

let house: House;
let job: Role;
let desk: Role;
beforeAll(async () => {
  house = await openHouse();
  [job, desk] = await Promise.all([openRole(house, { job: true }), openRole(house)]);
});
afterAll(async () => {
  await Promise.all([job.close(), desk.close()]);
  await house.close();
});

/** 生活サポート has accepted it and sees the case. */
async function accepted() {
  const [kiriyama, tanaka] = [house.as(town.kiriyama), house.as(town.tanaka)];
  const supportCase = await kiriyama.opensCase();
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  const referral = await tanaka.accepts(sent);
  await eventually(() => tanaka.seesCase(supportCase));
  return { supportCase, referral };
}

async function reported(referral: ReferralSeen, outcome: "achieved" | "unreachable"): Promise<ReferralSeen> {
  const contact = { at: new Date(Date.now() - 60_000).toISOString(), method: "visit", result: "met" } as const;
  const met = await house.as(town.tanaka).does(referral, "contact", { ...contact, accompanied: false });
  return house.as(town.tanaka).does(met, "report", { outcome, result: "家計の見直しをした。" });
}

const isOver = { status: 404 };

describe("a つなぎ that came to nothing", () => {
  it("closes the case to the desk that had accepted it, and leaves it what it had been given", async () => {
    const { supportCase, referral } = await accepted();
    await house.as(town.kiriyama).does(referral, "cancellation", { reason: "settled" });
    await allHeard(house);
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject(isOver);
    const kept = await house.as(town.tanaka).sees(referral);
    expect(kept).toMatchObject({ status: "cancelled" });
    expect(kept.disclosures.length).toBeGreaterThan(0);
    const { rows: said } = await house.behind.query(
      `select count(*)::int as closed from ledger.outbox o join cases.case_grant g on g.id = o.aggregate_id
        where g.referral_id = $1 and o.name = 'grant.closed'`,
      [referral.id],
    );
    expect(said).toEqual([{ closed: 1 }]);
  });

  it("does so as well where the result is that nobody was reached", async () => {
    const { supportCase, referral } = await accepted();
    const failed = await house.as(town.kiriyama).does(await reported(referral, "unreachable"), "confirmation", {});
    expect(failed.status).toBe("failed");
    await allHeard(house);
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject(isOver);
  });

  it("takes nothing from a desk that sees the case by another つなぎ", async () => {
    const { supportCase, referral } = await accepted();
    const sheet = { supportCase, to: town.desks.jiritsu, needs: ["housing"] } as const;
    const other = await house.as(town.kiriyama).sends(await house.as(town.kiriyama).drafts(sheet));
    await house.as(town.tanaka).accepts(other);
    await allHeard(house);
    await house.as(town.kiriyama).does(referral, "cancellation", { reason: "duplicate" });
    await allHeard(house);
    expect((await house.as(town.tanaka).seesCase(supportCase)).id).toBe(supportCase.id);
  });

  it("opens nothing any more, whichever of the two is heard first", async () => {
    const { supportCase, referral } = await accepted();
    await house.as(town.kiriyama).does(referral, "cancellation", { reason: "settled" });
    await allHeard(house);
    const before = (await house.as(town.kiriyama).seesCase(supportCase)).consents.map(({ id }) => id);
    const { consents } = await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
    const anew = consents.find(({ id }) => !before.includes(id));
    const late = `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis,
        consent_id, referral_id, from_at, until_at)
      values (uuidv7(), $1, $2, $3, '{life_history}', 'consent', $4, $5, now(), '9999-12-31') returning id`;
    const values = [town.municipality.id, supportCase.id, town.desks.jiritsu.id, anew?.id, referral.id];
    expect(await job.within((em) => rows(em, late, values))).toHaveLength(1);
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject(isOver);
  });

  it("is for no desk to say by itself", async () => {
    const { supportCase, referral } = await accepted();
    const end = "insert into cases.referral_end (referral_id, municipality_id, ended_at) values ($1, $2, now())";
    const values = [referral.id, town.municipality.id];
    await expect(desk.within((em) => rows(em, end, values))).rejects.toThrow(/permission denied/);
    expect((await house.as(town.tanaka).seesCase(supportCase)).id).toBe(supportCase.id);
  });
});

it("leaves the desk its sight where it is completed: the support goes on", async () => {
  const { supportCase, referral } = await accepted();
  const done = await house.as(town.kiriyama).does(await reported(referral, "achieved"), "confirmation", {});
  expect(done.status).toBe("completed");
  await allHeard(house);
  expect((await house.as(town.tanaka).seesCase(supportCase)).id).toBe(supportCase.id);
});
