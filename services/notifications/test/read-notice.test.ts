import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** 桐山 sends a つなぎ to the livelihood desk, whose notice of it has arrived. */
async function notified() {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({
    information: [{ category: "income_assets_debts", body: "家賃を滞納" }],
  });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const referral = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  return eventually(async () => {
    const { items } = await house.as(town.tanaka).notices();
    const notice = items.find(({ referralId }) => referralId === referral.id);
    if (!notice) throw new Error("the notice has not arrived");
    return notice;
  });
}

async function reads(person: Person, notice: { id: string }, key = person.key()) {
  const { data, error, response } = await person.api.POST("/api/notices/{noticeId}/reading", {
    params: { path: { noticeId: notice.id }, header: { "Idempotency-Key": key } },
  });
  return { status: response.status, view: data, code: (error as { code?: string } | undefined)?.code };
}

/** Holds the notice until all of these have looked at it and want to change it. */
async function atOnce<T>(notice: { id: string }, work: () => Promise<T>[]): Promise<T[]> {
  await house.behind.query("begin");
  await house.behind.query("select from notifications.notice where id = $1 for update", [notice.id]);
  const begun = work();
  await eventually(async () => {
    await house.behind.query("select pg_stat_clear_snapshot()"); // one transaction would see one picture
    const { rowCount } = await house.behind.query(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    expect(rowCount).toBe(begun.length);
  });
  await house.behind.query("commit");
  return Promise.all(begun);
}

const unread = async (person: Person) => (await person.notices()).unread;

describe("readNotice", () => {
  it("is done by the desk: who read it first stands there for all colleagues", async () => {
    const notice = await notified();
    expect(notice).toMatchObject({ topic: "referral_sent", readAt: null, readBy: null, actions: ["readNotice"] });
    expect(await reads(house.as(town.tanaka), notice)).toMatchObject({
      status: 201,
      view: { readBy: { name: "田中 美穂" }, readAt: expect.any(String), actions: [] },
    });
    const seen = (await house.as(town.kawai).notices()).items.find(({ id }) => id === notice.id);
    expect(seen).toMatchObject({ readBy: { name: "田中 美穂" }, actions: [] });
  });

  it("is done once: a second reading is refused and changes nothing, also when both come at once", async () => {
    const notice = await notified();
    const [tanaka, kawai] = [house.as(town.tanaka), house.as(town.kawai)];
    const both = await atOnce(notice, () => [reads(tanaka, notice), reads(kawai, notice)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    const first = both.find(({ status }) => status === 201)?.view?.readBy;
    expect(await reads(kawai, notice)).toMatchObject({ status: 409, code: "not-now" });
    const { rows } = await house.behind.query(
      "select status, read_by, version from notifications.notice where id = $1",
      [notice.id],
    );
    expect(rows).toEqual([{ status: "read", read_by: first?.id, version: 2 }]);
  });

  it("answers the same to the same key", async () => {
    const notice = await notified();
    const tanaka = house.as(town.tanaka);
    const key = tanaka.key();
    const first = await reads(tanaka, notice, key);
    expect(await reads(tanaka, notice, key)).toEqual(first);
  });

  it("is not for other desks: they see neither the notice nor that there is one", async () => {
    const notice = await notified();
    for (const stranger of [town.sasaki, town.kiriyama, town.yoshioka, town.hashimoto]) {
      const person = house.as(stranger);
      expect(await reads(person, notice)).toMatchObject({ status: 404, code: "not-found" });
      expect((await person.notices()).items.map(({ id }) => id)).not.toContain(notice.id);
    }
    const { rows } = await house.behind.query("select status from notifications.notice where id = $1", [notice.id]);
    expect(rows).toEqual([{ status: "unread" }]);
  });

  it("moves the count of unread notices of the whole desk, and of no other", async () => {
    const [tanaka, kawai, sasaki] = [house.as(town.tanaka), house.as(town.kawai), house.as(town.sasaki)];
    const elsewhere = await unread(sasaki);
    const before = await unread(tanaka);
    const notices = [await notified(), await notified()];
    expect([await unread(tanaka), await unread(kawai)]).toEqual([before + 2, before + 2]);
    await reads(kawai, notices[0] as { id: string });
    expect([await unread(tanaka), await unread(kawai)]).toEqual([before + 1, before + 1]);
    await reads(kawai, notices[0] as { id: string });
    expect(await unread(tanaka)).toBe(before + 1);
    expect(await unread(sasaki)).toBe(elsewhere);
    const { items } = await tanaka.notices();
    expect(items.filter(({ readAt }) => !readAt)).toHaveLength(before + 1);
  });
});
