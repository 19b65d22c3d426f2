import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, type MinuteSeen, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { type Ear, listen } from "./ears.ts";

/** 読める機関: what 中村 (包括) says of an illness is for her and 桐山 (CSW); 田中 (自立) sits at the same table. */

let house: House;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
const { hotChuo, jiritsu, houkatsuWest, fukushi, marugoto } = town.desks;
const ILL = "長男は10年前まで通院していた。";
const refusal = (status: number, code: string) => ({ status, body: { code } });
const ofIllness = {
  body: ILL,
  speakerDeskId: houkatsuWest.id,
  audience: "desks" as const,
  readerDeskIds: [houkatsuWest.id, hotChuo.id],
};

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await house.as(member).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  item = await miyamoto.moves(await miyamoto.seesItem(item), "start");
});
afterAll(() => house.close());

const sees = async (member: typeof town.tanaka) => (await house.as(member).minutes(item)).items.map(({ body }) => body);

describe("a row for named agencies", () => {
  let row: MinuteSeen;

  it("is read by them and by the host, who says whom it is for; nobody else learns that it is there", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    const before = await tanaka.minutes(item);
    row = await miyamoto.writes(item, ofIllness);
    expect(row).toMatchObject({ audience: "desks", readers: [{ id: houkatsuWest.id }, { id: hotChuo.id }] });
    for (const member of [town.miyamoto, town.miura, town.kiriyama, town.nakamura])
      expect(await sees(member)).toEqual([ILL]);
    expect(await tanaka.minutes(item)).toEqual(before);
    expect(await tanaka.minutes(item, before.upTo)).toEqual(before);
    await expect(tanaka.rewrites(row, { body: "x" })).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(tanaka.holds(row)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("is for somebody who sits there, for whoever said it, and for nobody of a public conference", async () => {
    const miyamoto = house.as(town.miyamoto);
    const writes = (changes: object) => miyamoto.writes(item, { ...ofIllness, ...changes });
    await expect(writes({ readerDeskIds: [] })).rejects.toMatchObject(refusal(400, "needs-readers"));
    await expect(writes({ readerDeskIds: [marugoto.id], speakerDeskId: marugoto.id })).rejects.toMatchObject(
      refusal(400, "needs-readers"),
    );
    await expect(writes({ readerDeskIds: [houkatsuWest.id, fukushi.id] })).rejects.toMatchObject(
      refusal(400, "readers-at-table"),
    );
    await expect(writes({ readerDeskIds: [hotChuo.id] })).rejects.toMatchObject(refusal(400, "speaker-reads"));
    expect(await sees(town.miyamoto)).toEqual([ILL]);
  });
});

describe("another audience", () => {
  let row: MinuteSeen;
  let upTo: string;

  it("takes a row off the screens of those whom it leaves, and brings it back", async () => {
    const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
    row = await miyamoto.writes(item, { body: "家賃のこと。", speakerDeskId: hotChuo.id });
    ({ upTo } = await tanaka.minutes(item));
    const { audience, readerDeskIds } = ofIllness;
    row = await miyamoto.rewrites(row, { audience, readerDeskIds });
    const left = await tanaka.minutes(item, upTo);
    expect(left).toMatchObject({ items: [], gone: [row.id] });
    expect(await tanaka.minutes(item, left.upTo)).toMatchObject({ items: [], gone: [], upTo: left.upTo });
    // An old window, and one that begins anew, are told the same.
    expect(await tanaka.minutes(item)).toMatchObject({ items: [], gone: [row.id] });
    expect((await house.as(town.kiriyama).minutes(item)).gone).toEqual([]);
    row = await miyamoto.rewrites(row, { audience: "roster" });
    expect(await tanaka.minutes(item, left.upTo)).toMatchObject({ items: [{ id: row.id }], gone: [] });
  });

  it("stays as it is where only the words change, and is no way to hide from somebody what they said", async () => {
    const miyamoto = house.as(town.miyamoto);
    const own = { ...ofIllness, speakerDeskId: hotChuo.id };
    const narrow = await miyamoto.writes(item, own);
    expect(await miyamoto.rewrites(narrow, { body: "直した。" })).toMatchObject({
      audience: "desks",
      body: "直した。",
    });
    // Who never could read it is not told that somebody else no longer can.
    const before = await house.as(town.tanaka).minutes(item);
    await miyamoto.rewrites(await miyamoto.writes(item, ofIllness), { ...ofIllness, readerDeskIds: [houkatsuWest.id] });
    expect(await house.as(town.tanaka).minutes(item)).toEqual(before);
    for (const changes of [{ audience: "host" as const }, { audience: "desks" as const, readerDeskIds: [jiritsu.id] }])
      await expect(miyamoto.rewrites(row, changes)).rejects.toMatchObject(refusal(400, "speaker-reads"));
    await expect(miyamoto.rewrites(row, { ...own, speakerDeskId: jiritsu.id })).rejects.toMatchObject(
      refusal(400, "speaker-reads"),
    );
  });

  it("is widened by whoever said it, and not by who was let in", async () => {
    const [miyamoto, kiriyama, nakamura] = [house.as(town.miyamoto), house.as(town.kiriyama), house.as(town.nakamura)];
    await miyamoto.arranges(await miyamoto.seesItem(item), { writing: "everybody" });
    const [ill] = (await nakamura.minutes(item)).items as [MinuteSeen];
    await expect(kiriyama.rewrites(ill, { audience: "roster" })).rejects.toMatchObject(
      refusal(403, "not-yours-to-widen"),
    );
    await expect(kiriyama.rewrites(ill, { audience: "host" })).rejects.toMatchObject(refusal(400, "speaker-reads"));
    const theirs = await kiriyama.writes(item, { body: "桐山から。", speakerDeskId: hotChuo.id });
    const hidden = { audience: "desks" as const, readerDeskIds: [hotChuo.id] };
    await expect(nakamura.rewrites(theirs, hidden)).rejects.toMatchObject(refusal(403, "forbidden"));
    const wide = await nakamura.rewrites(ill, { audience: "roster" });
    expect(await sees(town.tanaka)).toContain(ILL);
    expect(await nakamura.rewrites(wide, ofIllness)).toMatchObject({ audience: "desks" });
    expect(await sees(town.tanaka)).not.toContain(ILL);
  });
});

describe("whoever could not read it", () => {
  it("hears nothing of it: not when it is written, held, changed, taken on or struck", async () => {
    const [miyamoto, tanaka, kiriyama] = [house.as(town.miyamoto), house.as(town.tanaka), house.as(town.kiriyama)];
    const ears: Ear[] = [await listen(house, tanaka), await listen(house, kiriyama)];
    const decision = await miyamoto.writes(item, { ...ofIllness, kind: "decision" });
    const again = await miyamoto.rewrites(decision, { body: "受診に付き添う。" });
    await miyamoto.holds(again);
    await miyamoto.assigns(again, hotChuo);
    await miyamoto.strikes(await miyamoto.writes(item, ofIllness));
    // Of one that leaves them they hear, and then no more.
    const leaves = await miyamoto.rewrites(await miyamoto.writes(item), { ...ofIllness, speakerDeskId: undefined });
    await miyamoto.rewrites(leaves, { body: "直した。" });
    await settle();
    for (const { close } of ears) close();
    expect(ears.map(({ hints }) => hints.filter(({ topic }) => topic === "agenda_item").length)).toEqual([2, 9]);
    expect((await house.as(town.tanaka).tasks({ whose: "all" })).length).toBe(0);
    expect((await house.as(town.nakamura).tasks({ whose: "all" })).length).toBe(1);
  });

  it("is not told of one that they never could read, also where they come later", async () => {
    const [miura, kawai] = [house.as(town.miura), house.as(town.kawai)];
    await miura.seats(item, town.kawai);
    const first = await kawai.pledges(item).then(() => kawai.minutes(item));
    expect(first.gone).toEqual([]);
    expect(first.items.map(({ audience }) => audience)).not.toContain("desks");
  });
});

describe("what was decided for some", () => {
  it("is taken on by one of them or by the host, and stays with whoever has taken it on", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    const decision = await miyamoto.writes(item, { ...ofIllness, kind: "decision" });
    await expect(miyamoto.assigns(decision, jiritsu)).rejects.toMatchObject(refusal(409, "owner-reads"));
    const assigned = await miyamoto.assigns(decision, hotChuo);
    const without = { audience: "desks" as const, readerDeskIds: [houkatsuWest.id] };
    await expect(miyamoto.rewrites(assigned, without)).rejects.toMatchObject(refusal(409, "owner-reads"));
    const open = await miyamoto.rewrites(assigned, { audience: "roster" });
    const ids = async () => (await house.as(town.tanaka).tasks({ whose: "all" })).map(({ minuteId }) => minuteId);
    expect(await ids()).toEqual([decision.id]);
    await miyamoto.rewrites(open, { audience: ofIllness.audience, readerDeskIds: ofIllness.readerDeskIds });
    expect(await ids()).toEqual([]);
    expect((await kiriyama.tasks({ whose: "all" })).map(({ minuteId }) => minuteId)).toContain(decision.id);
  });

  it("is in no 議事録 but in the copy of its own agencies, and the host knows how much that is", async () => {
    const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
    await miyamoto.writes(item, { body: "会長への申し送り。", audience: "host" });
    await miyamoto.marksAll(item);
    const standing = (await miyamoto.minutes(item)).items.filter(({ isStruck }) => !isStruck);
    const rows = standing.sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
    const narrow = rows.filter(({ audience }) => audience === "desks");
    await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
    const draft = await miyamoto.draftsRecord(item);
    expect(draft.keptOut).toBe(narrow.length + 1);
    expect(draft.content.rows.map(({ minuteId }) => minuteId)).toEqual(
      rows.filter(({ audience }) => audience === "roster").map(({ id }) => id),
    );
    const { id: meetingRecordId } = await miura.signsRecord(draft);
    expect((await kiriyama.editions(item)).map(({ keptOut }) => keptOut)).toEqual([null]);
    const copy = (deskId: string | undefined) =>
      miyamoto.prints(item, { what: "meeting_record", meetingRecordId, ...(deskId && { copyFor: deskId }) });
    const rowsOf = (deskId: string) => narrow.filter(({ readers }) => readers.some(({ id }) => id === deskId));
    for (const { id } of [hotChuo, houkatsuWest])
      expect((await copy(id)).rows.map(({ minuteId }) => minuteId)).toEqual(rowsOf(id).map(({ id: row }) => row));
    expect(rowsOf(hotChuo.id).length).toBeLessThan(narrow.length);
    expect((await copy(houkatsuWest.id)).rows[0]).toMatchObject({ readers: [houkatsuWest.name, hotChuo.name] });
    for (const deskId of [jiritsu.id, undefined]) expect((await copy(deskId)).rows).toEqual([]);
  });
});

/** Until everything said has been heard. */
async function settle(): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { rows } = await house.behind.query("select from ledger.delivery where acked_at is null limit 1");
    if (rows.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}
