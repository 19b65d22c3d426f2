import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rows } from "@tsunagi/database";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openRole } from "./as-role.ts";
import { letSee } from "./grants.ts";

/** Within the lead desk, another of its people becomes the 主担当者. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("another 主担当者", () => {
  it("is named by whoever leads the case, among their colleagues", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    const after = await kiriyama.reassignsCase(supportCase, town.hayase);
    expect(after).toMatchObject({ leadWorker: { id: town.hayase.id }, leadDesk: { id: town.desks.hotChuo.id } });
    expect(after.leadTerms.map(({ worker, cause }) => [worker.id, cause])).toEqual([
      [town.hayase.id, "assignment"],
      [town.kiriyama.id, "opened"],
    ]);
    expect(after.leadTerms[1]?.until).toBe(after.leadTerms[0]?.from);
    // Whose it was names nobody any more.
    expect(after.actions).not.toContain("reassign");
    await expect(kiriyama.reassignsCase(after, town.otomo)).rejects.toMatchObject({ status: 403 });
  });

  it("is named by a supervisor of the desk, and by no other colleague", async () => {
    const supportCase = await house.as(town.kiriyama).opensCase();
    await expect(house.as(town.otomo).reassignsCase(supportCase, town.otomo)).rejects.toMatchObject({ status: 403 });
    const after = await house.as(town.shimura).reassignsCase(supportCase, town.otomo);
    expect(after.leadWorker.id).toBe(town.otomo.id);
  });

  it("is somebody of the lead desk who takes casework, and somebody else", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    for (const nobody of [town.tanaka, town.yoshioka]) {
      await expect(kiriyama.reassignsCase(supportCase, nobody)).rejects.toMatchObject({
        body: { code: "lead-worker-elsewhere" },
      });
    }
    await expect(kiriyama.reassignsCase(supportCase, town.kiriyama)).rejects.toMatchObject({ status: 409 });
  });

  it("is not for a desk that sees the case to name, and changes only what was seen", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await letSee(house, supportCase, town.desks.jiritsu);
    await expect(house.as(town.kawai).reassignsCase(supportCase, town.kawai)).rejects.toMatchObject({ status: 403 });
    await kiriyama.reassignsCase(supportCase, town.hayase);
    const late = house.as(town.shimura).reassignsCase(supportCase, town.otomo);
    await expect(late).rejects.toMatchObject({ status: 412 });
  });

  it("is on record", async () => {
    const supportCase = await house.as(town.kiriyama).opensCase();
    await house.as(town.kiriyama).reassignsCase(supportCase, town.otomo);
    const found = await house.behind.query(
      "select staff_id from ledger.audit where operation = 'reassignCase' and subject_id = $1 and kind = 'change'",
      [supportCase.id],
    );
    expect(found.rows).toEqual([{ staff_id: town.kiriyama.id }]);
  });
});

describe("who led a case", () => {
  it("is for the desk that leads it to read, and for nobody to write", async () => {
    const supportCase = await house.as(town.kiriyama).opensCase();
    await letSee(house, supportCase, town.desks.jiritsu);
    expect((await house.as(town.tanaka).seesCase(supportCase)).leadTerms).toEqual([]);
    const role = await openRole(house);
    try {
      for (const deed of [
        "insert into cases.lead_term select * from cases.lead_term",
        "update cases.lead_term set worker_id = desk_id",
        "delete from cases.lead_term",
      ]) {
        await expect(role.within((em) => rows(em, deed))).rejects.toThrow(/permission denied/);
      }
    } finally {
      await role.close();
    }
  });

  it("stands behind the wall of the lead desk", async () => {
    const own = await house.as(town.kiriyama).opensCase();
    const other = await house.as(town.tanaka).opensCase();
    await letSee(house, other, town.desks.hotChuo);
    const role = await openRole(house);
    try {
      const sql = "select support_case_id from cases.lead_term where support_case_id = any($1)";
      const found = await role.within((em) => rows(em, sql, [[own.id, other.id]]));
      expect(found).toEqual([{ support_case_id: own.id }]);
    } finally {
      await role.close();
    }
    expect(own.id).not.toBe(other.id);
  });
});
