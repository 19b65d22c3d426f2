import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 準備シート: every agency that is called writes what it knows, before the sitting; the sheets lie side by side. */

let house: House;
let item: AgendaItemSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } });
  for (const member of [town.kiriyama, town.hayase, town.tanaka]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  for (const member of [town.kiriyama, town.hayase]) await house.as(member).pledges(item);
});
afterAll(() => house.close());

it("lets whoever may pick the roster see who works at a desk, and nobody else", async () => {
  const [miura, miyamoto] = [house.as(town.miura), house.as(town.miyamoto)];
  expect(await miura.candidates(item, town.desks.fukushi)).toEqual([town.ogawa.name, town.sasaki.name]);
  await expect(miyamoto.candidates(item, town.desks.fukushi)).rejects.toMatchObject(refusal(403, "forbidden"));
});

describe("準備シート", () => {
  it("lies there for each agency once, whoever of it is called, until the day that the host sets", async () => {
    const miyamoto = house.as(town.miyamoto);
    const sheets = await miyamoto.sheets(item);
    expect(sheets.map(({ desk }) => desk.id)).toEqual([town.desks.hotChuo.id, town.desks.jiritsu.id]);
    expect(sheets.every(({ writtenBy, known }) => writtenBy === null && known === null)).toBe(true);
    item = await miyamoto.arranges(await miyamoto.seesItem(item), { prepareBy: "2099-01-05" });
    expect(item.prepareBy).toBe("2099-01-05");
  });

  it("is written by the agency's own people inside, and read by everybody inside", async () => {
    const [kiriyama, hayase] = [house.as(town.kiriyama), house.as(town.hayase)];
    const [own, other] = await kiriyama.sheets(item);
    if (!own || !other) throw new Error("the sheets are not there");
    expect([own.actions, other.actions]).toEqual([["fill"], []]);
    const filled = await kiriyama.fills(own, { known: "母84歳と長男56歳。", doing: "月1回、声をかけている。" });
    expect(filled).toMatchObject({ known: "母84歳と長男56歳。", asks: null, writtenBy: { id: town.kiriyama.id } });
    expect((await hayase.sheets(item))[0]).toMatchObject({ known: "母84歳と長男56歳。" });
    await expect(hayase.fills(own, { known: "別の話" })).rejects.toMatchObject(refusal(412, "changed"));
    await expect(kiriyama.fills(other, { known: "代わりに書く" })).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.tanaka).sheets(item)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.tanaka).fills(other, {})).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("is sealed like everything that is said", async () => {
    const { rows } = await house.behind.query("select row_to_json(s)::text as row from conferences.sheet s");
    expect(rows.map(({ row }) => row).join()).not.toContain("84歳");
  });

  it("may be entered by the host for an agency that brought it on paper", async () => {
    const miyamoto = house.as(town.miyamoto);
    const ofJiritsu = (await miyamoto.sheets(item))[1];
    if (!ofJiritsu) throw new Error("the sheet is not there");
    const filled = await miyamoto.fills(ofJiritsu, { asks: "分納の相談" });
    expect(filled).toMatchObject({ asks: "分納の相談", writtenBy: { id: town.miyamoto.id } });
  });
});
