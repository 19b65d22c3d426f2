import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { addDays, tokyoDate } from "@tsunagi/japan";
import { bodyOf, eventually, type House, type MemberSeen, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { ask, knock, newMorning, outcomeOf } from "./front-desk.ts";

/** People leave: sign-in stops at once, what is in their name passes on, and the membership ends when nothing is left. */

const { fukushi, jiritsu } = town.desks;
const DAY = 86_400_000;
const day = (days: number) => addDays(tokyoDate(new Date()), days);

let house: House;
beforeEach(async () => {
  house = await openHouse();
  await newMorning(house);
});
afterEach(() => house.close());

const yoshioka = () => house.as(town.yoshioka);
const memberOf = async (staff: { id: string }): Promise<MemberSeen> =>
  (await yoshioka().members()).find((member) => member.staff.id === staff.id) as MemberSeen;
const leadOf = async ({ id }: { id: string }) => (await house.as(town.ogawa).seesCase({ id })).leadWorker.id;

/** Sweeps until it holds. */
const inTime = (ask: () => Promise<unknown>) =>
  eventually(async () => {
    await house.sweep();
    await ask();
  }, 20_000);

describe("stopping somebody's sign-in", () => {
  it("ends every session of theirs at once, and lets them in no more", async () => {
    const cookies = [await house.as(town.sasaki).cookie(), await house.asAgain(town.sasaki).cookie()];
    await yoshioka().stopsStaff(town.sasaki);
    for (const cookie of cookies) expect((await ask(house, cookie)).status).toBe(401);
    expect((await knock(house, "sasaki")).status).toBe(401);
    await eventually(async () => {
      const { rows } = await house.behind.query(
        "select 1 from directory.session where staff_id = $1 and ended_at is null",
        [town.sasaki.id],
      );
      expect(rows).toEqual([]);
    });
  });

  it("passes their cases to a supervisor of the desk, with a term that says why", async () => {
    const supportCase = await house.as(town.sasaki).opensCase();
    await yoshioka().stopsStaff(town.sasaki);
    await eventually(async () => expect(await leadOf(supportCase)).toBe(town.ogawa.id));
    const { leadTerms } = await house.as(town.ogawa).seesCase(supportCase);
    expect(leadTerms.map(({ worker, cause }) => [worker.id, cause])).toEqual([
      [town.ogawa.id, "leaver"],
      [town.sasaki.id, "opened"],
    ]);
  });

  it("ends the membership once nothing is left anywhere", async () => {
    await house.as(town.sasaki).opensCase();
    await yoshioka().stopsStaff(town.sasaki);
    await inTime(async () => expect(await memberOf(town.sasaki)).toBeUndefined());
    const { rows } = await house.behind.query(
      `select m.until_date::text, l.ended_at is not null as ended from directory.membership m
         join directory.leaver l on l.membership_id = m.id where m.staff_id = $1`,
      [town.sasaki.id],
    );
    expect(rows).toEqual([{ until_date: day(-1), ended: true }]);
  });

  it("passes what a supervisor had to the 当番", async () => {
    const supportCase = await house.as(town.miura).opensCase();
    await yoshioka().stopsStaff(town.miura);
    await eventually(async () => {
      const { leadWorker } = await house.as(town.miyamoto).seesCase(supportCase);
      expect(leadWorker.id).toBe(town.miyamoto.id);
    });
  });

  it("leaves it where it is while there is nobody who could take it, and says how much it is", async () => {
    const supportCase = await house.as(town.sasaki).opensCase();
    await house.behind.query("update directory.membership set from_date = $1 where staff_id = $2", [
      day(400),
      town.ogawa.id,
    ]);
    await yoshioka().stopsStaff(town.sasaki);
    await eventually(async () => expect((await memberOf(town.sasaki)).leaving).not.toBeNull());
    await inTime(async () => expect((await memberOf(town.sasaki)).leaving?.openCases).toBe(1));
    // A colleague comes: now somebody can take it.
    await house.behind.query("update directory.membership set from_date = '2022-04-01' where staff_id = $1", [
      town.ogawa.id,
    ]);
    await inTime(async () => expect(await leadOf(supportCase)).toBe(town.ogawa.id));
  });

  it("is for a manager or the system administrator of the same agency, never for oneself, and done once", async () => {
    for (const nobody of [town.sasaki, town.kawai, town.ogawa])
      await expect(house.as(nobody).stopsStaff(town.sasaki)).rejects.toMatchObject({ status: 404 });
    await expect(yoshioka().stopsStaff(town.tanaka)).rejects.toMatchObject({ status: 404 });
    await expect(yoshioka().stopsStaff(town.yoshioka)).rejects.toMatchObject({ status: 403 });
    await house.as(town.hashimoto).stopsStaff(town.sasaki);
    await expect(yoshioka().stopsStaff(town.sasaki)).rejects.toMatchObject({ status: 409 });
    await house.as(town.tsuda).stopsStaff(town.tanaka);
  });

  it("heard twice changes nothing more", async () => {
    const supportCase = await house.as(town.sasaki).opensCase();
    await yoshioka().stopsStaff(town.sasaki);
    await eventually(async () => expect(await leadOf(supportCase)).toBe(town.ogawa.id));
    await house.behind.query(
      `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
       select uuidv7(), municipality_id, service, aggregate_id, 0, name, payload, occurred_at from ledger.outbox
        where name = 'staff.stopped'`,
    );
    await house.sweep();
    await house.sweep();
    expect((await house.as(town.ogawa).seesCase(supportCase)).leadTerms).toHaveLength(2);
  });
});

describe("a day on which somebody leaves", () => {
  it("is set ahead: until then they work on, and the numbers of what is open are shown, no names", async () => {
    const supportCase = await house.as(town.sasaki).opensCase();
    const { id } = await memberOf(town.sasaki);
    const ending = await yoshioka().endsMembership({ id }, day(7));
    expect(ending.leaving).toEqual({
      since: day(7),
      reason: "transfer",
      namedBy: { id: town.yoshioka.id, name: town.yoshioka.name },
      openCases: null,
      openReferrals: null,
    });
    await inTime(async () =>
      expect((await memberOf(town.sasaki)).leaving).toMatchObject({ openCases: 1, openReferrals: 0 }),
    );
    expect(await leadOf(supportCase)).toBe(town.sasaki.id);
    expect(JSON.stringify(await yoshioka().members())).not.toContain("佐久間");
    expect((await house.as(town.sasaki).opensCase()).leadWorker.id).toBe(town.sasaki.id);
  });

  it("comes: nothing new in their name, what is open passes on, and the membership is over", async () => {
    const supportCase = await house.as(town.sasaki).opensCase();
    const cookie = await house.as(town.sasaki).cookie();
    await yoshioka().endsMembership(await memberOf(town.sasaki), day(1));
    await inTime(async () => expect((await memberOf(town.sasaki)).leaving?.openCases).toBe(1));
    house.setClock(new Date(Date.now() + DAY));
    const { data } = await house.as(town.ogawa).api.GET("/api/desks/{deskId}/staff", {
      params: { path: { deskId: fukushi.id }, query: { limit: 100 } },
    });
    expect(data?.items.map(({ id }) => id)).not.toContain(town.sasaki.id);
    const fresh = await house.as(town.ogawa).opensCase();
    await expect(house.as(town.ogawa).reassignsCase(fresh, town.sasaki)).rejects.toMatchObject({
      body: { code: "lead-worker-elsewhere" },
    });
    await inTime(async () => expect(await leadOf(supportCase)).toBe(town.ogawa.id));
    await inTime(async () => expect(await memberOf(town.sasaki)).toBeUndefined());
    house.setClock(undefined);
    const { rows } = await house.behind.query("select until_date::text from directory.membership where staff_id = $1", [
      town.sasaki.id,
    ]);
    expect(rows).toEqual([{ until_date: day(0) }]);
    await eventually(async () => expect((await ask(house, cookie)).status).toBe(401));
  });

  it("is waited for, also where nothing is open", async () => {
    await yoshioka().endsMembership(await memberOf(town.sasaki), day(2));
    await inTime(async () =>
      expect((await memberOf(town.sasaki)).leaving).toMatchObject({ openCases: 0, openReferrals: 0 }),
    );
    await house.sweep();
    const { rows } = await house.behind.query("select 1 from ledger.outbox where name = 'staff.emptied'");
    expect(rows).toEqual([]);
    expect((await house.as(town.sasaki).opensCase()).leadWorker.id).toBe(town.sasaki.id);
  });

  it("can be another one until it has come, and not after", async () => {
    const member = await memberOf(town.sasaki);
    await yoshioka().endsMembership(member, day(30));
    expect((await yoshioka().endsMembership(member, day(3), "retirement")).leaving).toMatchObject({
      since: day(3),
      reason: "retirement",
    });
    await yoshioka().endsMembership(member, day(0));
    await expect(yoshioka().endsMembership(member, day(5))).rejects.toMatchObject({ status: 409 });
  });

  it("is neither past nor years ahead", async () => {
    const member = await memberOf(town.sasaki);
    for (const wrong of [-1, 400])
      await expect(yoshioka().endsMembership(member, day(wrong))).rejects.toMatchObject({
        body: { code: "leaving-day" },
      });
  });

  it("is for whoever keeps the accounts of that agency, and never one's own", async () => {
    const member = await memberOf(town.sasaki);
    const own = await memberOf(town.yoshioka);
    await expect(house.as(town.ogawa).endsMembership(member, day(3))).rejects.toMatchObject({ status: 404 });
    await expect(yoshioka().endsMembership(own, day(3))).rejects.toMatchObject({ status: 403 });
    const elsewhere = { id: town.tanaka.memberships[0]?.id as string };
    await expect(yoshioka().endsMembership(elsewhere, day(3))).rejects.toMatchObject({ status: 404 });
  });
});

describe("the people of an agency", () => {
  it("are listed for whoever keeps its accounts: their own agency alone", async () => {
    const members = await yoshioka().members();
    expect(members.map(({ staff }) => staff.id)).toContain(town.sasaki.id);
    expect(members.map(({ desk }) => desk.id)).not.toContain(jiritsu.id);
    expect((await memberOf(town.sasaki)).actions).toEqual(["stop", "end"]);
    expect((await memberOf(town.yoshioka)).actions).toEqual([]);
  });

  it("are nobody's list who does casework", async () => {
    const answer = await ask(house, await house.as(town.ogawa).cookie(), "/api/memberships");
    expect((await bodyOf<{ items: unknown[] }>(answer)).items).toEqual([]);
  });
});

describe("the wall behind it", () => {
  it("keeps the account of another agency from whoever would stop it, whatever the code asks", async () => {
    expect(await outcomeOf(await ask(house, await house.as(town.tanaka).cookie()))).toMatchObject({ status: 200 });
    await house.behind.query("begin");
    try {
      await house.behind.query("set local role tsunagi_directory");
      for (const [name, value] of Object.entries({
        municipality: town.municipality.id,
        staff: town.yoshioka.id,
        desk: town.desks.soumu.id,
      }))
        await house.behind.query("select set_config('tsunagi.' || $1::text, $2, true)", [name, value]);
      const stop = "update directory.staff set disabled_at = now(), disabled_by = $1 where id = $2";
      expect((await house.behind.query(stop, [town.yoshioka.id, town.tanaka.id])).rowCount).toBe(0);
      expect((await house.behind.query(stop, [town.yoshioka.id, town.sasaki.id])).rowCount).toBe(1);
      const name = `insert into directory.leaver (id, municipality_id, membership_id, staff_id, desk_id, since, reason, named_by,
        named_at) select uuidv7(), municipality_id, id, staff_id, desk_id, current_date, 'transfer', $1, now()
        from directory.membership where staff_id = $2`;
      await house.behind.query("savepoint named");
      for (const [by, staff] of [
        [town.yoshioka.id, town.tanaka.id],
        [town.hashimoto.id, town.sasaki.id],
      ]) {
        await expect(house.behind.query(name, [by, staff])).rejects.toThrow(/row-level security/);
        await house.behind.query("rollback to savepoint named");
      }
      expect((await house.behind.query(name, [town.yoshioka.id, town.sasaki.id])).rowCount).toBe(1);
      await expect(
        house.behind.query("update directory.membership set until_date = now() where staff_id = $1", [town.sasaki.id]),
      ).rejects.toThrow(/permission denied/);
    } finally {
      await house.behind.query("rollback");
    }
  });
});
