import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { type Diary, liveThrough, looseDiary } from "@tsunagi/testing/town";

/** The town's history can be interrupted at any point: the next start goes on, and doubles nothing. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const live = (diary: Diary, setClock = (at: Date) => house.setClock(at)) =>
  liveThrough({
    url: house.url,
    setClock,
    sweep: () => house.sweep(),
    ledgerUrl: house.urlOf({ service: "directory", job: true }),
    diary,
  });

it("lives", async () => {
  const diary = looseDiary();
  const t = performance.now();
  await live(diary);
  console.log(performance.now() - t, diary.done.length);
  const q = async (sql: string) => (await house.behind.query(sql)).rows;
  console.log(await q("select status, count(*)::int from referrals.referral group by 1 order by 2 desc"));
  console.log(await q("select count(*)::int from referrals.step"), await q("select count(*)::int from cases.contact_record"), await q("select count(*)::int from cases.resident"), await q("select count(*)::int from cases.support_case"));
  console.log(await q("select r.number, r.status, r.rung, r.due_at, s.note, s.code, s.at from referrals.step s join referrals.referral r on r.id = s.referral_id where verb = 'climb' order by s.at"));
}, 600_000);
