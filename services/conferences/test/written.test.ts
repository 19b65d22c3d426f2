import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** 書面開催: everybody who has a place answers in writing until the deadline, first for themselves and then before the others. */

let house: House;
let client: pg.Client;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const at = (tokyo: string) => new Date(`${tokyo}:00+09:00`);
/** A Tuesday after a Monday that is a holiday: the last business day before it is the Friday. */
const DEADLINE = "2027-01-12T17:00";
const ASKED = [town.kiriyama, town.nakamura, town.tanaka, town.hayase];
const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);

beforeAll(async () => {
  house = await openHouse();
  house.setClock(at("2027-01-04T10:00"));
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const times = { startsAt: at(DEADLINE).toISOString(), endsAt: at("2027-01-12T18:00").toISOString() };
  conference = await miyamoto.plansConference({ title: "第4回 支援会議", form: "written", ...times });
  const subject = { topic: "見守り", person: "沢渡 一郎" };
  item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  for (const [place, member] of ASKED.entries()) {
    house.setClock(at(`2027-01-04T10:0${place}`));
    await miyamoto.seats(item, member);
  }
  const { actions } = (await miyamoto.opinions(item))[0] ?? { actions: [] };
  expect(actions).toEqual([]);
  conference = await miura.conducts(await miura.seesConference(conference), "announcement");
  for (const member of [town.kiriyama, town.nakamura]) await house.as(member).pledges(item);
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterEach(() => house.setClock(at("2027-01-05T10:00")));
afterAll(async () => {
  await client.end();
  await house.close();
});

const seatOf = async (member: TownMember) =>
  (await house.as(town.miyamoto).opinions(item)).find(({ staff }) => staff.id === member.id);
const notices = async (member: TownMember) =>
  (await house.as(member).notices()).items.filter(({ topic }) => topic === "opinion_due");

describe("an answer in writing", () => {
  it("is given by whoever has a place, in words where it is not a plain yes, and stands for being there", async () => {
    const kiriyama = house.as(town.kiriyama);
    expect(await kiriyama.owedOpinions()).toMatchObject([{ agendaItemId: item.id, mustPledge: false }]);
    expect(await house.as(town.tanaka).owedOpinions()).toMatchObject([{ agendaItemId: item.id, mustPledge: true }]);
    for (const other of [town.shimura, town.miyamoto, town.sasaki])
      expect(await house.as(other).owedOpinions()).toEqual([]);
    const seat = await seatOf(town.kiriyama);
    const wordless = kiriyama.answersInWriting(seat, { stance: "disagree" });
    await expect(wordless).rejects.toMatchObject(refusal(400, "needs-words"));
    const given = await kiriyama.answersInWriting(seat, { stance: "agree_with_remarks", body: "訪問は二人で。" });
    expect(given).toMatchObject({ stance: "agree_with_remarks", isOnPaper: false, staff: { id: town.kiriyama.id } });
    const again = kiriyama.answersInWriting(seat, { stance: "agree" });
    await expect(again).rejects.toMatchObject(refusal(409, "opinion-there"));
    expect(await kiriyama.owedOpinions()).toEqual([]);
    const seats = (await kiriyama.seesItem(item)).inside?.seats;
    expect(seats?.find(({ staff }) => staff.id === town.kiriyama.id)?.attendance).toBe("written");
  });

  it("is read by those inside once they have answered themselves, and by the host at once", async () => {
    const stances = async (member: TownMember) =>
      (await house.as(member).opinions(item)).map(({ opinion }) => opinion?.stance ?? null);
    expect(await stances(town.miyamoto)).toEqual(["agree_with_remarks", null, null, null]);
    expect(await stances(town.nakamura)).toEqual([null, null, null, null]);
    await expect(house.as(town.tanaka).opinions(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.shimura).opinions(item)).rejects.toMatchObject(refusal(404, "not-found"));
    const rows = "select 1 from conferences.opinion";
    const counted: number[] = [];
    for (const member of [town.miyamoto, town.kiriyama, town.nakamura, town.tanaka, town.shimura])
      counted.push((await asIf(member, rows)).length);
    expect(counted).toEqual([1, 1, 0, 0, 0]);
    const { id } = (await house.as(town.miyamoto).opinions(item))[0]?.opinion ?? { id: "" };
    const theirs = house.as(town.nakamura).answersAnew({ id, version: 1 }, { stance: "agree" });
    await expect(theirs).rejects.toMatchObject(refusal(404, "not-found"));
    await house.as(town.nakamura).answersInWriting(await seatOf(town.nakamura), { stance: "not_concerned" });
    expect(await stances(town.nakamura)).toEqual(["agree_with_remarks", "not_concerned", null, null]);
    const seat = await seatOf(town.kiriyama);
    const rewrite = `update conferences.opinion set sealed_body = 'x' where id = '${seat?.opinion?.id}' returning id`;
    const done: number[] = [];
    for (const member of [town.kiriyama, town.nakamura, town.miyamoto]) done.push((await asIf(member, rewrite)).length);
    expect(done).toEqual([1, 0, 0]);
    // Nobody answers for somebody else without saying that it came on paper; and nobody but the host at all.
    const ofTanaka = (await seatOf(town.tanaka))?.id;
    const forged = (
      paper: boolean,
    ) => `insert into conferences.opinion (id, municipality_id, agenda_item_id, conference_id,
        conference_case_id, host_desk_id, secrecy, seat_id, staff_id, desk_id, sealed_body, given_at, entered_by, on_paper)
      values (uuidv7(), '${town.municipality.id}', '${item.id}', '${item.conferenceId}', '${item.conferenceCaseId}',
        '${town.desks.marugoto.id}', 'sealed', '${ofTanaka}', '${town.tanaka.id}', '${town.desks.jiritsu.id}', 'x', now(),
        '${town.miyamoto.id}', ${paper})`;
    await expect(asIf(town.miyamoto, forged(false))).rejects.toThrow(/opinion_is_signed_on_insert/);
    await expect(asIf(town.kiriyama, forged(true))).rejects.toThrow(/row-level security/);
    const kept = await house.behind.query("select row_to_json(o)::text as row from conferences.opinion o");
    expect(kept.rows.map(({ row }) => row).join()).not.toMatch(/訪問|agree/);
  });

  it("is changed until the deadline, by themselves alone, upon what they saw", async () => {
    const kiriyama = house.as(town.kiriyama);
    const { opinion } = (await seatOf(town.kiriyama)) ?? {};
    if (!opinion) throw new Error("the answer is not there");
    expect(opinion.actions).toEqual([]);
    await expect(house.as(town.miyamoto).answersAnew(opinion, { stance: "agree" })).rejects.toMatchObject(
      refusal(403, "forbidden"),
    );
    const changed = await kiriyama.answersAnew(opinion, { stance: "disagree", body: "まだ早い。" });
    await expect(kiriyama.answersAnew(opinion, { stance: "agree" })).rejects.toMatchObject(refusal(412, "changed"));
    house.setClock(at(DEADLINE));
    const late = kiriyama.answersAnew(changed, { stance: "agree" });
    await expect(late).rejects.toMatchObject(refusal(409, "past-deadline"));
  });

  it("is asked for once more on the last business day, of whoever has not answered", async () => {
    const sweepAt = async (time: string) => {
      house.setClock(at(time));
      await house.sweep();
      await eventually(async () => {
        const { rows } = await house.behind.query("select from ledger.delivery where acked_at is null limit 1");
        expect(rows).toEqual([]);
      });
    };
    await sweepAt("2027-01-08T08:29");
    expect(await notices(town.tanaka)).toEqual([]);
    await sweepAt("2027-01-08T08:30");
    await sweepAt("2027-01-08T08:31");
    for (const member of [town.tanaka, town.hayase])
      expect((await notices(member)).map(({ title }) => title)).toEqual(["書面開催の回答の期限が近づいています"]);
    for (const member of [town.kiriyama, town.nakamura, town.miyamoto, town.shimura])
      expect(await notices(member)).toEqual([]);
    // No sitting to come to: nobody is told that one comes near.
    expect((await house.as(town.tanaka).notices()).items.map(({ topic }) => topic)).not.toContain("conference_soon");
  });
});

it("is taken by the 事務局 from paper, closed only when all have answered or the deadline is over, and kept in the 議事録", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  const closing = async () => miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
  await expect(closing()).rejects.toMatchObject(refusal(409, "opinions-open"));
  // 出欠 is no answer: it does not shorten the deadline.
  await miyamoto.marks((await seatOf(town.hayase)) as { id: string }, "absent");
  await expect(closing()).rejects.toMatchObject(refusal(409, "opinions-open"));
  house.setClock(at("2027-01-12T17:01"));
  const paper = await miyamoto.answersInWriting(await seatOf(town.tanaka), { stance: "agree" });
  expect(paper).toMatchObject({ isOnPaper: true, staff: { id: town.tanaka.id } });
  expect((await miyamoto.answersAnew(paper, { stance: "agree", body: "電話でも確認。" })).version).toBe(2);
  await miyamoto.moves(await miyamoto.seesItem(item), "end");
  await closing();
  const seats = (await miyamoto.seesItem(item)).inside?.seats.map(({ staff, attendance }) => [staff.id, attendance]);
  expect(seats).toEqual([
    [town.kiriyama.id, "written"],
    [town.nakamura.id, "written"],
    [town.tanaka.id, "written"],
    [town.hayase.id, "absent"],
  ]);
  const late = miyamoto.answersInWriting(await seatOf(town.hayase), { stance: "agree" });
  await expect(late).rejects.toMatchObject(refusal(409, "not-now"));
  const { content } = await miura.signsRecord(await miyamoto.draftsRecord(item));
  expect(content.opinions.map(({ stance, body, isOnPaper }) => [stance, body, isOnPaper])).toEqual([
    ["disagree", "まだ早い。", false],
    ["not_concerned", null, false],
    ["agree", "電話でも確認。", true],
    [null, null, false],
  ]);
});

it("is not given at a sitting that people come to", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const meeting = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  const other = await miyamoto.addsItem(meeting, { kindId, subject: { topic: "見守り" } });
  const { inside } = await miyamoto.seats(other, town.kiriyama);
  await miura.conducts(await miura.seesConference(meeting), "announcement");
  await house.as(town.kiriyama).pledges(other);
  const given = house.as(town.kiriyama).answersInWriting(inside?.seats[0], { stance: "agree" });
  await expect(given).rejects.toMatchObject(refusal(409, "not-in-writing"));
});
