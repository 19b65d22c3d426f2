import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 会議の実績: what the desk that prepares a kind reads of it afterwards, agency by agency; and who reads nothing. */

let house: House;
let item: AgendaItemSeen;
const { shien } = town.conferenceKinds;
const { hotChuo, jiritsu, fukushi, marugoto } = town.desks;
const DAY_MS = 86_400_000;
const dayIn = (days: number) => tokyoDate(new Date(Date.now() + days * DAY_MS));

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
  const planned = await miyamoto.plansConference();
  const add = (topic: string) => miyamoto.addsItem(planned, { kindId: shien.id, subject: { topic } });
  item = await add("見守り");
  await add("またの機会");
  for (const member of [town.kiriyama, town.tanaka, town.sasaki, town.miura]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(planned), "announcement");
  await kiriyama.pledges(item);
  const sheet = (await kiriyama.sheets(item)).find(({ actions }) => actions.includes("fill"));
  if (sheet) await kiriyama.fills(sheet, { known: "母と長男" });
  const request = await miura.requestsInformation(item, town.desks.kokusai);
  await house.as(town.morita).toInformationRequest(request, "pledge");
  await house.as(town.morita).answersRequest(request);
  await miura.toInformationRequest(await miura.requestsInformation(item, town.desks.houkatsuWest), "withdrawal");
  await miyamoto.conducts(await miyamoto.seesConference(planned), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await speak();
  const seats = (await miyamoto.seesItem(item)).inside?.seats ?? [];
  const seatOf = ({ id }: { id: string }) => seats.find(({ staff }) => staff.id === id) as { id: string };
  await miyamoto.marks(seatOf(town.sasaki), "absent");
  await miyamoto.sendsProxy(seatOf(town.tanaka), town.kawai);
  await miyamoto.marksAll(item);
  await miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  const off = await miyamoto.plansConference();
  await miyamoto.addsItem(off, { kindId: shien.id, subject: { topic: "中止" } });
  await miyamoto.callsOff(off);
}, 60_000);
afterAll(() => house.close());

/** Two rows of 桐山, one of them for the host alone besides; two decisions, one of them done in time. */
async function speak(): Promise<void> {
  const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
  const speakerDeskId = hotChuo.id;
  await miyamoto.writes(item, { speakerDeskId });
  await miyamoto.writes(item, { speakerDeskId, kind: "issue" });
  await miyamoto.writes(item, { speakerDeskId, audience: "host" });
  await miyamoto.strikes(await miyamoto.writes(item, { speakerDeskId }));
  const decision = await miyamoto.writes(item, { kind: "decision" });
  const first = await miyamoto.assigns(decision, hotChuo, { dueOn: dayIn(0) });
  const { tasks } = await miyamoto.assigns(first, hotChuo, { dueOn: dayIn(3) });
  await kiriyama.finishes(tasks[0] as (typeof tasks)[number]);
}

const figuresOf = async (who: (typeof town)["miyamoto"], kindId: string = shien.id) =>
  (await house.as(who).conferenceFigures()).items.find(({ kind }) => kind.id === kindId);
const HELD = { sittings: 1, items: 1, cases: 1, putOff: 1, calledOff: 1 };

describe("to the desk that prepares it", () => {
  it("tells what was held, put off and called off, in the year and in its months", async () => {
    const figures = await figuresOf(town.miyamoto);
    expect(figures).toMatchObject({ secrecy: "sealed", total: HELD });
    const thisMonth = tokyoDate(new Date()).slice(0, 7);
    expect(figures?.months.at(-1)).toEqual({ month: thisMonth, ...HELD });
    expect(figures?.months[0]?.month).toBe(`${fiscalYearOf(tokyoDate(new Date()))}-04`);
    const { items, years } = await house.as(town.miura).conferenceFigures(2025);
    expect(years).toHaveLength(5);
    expect(items.every(({ total, agencies }) => total.sittings === 0 && agencies.length === 0)).toBe(true);
  });

  it("tells of each agency what it was asked for, and what of it was done", async () => {
    const agencies = (await figuresOf(town.miyamoto))?.agencies ?? [];
    const of = ({ id }: { id: string }) => agencies.find(({ desk }) => desk.id === id);
    expect(of(hotChuo)).toMatchObject({ called: 1, came: 1, byProxy: 0, sheets: 1, sheetsWritten: 1 });
    expect(of(hotChuo)).toMatchObject({ spoken: 2, shared: 1, tasks: 2, inTime: 1, late: 0, overdue: 0 });
    expect(of(jiritsu)).toMatchObject({ called: 1, came: 0, byProxy: 1, absent: 0, sheets: 1, sheetsWritten: 0 });
    expect(of(fukushi)).toMatchObject({ called: 1, absent: 1, asked: 0, medianDays: null });
    expect(of(marugoto)).toMatchObject({ called: 1, came: 1 });
    expect(of(town.desks.kokusai)).toMatchObject({ called: 0, asked: 1, answered: 1, medianDays: 0 });
    expect(of(town.desks.houkatsuWest)).toBeUndefined();
  });

  it("knows what came too late, and what is due and not done", async () => {
    house.setClock(new Date(Date.now() + 2 * DAY_MS));
    const [task] = await house.as(town.kiriyama).tasks();
    expect((await figuresOf(town.miyamoto))?.agencies[0]).toMatchObject({ tasks: 2, inTime: 1, overdue: 0 });
    house.setClock(new Date(Date.now() + 5 * DAY_MS));
    const ofHotChuo = async () => (await figuresOf(town.miyamoto))?.agencies.find(({ desk }) => desk.id === hotChuo.id);
    expect(await ofHotChuo()).toMatchObject({ overdue: 1 });
    if (task) await house.as(town.kiriyama).finishes(task);
    expect(await ofHotChuo()).toMatchObject({ inTime: 1, late: 1, overdue: 0 });
    house.setClock(undefined);
  });
});

describe("to everybody else", () => {
  it("tells nothing: not to who sat there, not to the host's managers, not to a desk that prepares none", async () => {
    for (const who of [town.kiriyama, town.tanaka])
      expect((await house.as(who).conferenceFigures()).items.every(({ agencies }) => agencies.length === 0)).toBe(true);
    for (const who of [town.morita, town.yoshioka, town.hashimoto])
      expect((await house.as(who).conferenceFigures()).items).toEqual([]);
  });

  it("tells the next desk nothing of what was held before the kind was theirs, though one of them sat there", async () => {
    const pass = (to: string) =>
      house.behind.query("update conferences.kind set host_desk_id = $2 where id = $1", [shien.id, to]);
    await pass(fukushi.id);
    expect(await figuresOf(town.sasaki)).toMatchObject({ total: { sittings: 0, calledOff: 0 }, agencies: [] });
    await pass(marugoto.id);
  });
});
