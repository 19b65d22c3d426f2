import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rows } from "@tsunagi/database";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openRole, type Role } from "./as-role.ts";

/** What has ended stays ended: in two transactions at a time, and whatever the code of a desk does. */

let house: House;
let desk: Role;
let job: Role;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
  desk = await openRole(house);
  job = await openRole(house, { job: true });
  supportCase = await house.as(town.kiriyama).opensCase();
});
afterAll(async () => {
  await desk.close();
  await job.close();
  await house.close();
});

const consentTo = async (to: { id: string }) =>
  (await house.as(town.kiriyama).recordsConsent(supportCase, [to])).consents[0]?.id as string;

const WITHDRAW = `update cases.consent set status = 'withdrawn', withdrawn_at = now(), withdrawn_method = 'oral',
  withdrawn_by = recorded_by, until_at = now() where id = $1 returning id`;
const END = `update cases.basis set status = 'ended', until_at = now(), ended_at = now(), ended_by = requested_by
  where id = $1 returning id`;

/** As an acceptance does it that has read the ground just before. */
const GRANT = (
  kind: "consent" | "basis",
) => `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id,
  categories, basis, consent_id, basis_id, basis_code, from_at, until_at)
  values (uuidv7(), $1, $2, $3, '{life_history}', ${
    kind === "consent" ? "'consent', $4, null, null" : "'legal', null, $4, 'LAW'"
  }, now(), $5) returning id`;

const grants = async (kind: "consent" | "basis", id: string) =>
  (
    await house.behind.query(`select until_at <= now() as over from cases.case_grant where ${kind}_id = $1`, [id])
  ).rows.map(({ over }) => over);

describe("a grant that opens while its ground ends", () => {
  it.each([
    ["consent", WITHDRAW],
    ["basis", END],
  ] as const)("waits for the end of the %s, and is over with it", async (kind, ending) => {
    const to = kind === "consent" ? town.desks.jiritsu : town.desks.fukushi;
    const id = kind === "consent" ? await consentTo(to) : await approvedFor(to);
    let inserted: Promise<unknown> | undefined;
    await desk.within(async (em) => {
      expect(await rows(em, ending, [id])).toHaveLength(1);
      const values = [town.municipality.id, supportCase.id, to.id, id, new Date("2099-12-31T00:00:00Z")];
      inserted = job.within((other) => rows(other, GRANT(kind), values));
      await Promise.race([inserted, sleep(300)]);
    });
    await inserted;
    expect(await grants(kind, id)).toEqual([true]);
    const { rows: sights } = await house.behind.query(
      "select 1 from cases.visible where support_case_id = $1 and desk_id = $2 and until_at > now()",
      [supportCase.id, to.id],
    );
    expect(sights).toEqual([]);
  });

  it("lasts no longer than what it rests on, whatever it was asked to", async () => {
    const until = "2026-12-31";
    const { consents } = await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.kokusai], { until });
    const values = [town.municipality.id, supportCase.id, town.desks.kokusai.id, consents[0]?.id];
    await job.within((em) => rows(em, GRANT("consent"), [...values, new Date("2099-12-31T00:00:00Z")]));
    const { rows: found } = await house.behind.query("select until_at from cases.case_grant where consent_id = $1", [
      consents[0]?.id,
    ]);
    expect(found).toEqual([{ until_at: new Date("2026-12-31T15:00:00Z") }]);
  });
});

async function approvedFor(to: { id: string }): Promise<string> {
  const asked = await house.as(town.kiriyama).requestsBasis(supportCase, [to]);
  return (await house.as(town.shimura).approves(asked)).id;
}

describe("a withdrawn consent, to the role of the desk that recorded it", () => {
  const update = (set: string, id: string) =>
    desk.within((em) => rows(em, `update cases.consent set ${set} where id = $1 returning id`, [id]));

  it("is never taken back, nor touched again", async () => {
    const id = await consentTo(town.desks.marugoto);
    expect(await desk.within((em) => rows(em, WITHDRAW, [id]))).toHaveLength(1);
    const unsaid = "status = 'given', withdrawn_at = null, withdrawn_method = null, withdrawn_by = null";
    expect(await update(`${unsaid}, until_at = '9999-12-31T00:00:00Z'`, id)).toEqual([]);
    expect(await update("withdrawal_note = '別の理由'", id)).toEqual([]);
  });

  it("is given once: nothing of it is moved but by its withdrawal", async () => {
    const id = await consentTo(town.desks.houkatsuEast);
    await expect(update("until_at = '9999-12-31T00:00:00Z'", id)).rejects.toThrow(/row-level security/);
    await expect(update("version = version + 1", id)).rejects.toThrow(/row-level security/);
    for (const set of ["purpose = 'x'", "categories = '{life_history}'", "recorded_desk_id = lead_desk_id"])
      await expect(update(set, id)).rejects.toThrow(/permission denied/);
  });
});
