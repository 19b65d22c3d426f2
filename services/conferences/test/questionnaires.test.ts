import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addDays, tokyoDate } from "@tsunagi/japan";
import { type AgendaItemSeen, type House, openHouse, type QuestionnaireSeen } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** 事後アンケート: everybody who came says what they think of it, with their name, to the host alone. */

let house: House;
let client: pg.Client;
let sealed: AgendaItemSeen;
let open: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const DAY_MS = 86_400_000;
/** 志村 works at 桐山's desk: inside, too. */
const ABSENT = [town.tanaka, town.shimura];

async function seatOf({ id }: TownMember): Promise<{ id: string }> {
  const seats = (await house.as(town.miyamoto).seesItem(sealed)).inside?.seats ?? [];
  return seats.find(({ staff }) => staff.id === id) as { id: string };
}

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const planned = await miyamoto.plansConference();
  const add = (kind: { id: string }) => miyamoto.addsItem(planned, { kindId: kind.id, subject: { topic: "見守り" } });
  sealed = await add(town.conferenceKinds.shien);
  open = await add(town.conferenceKinds.network);
  for (const member of [town.kiriyama, town.nakamura, ...ABSENT]) await miyamoto.seats(sealed, member);
  await miyamoto.seats(open, town.otomo);
  await miura.conducts(await miura.seesConference(planned), "announcement");
  for (const member of [town.kiriyama, ...ABSENT]) await house.as(member).pledges(sealed);
  await miyamoto.conducts(await miyamoto.seesConference(planned), "opening");
  for (const item of [sealed, open]) await miyamoto.moves(await miyamoto.seesItem(item), "start");
  for (const member of ABSENT) await miyamoto.marks(await seatOf(member), "absent");
  for (const item of [sealed, open]) await miyamoto.marksAll(item);
  expect((await miyamoto.questionnairesOf(sealed)).items).toEqual([]);
  await miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await house.close();
});

const ofHost = async (who: TownMember) =>
  (await house.as(town.miyamoto).questionnairesOf(sealed)).items.find(
    ({ staff }) => staff.id === who.id,
  ) as QuestionnaireSeen;

describe("whoever came", () => {
  it("finds one for each item they sat at, and for no other, from the end of the sitting", async () => {
    const until = addDays(tokyoDate(new Date()), 14);
    const own = await house.as(town.kiriyama).questionnaires();
    expect(own).toMatchObject([{ agendaItemId: sealed.id, until, answers: null, signedAt: null, actions: ["answer"] }]);
    expect(await house.as(town.otomo).questionnaires()).toMatchObject([{ agendaItemId: open.id }]);
    // 田中 and 志村 did not come, 宮本 has no place; 中村 has still to confirm secrecy, and so knows of nothing in there.
    for (const member of [town.tanaka, town.miyamoto, town.nakamura, town.shimura])
      expect(await house.as(member).questionnaires()).toEqual([]);
  });

  it("signs it, puts it right, and is read by the host and by nobody else", async () => {
    const [kiriyama, miyamoto] = [house.as(town.kiriyama), house.as(town.miyamoto)];
    const [own] = (await kiriyama.questionnaires()) as [QuestionnaireSeen];
    const signed = await kiriyama.signs(own);
    expect(signed).toMatchObject({ answers: { time: "hardly" }, how: "screen", enteredBy: null });
    await expect(kiriyama.signs(own)).rejects.toMatchObject(refusal(412, "changed"));
    const answers = { purpose: "fully", parts: "fully", next: "fully", ease: "fully", time: "neither" } as const;
    await kiriyama.signs(signed, "answers", { answers });
    expect(await kiriyama.questionnairesOf(sealed)).toMatchObject({ tally: null, items: [{ note: null }] });
    const { items, tally } = await miyamoto.questionnairesOf(sealed);
    expect(items).toHaveLength(2);
    expect(items.find(({ staff }) => staff.id === town.kiriyama.id)).toMatchObject({
      answers,
      signedAt: expect.any(String),
    });
    expect(tally).toMatchObject({ asked: 2, signed: 1 });
    expect(tally?.statements.at(-1)).toEqual({
      ...{ statement: "time", fully: 0, mostly: 0, neither: 1, hardly: 0, not_at_all: 0 },
    });
    expect((await house.as(town.tanaka).questionnairesOf(sealed)).items).toEqual([]);
    for (const member of [town.otomo, town.sasaki])
      await expect(house.as(member).questionnairesOf(sealed)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(house.as(town.otomo).signs(own)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(miyamoto.signs(await ofHost(town.kiriyama))).rejects.toMatchObject(refusal(403, "forbidden"));
  });
});

describe("on paper", () => {
  it("is entered by the host for who has no device, and never over what somebody typed themselves", async () => {
    const [miyamoto, nakamura] = [house.as(town.miyamoto), house.as(town.nakamura)];
    const entered = await miyamoto.signs(await ofHost(town.nakamura), "paper");
    expect(entered).toMatchObject({ how: "paper", enteredBy: { id: town.miyamoto.id } });
    const own = await ofHost(town.kiriyama);
    expect(own.actions).toEqual([]);
    await expect(miyamoto.signs(own, "paper")).rejects.toMatchObject(refusal(409, "signed-on-screen"));
    await nakamura.pledges(sealed);
    const [read] = (await nakamura.questionnaires()) as [QuestionnaireSeen];
    expect(read).toMatchObject({ how: "paper", actions: ["answer"] });
    await expect(nakamura.signs(read, "paper")).rejects.toMatchObject(refusal(403, "forbidden"));
    expect(await nakamura.signs(read)).toMatchObject({ how: "screen" });
    expect(await miyamoto.prints(sealed, { what: "questionnaire" })).toMatchObject({ what: "questionnaire" });
  });

  it("lies sealed in the table", async () => {
    const { rows } = await house.behind.query("select * from conferences.questionnaire where signed_at is not null");
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/hardly|短い/);
  });
});

it("ends with its last day", async () => {
  const kiriyama = house.as(town.kiriyama);
  const [own] = (await kiriyama.questionnaires()) as [QuestionnaireSeen];
  house.setClock(new Date(Date.now() + 14 * DAY_MS));
  const again = await kiriyama.signs(own);
  house.setClock(new Date(Date.now() + 15 * DAY_MS));
  expect(await kiriyama.questionnaires()).toEqual([]);
  await expect(kiriyama.signs(again)).rejects.toMatchObject(refusal(409, "questionnaire-over"));
  house.setClock(undefined);
});

describe("the second wall", () => {
  const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);
  it("shows it to its person and to the host", async () => {
    const found: number[] = [];
    for (const member of [town.miyamoto, town.kiriyama, town.tanaka, town.shimura, town.otomo, town.sasaki])
      found.push((await asIf(member, "select 1 from conferences.questionnaire")).length);
    expect(found).toEqual([3, 1, 0, 0, 1, 0]);
  });

  it("lets nobody answer in another's name, or over what somebody typed", async () => {
    const sign = (how: string, by: { id: string }) =>
      `update conferences.questionnaire set sealed_body = 'x', signed_at = now(), how = '${how}', entered_by = '${by.id}'
        where agenda_item_id = '${sealed.id}' returning id`;
    expect(await asIf(town.kiriyama, sign("screen", town.kiriyama))).toHaveLength(1);
    await expect(asIf(town.kiriyama, sign("paper", town.kiriyama))).rejects.toThrow(/row-level security/);
    expect(await asIf(town.miyamoto, sign("paper", town.miyamoto))).toEqual([]);
    const unsigned = sign("screen", town.otomo).replace(sealed.id, open.id);
    await expect(asIf(town.miyamoto, unsigned)).rejects.toThrow(/row-level security/);
    await expect(house.behind.query(sign("screen", town.miyamoto))).rejects.toThrow("questionnaire_on_screen_is_own");
    await expect(house.behind.query("update conferences.questionnaire set signed_at = null")).rejects.toThrow(
      "questionnaire_signed_is_whole",
    );
  });

  it("shows it no more to whoever has been taken out", async () => {
    await house.as(town.miura).toSeat(await seatOf(town.kiriyama), "leaving");
    expect(await asIf(town.kiriyama, "select 1 from conferences.questionnaire")).toEqual([]);
    expect(await house.as(town.kiriyama).questionnaires()).toEqual([]);
  });
});
