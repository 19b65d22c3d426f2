import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type AgendaItemSeen,
  type ConferenceSeen,
  eventually,
  type House,
  openHouse,
  type RecordSeen,
} from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 議事録: the 事務局 puts it together from the rows, 三浦 signs it, and what was signed stays. */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
let draft: RecordSeen;
const DAY = 86_400_000;
const HEARD = "家賃の滞納が3か月続いている。";
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  conference = await miyamoto.plansConference({ title: "11月の支援会議" });
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  for (const member of [town.kiriyama, town.tanaka]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.writes(item, { body: HEARD, speakerDeskId: town.desks.hotChuo.id });
  await miyamoto.writes(item, { body: "会長への申し送り。", audience: "host" });
  const decision = await miyamoto.writes(item, { kind: "decision", body: "桐山が訪問する。" });
  await miyamoto.assigns(decision, town.desks.hotChuo);
  const struck = await miyamoto.writes(item, { body: "書き間違い。" });
  await miyamoto.strikes(struck);
});
afterAll(() => house.close());

describe("議事録（案）", () => {
  it("is not made before the sitting is over", async () => {
    const miyamoto = house.as(town.miyamoto);
    await expect(miyamoto.draftsRecord(item)).rejects.toMatchObject(refusal(409, "not-now"));
    expect(await miyamoto.recordClocks()).toEqual([]);
    await miyamoto.marksAll(item);
    conference = await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
  });

  it("is owed from the end of the sitting, to the host alone", async () => {
    const clocks = await house.as(town.miyamoto).recordClocks();
    expect(clocks).toMatchObject([
      { agendaItemId: item.id, conference: "11月の支援会議", number: item.number, daysLeft: 10, isDrafted: false },
    ]);
    for (const other of [town.kiriyama, town.sasaki, town.hashimoto])
      expect(await house.as(other).recordClocks()).toEqual([]);
  });

  it("comes out of the rows for everybody there, with who came and what was decided", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    await expect(kiriyama.draftsRecord(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    draft = await miyamoto.draftsRecord(item, { remarks: "次回は1月。" });
    expect(draft).toMatchObject({ edition: 1, status: "draft", reason: null, actions: ["revise"] });
    const { content } = draft;
    expect(content).toMatchObject({
      topic: "見守り",
      person: "沢渡 一郎",
      remarks: "次回は1月。",
      number: item.number,
    });
    expect(content.rows.map(({ body }) => body)).toEqual([HEARD, "桐山が訪問する。"]);
    expect(content.rows[1]?.tasks).toMatchObject([{ desk: town.desks.hotChuo.name }]);
    expect(content.seats.map(({ attendance }) => attendance)).toEqual(["present", "present"]);
    await expect(miyamoto.draftsRecord(item)).rejects.toMatchObject(refusal(409, "draft-there"));
    expect((await miyamoto.recordClocks())[0]).toMatchObject({ isDrafted: true });
  });

  it("is put right without touching the rows, and is nobody's but the host's until it is signed", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    const [first] = draft.content.rows;
    const corrections = [{ minuteId: first?.minuteId as string, body: "家賃の滞納が2か月続いている。" }];
    const stranger = [{ minuteId: item.id, body: "ない行。" }];
    await expect(miyamoto.revisesRecord(draft, { corrections: stranger })).rejects.toMatchObject(
      refusal(400, "unknown-row"),
    );
    const revised = await miyamoto.revisesRecord(draft, { corrections });
    expect(revised.content.rows[0]).toMatchObject({ body: "家賃の滞納が2か月続いている。", corrected: true });
    await expect(miyamoto.revisesRecord(draft, {})).rejects.toMatchObject(refusal(412, "changed"));
    expect((await kiriyama.minutes(item)).items[0]).toMatchObject({ body: HEARD });
    expect(await kiriyama.editions(item)).toEqual([]);
    draft = revised;
  });
});

describe("確定", () => {
  it("is the chair's, and lets those inside read it", async () => {
    const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
    await expect(miyamoto.signsRecord(draft)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(kiriyama.signsRecord(draft)).rejects.toMatchObject(refusal(404, "not-found"));
    const signed = await miura.signsRecord(draft);
    expect(signed).toMatchObject({ status: "signed", signedBy: { id: town.miura.id }, actions: [] });
    expect(await kiriyama.editions(item)).toMatchObject([{ id: draft.id, status: "signed", content: draft.content }]);
    await expect(house.as(town.tanaka).editions(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.shimura).editions(item)).rejects.toMatchObject(refusal(404, "not-found"));
    expect(await miyamoto.recordClocks()).toEqual([]);
    await expect(miyamoto.revisesRecord(signed, {})).rejects.toMatchObject(refusal(409, "not-now"));
  });

  it("is never changed: a correction is another edition with a reason, and both stay", async () => {
    const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
    await expect(miyamoto.draftsRecord(item)).rejects.toMatchObject(refusal(400, "needs-reason"));
    // Who came is no matter of who may read today.
    const ofTanaka = (await miyamoto.seesItem(item)).inside?.seats.find(({ staff }) => staff.id === town.tanaka.id);
    await miura.toSeat(ofTanaka, "leaving");
    const second = await miyamoto.draftsRecord(item, { reason: "発言した機関が違っていた。", remarks: "訂正" });
    expect(second).toMatchObject({ edition: 2, reason: "発言した機関が違っていた。" });
    expect(second.content.seats).toEqual(draft.content.seats);
    await expect(miyamoto.revisesRecord(second, {})).rejects.toMatchObject(refusal(400, "needs-reason"));
    expect(await kiriyama.editions(item)).toHaveLength(1);
    await miura.signsRecord(second);
    expect((await kiriyama.editions(item)).map(({ edition }) => edition)).toEqual([2, 1]);
    const { rows } = await house.behind.query("select row_to_json(r)::text as row from conferences.meeting_record r");
    for (const { row } of rows)
      for (const word of ["沢渡", "滞納", "訂正", "発言した"]) expect(row).not.toContain(word);
  });

  it("stands in the table as it was signed", async () => {
    const behind = (sql: string) => house.behind.query(sql);
    await expect(behind("update conferences.meeting_record set sealed_body = 'x'")).rejects.toThrow(
      "meeting_record_signed_never_changes",
    );
    const insert = (edition: number, reason: string, signed: string) =>
      behind(`insert into conferences.meeting_record (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
          host_desk_id, secrecy, edition, status, sealed_body, sealed_reason, drafted_by, drafted_at, signed_at)
        select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, ${edition},
          'draft', 'x', ${reason}, drafted_by, now(), ${signed} from conferences.meeting_record where edition = 1`);
    await expect(insert(3, "null", "null")).rejects.toThrow("meeting_record_correction_says_why");
    await expect(insert(3, "'x'", "now()")).rejects.toThrow("meeting_record_signed_is_whole");
    await expect(insert(2, "'x'", "null")).rejects.toThrow("meeting_record_edition_once");
  });
});

it("rings the host's desk once when the day has come, and nobody else", async () => {
  const [sasaki, ogawa] = [house.as(town.sasaki), house.as(town.ogawa)];
  const sitting = await sasaki.plansConference();
  const { id: kindId } = town.conferenceKinds.konkyu;
  const late = await sasaki.addsItem(sitting, { kindId, subject: { topic: "見守り" } });
  await sasaki.seats(late, town.kiriyama);
  await sasaki.conducts(await ogawa.conducts(await ogawa.seesConference(sitting), "announcement"), "opening");
  await sasaki.moves(await sasaki.seesItem(late), "start");
  await sasaki.marksAll(late);
  await sasaki.conducts(await sasaki.seesConference(sitting), "closing");
  house.setClock(new Date(Date.now() + 11 * DAY));
  await house.sweep();
  await eventually(async () => {
    const topics = (await sasaki.notices()).items.filter(({ topic }) => topic === "conference_record_due");
    expect(topics).toMatchObject([{ conferenceId: sitting.id, personal: false }]);
  });
  await house.sweep();
  expect((await sasaki.recordClocks())[0]?.daysLeft).toBeLessThan(0);
  for (const other of [town.kiriyama, town.miyamoto]) {
    const { items } = await house.as(other).notices();
    expect(items.map(({ topic }) => topic)).not.toContain("conference_record_due");
  }
  house.setClock(undefined);
});
