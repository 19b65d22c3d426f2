import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { at, confirms, sentTo, settled, TUESDAY, told } from "../told.ts";
import { type LetterBox, openLetterBox } from "./letter-box.ts";

let house: House;
let box: LetterBox;
beforeAll(async () => {
  box = await openLetterBox();
  house = await openHouse({ mail: { url: box.url, from: "tsunagi@city.example.jp" } });
});
afterAll(async () => {
  await house.close();
  await box.goAway();
});

const mornings = async (person: Person) =>
  (await person.notices()).items.filter(({ topic }) => topic === "morning_digest").map(({ title }) => title);
const letters = (to: string) => box.letters.filter((one) => one.to === to && one.subject.includes("朝のまとめ"));

describe("The morning", () => {
  it("tells once per person and business day what C and D have missed, on the screen and by mail", async () => {
    house.setClock(TUESDAY);
    await confirms(house, house.as(town.ogawa), "ogawa@city.example.jp");
    const [first, second] = [await sentTo(house, town.desks.fukushi), await sentTo(house, town.desks.fukushi, "D")];
    await told(house.as(town.ogawa), second, 1);
    house.setClock(at("2026-12-04 19:00")); // a Friday: both are overdue
    await eventually(async () => {
      await house.sweep();
      await settled(house);
      const { rows } = await house.behind.query(
        "select count(distinct referral_id)::int n from notifications.notice where topic = 'referral_overdue' and digest and staff_id = $1",
        [town.ogawa.id],
      );
      expect(rows[0].n).toBe(2);
    });
    await house.sweep();
    expect(letters("ogawa@city.example.jp")).toEqual([]);
    // Friday evening is after 8:30: whoever was told nothing yet today is told now, and on Saturday nobody.
    const fridays = await mornings(house.as(town.ogawa));
    house.setClock(at("2026-12-05 09:00"));
    await house.sweep();
    expect(await mornings(house.as(town.ogawa))).toEqual(fridays);
    house.setClock(at("2026-12-07 08:29"));
    await house.sweep();
    expect(await mornings(house.as(town.ogawa))).toEqual(fridays);
    house.setClock(at("2026-12-07 08:31"));
    for (let times = 0; times < 3; times += 1) await house.sweep();
    const [monday, ...before] = await mornings(house.as(town.ogawa));
    expect(before).toEqual(fridays);
    expect(monday).toBe("朝のまとめ：未受領 2件");
    expect(letters("ogawa@city.example.jp").length).toBeGreaterThan(0);
    const last = letters("ogawa@city.example.jp").at(-1);
    expect(last?.text).toContain(`${house.url}/`);
    for (const secret of ["◆", "佐久間", "桐山", first.number, "ほっと"]) expect(last?.whole).not.toContain(secret);
  });

  it("leaves out what has been read", async () => {
    const ogawa = house.as(town.ogawa);
    await ogawa.api.PUT("/api/notices/reading", { body: { until: at("2026-12-07 23:00").toISOString() } });
    const before = await mornings(ogawa);
    house.setClock(at("2026-12-08 09:00"));
    await house.behind.query("update referrals.referral set rung_at = '2027-01-01' where rung_at is not null");
    await house.sweep();
    expect(await mornings(ogawa)).toEqual(before);
  });
});
