import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { addDays, type CalendarDate, openingsOn, tokyoDate, weekdayOf } from "@tsunagi/japan";
import { type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** The n-th day from a Monday that begins three weeks without a holiday. What was given today holds on it. */
const day = (n: number): CalendarDate => addDays(quietMonday(), n);
const at = (date: string, time: string) => new Date(`${date}T${time}:00+09:00`);

const OFFICE = town.desks.jiritsu.hours;

function quietMonday(): CalendarDate {
  for (let date = addDays(tokyoDate(new Date()), 2); ; date = addDays(date, 1)) {
    const weeks = Array.from({ length: 21 }, (_, n) => addDays(date, n));
    const open = weeks.filter((one) => openingsOn(OFFICE, one).length > 0);
    if (weekdayOf(date) === 1 && open.length === 15) return date;
  }
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => house.setClock(undefined));

async function sent(urgency: "A" | "B" | "C" = "C"): Promise<ReferralSeen> {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({ resident: { name: "大場 清" } });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  house.setClock(at(day(0), "10:00"));
  return kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, urgency }));
}

const sees = (referral: ReferralSeen) => house.as(town.kiriyama).sees(referral);

async function sweepAt(date: string, time: string): Promise<void> {
  house.setClock(at(date, time));
  await house.sweep();
}

const rungsOf = async (referral: ReferralSeen) => {
  const { steps } = await sees(referral);
  return steps.filter(({ verb }) => verb === "climb").map(({ code }) => code);
};

describe("the ladder", () => {
  it("climbs from the person to the lead, the coordinator and the manager, and stops when somebody moves", async () => {
    const referral = await sent("A");
    expect(referral.dueAt).toBe(at(day(0), "10:30").toISOString());
    await sweepAt(day(0), "10:29");
    expect((await sees(referral)).rung).toBe(0);
    await sweepAt(day(0), "10:30");
    expect((await sees(referral)).rung).toBe(1);
    await expect(house.as(town.miyamoto).sees(referral)).rejects.toMatchObject({ status: 404 });
    await sweepAt(day(0), "11:00");
    expect((await house.as(town.miyamoto).sees(referral)).rung).toBe(2);
    await expect(house.as(town.yoshioka).sees(referral)).rejects.toMatchObject({ status: 404 });
    await sweepAt(day(0), "11:30");
    expect((await house.as(town.yoshioka).sees(referral)).rung).toBe(3);
    expect(await rungsOf(referral)).toEqual(["1", "2", "3"]);
    await house.as(town.tanaka).acknowledges(await sees(referral));
    const moved = await sees(referral);
    expect([moved.rung, moved.status]).toEqual([0, "acknowledged"]);
    await house.sweep();
    expect((await sees(referral)).rung).toBe(0);
  });

  it("rings, and finds somebody who is there, in the same sweep", async () => {
    const late: ReferralSeen[] = [];
    for (let n = 0; n < 8; n++) {
      house.setClock(undefined);
      late.push(await sent("A"));
    }
    const whoseTurn = async () => [...new Set((await Promise.all(late.map(sees))).map(({ next }) => next?.staff.name))];
    expect(await whoseTurn()).toEqual([town.tanaka.name]);
    const away = await house.as(town.tanaka).declaresAbsence(day(0), day(0));
    await sweepAt(day(0), "10:30");
    expect(await whoseTurn()).toEqual([town.kawai.name]);
    const rungs = await Promise.all(late.map(async (one) => (await sees(one)).rung));
    expect(new Set(rungs)).toEqual(new Set([1]));
    await house.as(town.tanaka).endsAbsence(away);
  });

  it("shows whoever it climbs to between which desks it is stuck, and nothing of the person", async () => {
    const referral = await sent("A");
    for (const time of ["10:30", "11:00", "11:30"]) await sweepAt(day(0), time);
    for (const who of [town.miyamoto, town.yoshioka]) {
      const seen = await house.as(who).sees(referral);
      expect([seen.from.id, seen.to.id]).toEqual([town.desks.hotChuo.id, town.desks.jiritsu.id]);
      expect(seen).toMatchObject({
        caseId: null,
        categories: [],
        request: null,
        steps: [],
        disclosures: [],
        confirmed: [],
      });
      expect(seen).toMatchObject({ previous: null, alongside: [], ofSameCase: [] });
      expect(JSON.stringify(seen)).not.toContain("大場");
      const [row] = (await house.as(who).inbox("watch")).filter(({ id }) => id === referral.id);
      expect(row?.rung).toBe(3);
      expect(row).not.toHaveProperty("subject");
    }
  });

  it("shows it to the manager alone at a desk where others work, and leaves no gap in what these read", async () => {
    const referral = await sent("A");
    for (const time of ["10:30", "11:00", "11:30"]) await sweepAt(day(0), time);
    const [tsuda, nagata] = [house.as(town.tsuda), house.as(town.nagata)];
    expect((await tsuda.inbox("watch")).map(({ id }) => id)).toContain(referral.id);
    await expect(nagata.sees(referral)).rejects.toMatchObject({ status: 404 });
    expect((await nagata.inbox("watch")).map(({ id }) => id)).not.toContain(referral.id);
    const firstOf = async (limit: number) =>
      (await nagata.api.GET("/api/referrals", { params: { query: { box: "watch", limit } } })).data;
    const { items, next } = (await firstOf(1)) ?? { items: [], next: null };
    expect(next === null || items.length === 1).toBe(true);
  });

  it("rings at the top again on every day on which nobody has moved", async () => {
    const referral = await sent("C");
    for (let n = 1; n <= 14; n++) await sweepAt(day(n), "23:30");
    expect(await rungsOf(referral)).toEqual(["1", "2", "3"]);
    const { rows } = await house.behind.query(
      "select count(*)::int as n from ledger.outbox where name = 'referral.overdue' and payload->>'referralId' = $1",
      [referral.id],
    );
    expect(rows[0].n).toBeGreaterThan(4);
  });

  it("lets one that rests with a reason rest, until the day on which it was to go on is over", async () => {
    const referral = await sent("C");
    const tanaka = house.as(town.tanaka);
    const accepted = await tanaka.accepts(referral);
    await tanaka.does(accepted, "hold", { reason: "hospitalised", resumeOn: day(40) });
    await sweepAt(day(40), "23:59");
    expect((await sees(referral)).rung).toBe(0);
    await sweepAt(day(41), "00:01");
    expect((await sees(referral)).rung).toBe(1);
  });

  it("climbs on the sender's side as well: a result that nobody confirms is not forgotten", async () => {
    const referral = await sent("C");
    const tanaka = house.as(town.tanaka);
    const accepted = await tanaka.accepts(referral);
    await tanaka.does(accepted, "report", {
      outcome: "unreachable",
      result: "3回訪ねたが会えず、手紙にも返事がない。",
    });
    const reported = await sees(referral);
    expect([reported.status, reported.next?.staff.name]).toEqual(["reported", "桐山 葵"]);
    await sweepAt(day(4), "09:00");
    expect((await sees(referral)).rung).toBe(1);
    const confirmed = await house.as(town.kiriyama).does(await sees(referral), "confirmation", {});
    expect([confirmed.status, confirmed.next, confirmed.rung]).toEqual(["failed", null, 0]);
  });
});

describe("nobody's turn waits for somebody who is not there", () => {
  it("passes the turn of an absent worker to the deputy, and says so in the history", async () => {
    const referral = await sent("C");
    const tanaka = house.as(town.tanaka);
    await tanaka.acknowledges(referral);
    expect((await sees(referral)).next?.staff.name).toBe("田中 美穂");
    await absent(town.tanaka.id, day(1), day(4), town.kawai.id);
    await sweepAt(day(1), "09:00");
    const seen = await sees(referral);
    expect(seen.next?.staff.name).toBe("河合 誠司");
    expect(seen.steps.at(-1)).toMatchObject({ verb: "relieve", by: null });
  });

  it("shows it to the coordinator where nobody at all is left at the desk", async () => {
    const referral = await sent("C");
    const end = "update directory.membership set until_date = $2 where desk_id = $1";
    await house.behind.query(end, [town.desks.jiritsu.id, day(0)]);
    await sweepAt(day(1), "09:00");
    const seen = await sees(referral);
    expect(seen.next?.desk.id).toBe(town.desks.marugoto.id);
    expect((await house.as(town.miyamoto).sees(referral)).number).toBe(referral.number);
    await house.behind.query(end, [town.desks.jiritsu.id, null]);
  });
});

async function absent(staffId: string, from: string, until: string, deputyId: string): Promise<void> {
  const { rows } = await house.behind.query("select municipality_id from directory.staff where id = $1", [staffId]);
  await house.behind.query(
    `insert into directory.absence (id, municipality_id, desk_id, staff_id, from_date, until_date, deputy_id, reason, declared_by, declared_at)
     values (uuidv7(), $1, $2, $3, $4, $5, $6, 'leave', $3, now())`,
    [rows[0].municipality_id, town.desks.jiritsu.id, staffId, from, until, deputyId],
  );
}
