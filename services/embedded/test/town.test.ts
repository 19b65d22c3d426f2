import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { type Diary, daysBefore, liveThrough, looseDiary } from "@tsunagi/testing/town";

/**
 * The town's history, told for many a day on which somebody may start it; and a part of it lived, cut off and gone on with.
 * The whole is lived in start.test.ts.
 */

const DAY = 86_400_000;
const ofStories = /^[ァ-ヶー]+ [ァ-ヶー]+$/;

describe("the history", () => {
  it.each(Array.from({ length: 30 }, (_, index) => new Date(Date.UTC(2026, 3, 1) + index * 29 * DAY)))(
    "is in order and over, told on %s",
    (now) => {
      const deeds = daysBefore(now);
      expect(new Set(deeds.map(({ story, step }) => `${story}/${step}`)).size).toBe(deeds.length);
      expect(deeds.filter(({ at }) => at > now)).toEqual([]);
      expect(Math.min(...deeds.map(({ at }) => at.getTime()))).toBeLessThan(now.getTime() - 366 * DAY);
      for (const [story, its] of Map.groupBy(
        deeds.filter((deed) => ofStories.test(deed.story)),
        (deed) => deed.story,
      )) {
        const moments = (step: RegExp) => its.filter((deed) => step.test(deed.step)).map(({ at }) => at.getTime());
        const ground = Math.min(...moments(/^(consent|approval)/));
        expect({ story, early: moments(/^case$/).every((at) => at < ground) }).toEqual({ story, early: true });
        expect({ story, late: moments(/(send|draft)$/).every((at) => at > ground) }).toEqual({ story, late: true });
        for (const name of ["0", "1", "2", "3"]) {
          const course = moments(new RegExp(`^${name} \\d+ `));
          expect({ story, name, course }).toEqual({ story, name, course: course.toSorted((one, two) => one - two) });
        }
      }
    },
  );

  it("is the same each time it is told", () => {
    const now = new Date();
    const told = () => daysBefore(now).map(({ story, step, at }) => [story, step, at]);
    expect(told()).toEqual(told());
  });
});

describe("a part of it", () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  /** The first days, a つなぎ that was sent to the wrong desk, a withdrawn consent, and a lead that has passed. */
  const parts = ["トヤマ フサエ", "カミジョウ ソウイチ", "アカバネ ノブコ", "コグレ セイジ", "segawa reads"];
  const live = (diary: Diary, setClock = (at: Date) => house.setClock(at)) => {
    const ledgerUrl = house.urlOf({ service: "directory", job: true });
    const stage = { url: house.url, setClock, sweep: () => house.sweep(), ledgerUrl, diary };
    return liveThrough(stage, ({ story }) =>
      !/ reads$|^mornings$/.test(story) && !ofStories.test(story) ? true : parts.includes(story),
    );
  };

  const counts = async () => {
    const { rows } = await house.behind.query(
      `select (select count(*)::int from cases.support_case) as cases, (select count(*)::int from cases.resident) as residents,
              (select count(*)::int from referrals.referral) as referrals, (select count(*)::int from referrals.incident) as incidents,
              (select count(*)::int from referrals.step where verb <> 'climb') as steps,
              (select count(*)::int from cases.consent) as consents, (select count(*)::int from cases.contact_record) as records`,
    );
    return rows[0];
  };

  it("goes on after it was cut off, also where the last words of the diary are lost, and doubles nothing", async () => {
    const diary = looseDiary();
    for (const last of [7, 25, 30]) {
      let moments = 0;
      const cutOff = live(diary, (at) => {
        moments += 1;
        if (moments > last) throw new Error("cut off");
        house.setClock(at);
      });
      await expect(cutOff).rejects.toThrow("cut off");
      diary.done.splice(-3);
    }
    await live(diary);
    const whole = await counts();
    expect(whole).toMatchObject({ cases: 12, referrals: 20, incidents: 1 });
    await live(diary);
    expect(await counts()).toEqual(whole);
    diary.done.splice(-1);
    await live(diary);
    expect(await counts()).toEqual(whole);
  }, 120_000);
});
