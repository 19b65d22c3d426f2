import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { sentTo } from "./told.ts";

let house: House;
let written = "";
const write = (...said: unknown[]) => {
  written += JSON.stringify(said);
};
/** Everything that the product writes into its log, at any level. */
const log = { info: write, warn: write, error: write } as never;
beforeAll(async () => {
  house = await openHouse({ log });
});
afterAll(() => house.close());

const renews = async (person: Person, contents: "own" | "desk" = "own"): Promise<string> =>
  (await person.api.PUT("/api/calendar", { body: { contents } })).data?.path as string;
const reads = async (path: string) => {
  const response = await fetch(house.url + path);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

describe("A calendar", () => {
  it("holds the due times of one's own つなぎ by number, without a sign-in and without a name", async () => {
    const sent = await sentTo(house, town.desks.jiritsu);
    const elsewhere = await sentTo(house, town.desks.fukushi);
    const path = await renews(house.as(town.tanaka));
    const { status, type, text } = await reads(path);
    expect([status, type]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect(text).toContain(`SUMMARY:つなぎ ${sent.number} 期限`);
    expect(text).toContain("BEGIN:VCALENDAR");
    expect(text).not.toContain(elsewhere.number);
    for (const secret of ["◆", "佐久間", "桐山", "田中", "生活サポート", "ほっと"]) expect(text).not.toContain(secret);
    const desks = await reads(await renews(house.as(town.kawai), "desk"));
    expect(desks.text).toContain(`つなぎ ${sent.number} 期限（窓口）`);
    expect((await reads(await renews(house.as(town.kawai)))).text).not.toContain(sent.number);
  });

  it("says each time as an instant: a calendar in Tokyo shows the hour that the product shows", async () => {
    const { number, dueAt } = await sentTo(house, town.desks.jiritsu);
    const { text } = await reads(await renews(house.as(town.kawai), "desk"));
    const event = text.split("BEGIN:VEVENT").find((part) => part.includes(number)) ?? "";
    const utc = `${new Date(dueAt as string).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
    expect(event).toContain(`DTEND:${utc}`);
    expect(event).toMatch(/DTSTART:\d{8}T\d{6}Z/);
    expect(event).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
  });

  it("ends with a new address, when it is stopped, and with the person's right to be here", async () => {
    const tanaka = house.as(town.tanaka);
    const old = await renews(tanaka);
    const path = await renews(tanaka);
    expect([(await reads(old)).status, (await reads(path)).status]).toEqual([404, 200]);
    const disable = (when: string) =>
      house.behind.query(`update directory.staff set disabled_at = ${when} where id = $1`, [town.tanaka.id]);
    await disable("now()");
    expect((await reads(path)).status).toBe(404);
    await disable("null");
    const end = (day: string) =>
      house.behind.query(`update directory.membership set until_date = ${day} where staff_id = $1`, [town.tanaka.id]);
    await end("current_date - 2");
    expect((await reads(path)).status).toBe(404);
    await end("null");
    expect((await reads(path)).status).toBe(200);
    await tanaka.api.DELETE("/api/calendar");
    expect((await reads(path)).status).toBe(404);
  });

  it("is kept as a hash, and its address stands in no log and on no record", async () => {
    const path = await renews(house.as(town.tanaka));
    const token = path.split("/").at(-1)?.replace(".ics", "") as string;
    await reads(path);
    await reads(`/api/calendar/${"x".repeat(43)}.ics`);
    const { rows } = await house.behind.query(
      "select (select count(*)::int from notifications.calendar c where c::text like $1) as kept, (select count(*)::int from ledger.audit a where a::text like $1) as recorded",
      [`%${token}%`],
    );
    expect(rows).toEqual([{ kept: 0, recorded: 0 }]);
    expect(written).toContain('"operation":"getCalendar"');
    expect(written).not.toContain(token);
  });

  it("that nobody has is 404 like what is no address, and many of them have to wait", async () => {
    expect((await reads("/api/calendar/nonsense")).status).toBe(404);
    const guess = (n: number) => reads(`/api/calendar/${String(n).padStart(43, "a")}.ics`);
    const answers: number[] = [];
    for (let n = 0; n < 60; n += 1) answers.push((await guess(n)).status);
    expect(answers[0]).toBe(404);
    expect(answers.at(-1)).toBe(429);
    // Behind the same proxy a calendar that is there is still read.
    expect((await reads(await renews(house.as(town.tanaka)))).status).toBe(200);
  });
});
