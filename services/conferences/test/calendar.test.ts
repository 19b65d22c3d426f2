import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ConferenceSeen, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import ICAL from "ical.js";

/** One's own sittings in one's own calendar program: when, and nothing else. */

let house: House;
let conference: ConferenceSeen;
const HOUR = 3_600_000;
const inHours = (hours: number) => new Date(Math.floor(Date.now() / 60_000) * 60_000 + hours * HOUR).toISOString();

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const when = { startsAt: inHours(48), endsAt: inHours(50) };
  conference = await miyamoto.plansConference({ title: "第12回 支援会議", place: "第2会議室", ...when });
  const subject = { topic: "8050世帯の見守り", person: "沢渡 一郎" };
  const item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  for (const member of [town.kiriyama, town.tanaka]) await miyamoto.seats(item, member);
  conference = await miura.seesConference(conference);
});
afterAll(() => house.close());

const renews = async (person: Person, conferences = true): Promise<string> =>
  (await person.api.PUT("/api/calendar", { body: { contents: "own", conferences } })).data?.path as string;

interface Sitting {
  readonly uid: string;
  readonly summary: string;
  readonly from: string;
  readonly until: string;
}

/** Reads it as a calendar program does. */
async function reads(path: string): Promise<{ status: number; text: string; sittings: Sitting[] }> {
  const response = await fetch(house.url + path);
  const text = await response.text();
  if (response.status !== 200) return { status: response.status, text, sittings: [] };
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const sittings = events
    .filter(({ summary }) => summary.startsWith("会議"))
    .map(({ uid, summary, startDate, endDate }) => ({
      uid,
      summary,
      from: startDate.toJSDate().toISOString(),
      until: endDate.toJSDate().toISOString(),
    }));
  return { status: response.status, text, sittings };
}

describe("a calendar", () => {
  it("holds no sitting before it is announced, and none that was not wished for", async () => {
    const kiriyama = house.as(town.kiriyama);
    const path = await renews(kiriyama);
    expect(await reads(path)).toMatchObject({ status: 200, sittings: [] });
    conference = await house.as(town.miura).conducts(conference, "announcement");
    expect((await reads(path)).sittings).toHaveLength(1);
    expect((await reads(await renews(kiriyama, false))).sittings).toEqual([]);
  });

  it("says when it is, and not a word of what, where, with whom, or which one", async () => {
    const { text, sittings } = await reads(await renews(house.as(town.kiriyama)));
    expect(sittings).toMatchObject([
      { summary: "会議（つなぎ）", from: conference.startsAt, until: conference.endsAt },
    ]);
    const ids = [conference.id, conference.items[0]?.id, conference.items[0]?.number, town.desks.marugoto.id];
    for (const secret of ["支援会議", "第2会議室", "沢渡", "見守り", "田中", "桐山", "宮本", "福祉丸ごと", ...ids])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER|SEQUENCE:[1-9]|LAST-MODIFIED|URL[:;]/);
  });

  it("names a sitting alike each time, and otherwise in everybody's calendar", async () => {
    const kiriyama = house.as(town.kiriyama);
    const first = (await reads(await renews(kiriyama))).sittings.map(({ uid }) => uid);
    expect((await reads(await renews(kiriyama))).sittings.map(({ uid }) => uid)).toEqual(first);
    const other = (await reads(await renews(house.as(town.tanaka)))).sittings.map(({ uid }) => uid);
    expect(other).toHaveLength(1);
    expect(other).not.toEqual(first);
  });

  it("is empty for the host who has no place, for colleagues, and for whoever sits there as somebody else", async () => {
    for (const member of [town.miyamoto, town.shimura, town.sasaki])
      expect(await reads(await renews(house.as(member)))).toMatchObject({ status: 200, sittings: [] });
  });

  it("loses a sitting with the place at it, with the membership, and when it is called off", async () => {
    const [miura, miyamoto, tanaka] = [house.as(town.miura), house.as(town.miyamoto), house.as(town.tanaka)];
    const [path, ofKiriyama] = [await renews(tanaka), await renews(house.as(town.kiriyama))];
    expect((await reads(path)).sittings).toHaveLength(1);
    const item = await miyamoto.seesItem(conference.items[0] as { id: string });
    await miura.toSeat(
      item.inside?.seats.find(({ staff }) => staff.id === town.tanaka.id),
      "leaving",
    );
    expect((await reads(path)).sittings).toEqual([]);
    const end = (day: string) =>
      house.behind.query(`update directory.membership set until_date = ${day} where staff_id = $1`, [town.kiriyama.id]);
    await end("current_date - 2");
    expect((await reads(ofKiriyama)).status).toBe(404);
    await end("null");
    expect((await reads(ofKiriyama)).sittings).toHaveLength(1);
    const { id, version } = await miyamoto.seesConference(conference);
    const header = { "If-Match": `"${version}"`, "Idempotency-Key": "called-off-once" };
    await miyamoto.api.POST("/api/conferences/{conferenceId}/calling-off", {
      params: { path: { conferenceId: id }, header },
      body: { reason: "weather" },
    });
    expect((await reads(ofKiriyama)).sittings).toEqual([]);
  });

  it("says nothing to an address that is stopped, was renewed, or never was; and may be kept by nobody", async () => {
    const kiriyama = house.as(town.kiriyama);
    const old = await renews(kiriyama);
    const path = await renews(kiriyama);
    const answer = await fetch(house.url + path);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    await kiriyama.api.DELETE("/api/calendar");
    const bodies: string[] = [];
    for (const gone of [old, path, `/api/calendar/${"x".repeat(43)}.ics`, "/api/calendar/x.ics"]) {
      const { status, text } = await reads(gone);
      expect(status).toBe(404);
      bodies.push(text.replace(/"instance":"[^"]*"/, ""));
    }
    expect(new Set(bodies).size).toBe(1);
  });
});
