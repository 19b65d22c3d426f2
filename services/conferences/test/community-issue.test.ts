import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type CommunityIssueSeen, type House, type MinuteSeen, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 不足する資源 becomes a 地域課題: everybody reads it, and nobody learns of whom, or of which sitting. */

let house: House;
let item: AgendaItemSeen;
let row: MinuteSeen;
let issue: CommunityIssueSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  const subject = { topic: "見守り", person: "沢渡 一郎", kana: "サワタリ イチロウ" };
  item = await miyamoto.addsItem(conference, { kindId, subject });
  await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await house.as(town.kiriyama).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  row = await miyamoto.writes(item, { kind: "shortage", body: "沢渡さんが歩いて行ける居場所がない。" });
  await miyamoto.marksAll(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
});
afterAll(() => house.close());

describe("地域課題", () => {
  it("is raised in words that name nobody, once, by the host, also after the sitting", async () => {
    const miyamoto = house.as(town.miyamoto);
    const [seen] = (await miyamoto.minutes(item)).items;
    expect(seen).toMatchObject({ isRaised: false, actions: expect.arrayContaining(["raise"]) });
    for (const title of ["沢渡さんの居場所", "サワタリ　イチロウさん", "一 郎さんの行く所", "さわたりさんの居場所"])
      await expect(miyamoto.raisesIssue(row, { field: "place", title })).rejects.toMatchObject(
        refusal(400, "names-person"),
      );
    await expect(house.as(town.kiriyama).raisesIssue(row)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.sasaki).raisesIssue(row)).rejects.toMatchObject(refusal(404, "not-found"));
    const before = (await house.as(town.kiriyama).minutes(item)).items;
    issue = await miyamoto.raisesIssue(row);
    // The room does not notice, and the id does not tell when it was.
    expect((await house.as(town.kiriyama).minutes(item)).items).toEqual(before);
    expect(issue.id[14]).toBe("4");
    expect(issue).toMatchObject({ status: "raised", host: { id: town.desks.marugoto.id } });
    expect(issue.raisedIn).toMatch(/^\d{4}-\d{2}$/);
    await expect(miyamoto.raisesIssue(row)).rejects.toMatchObject(refusal(409, "raised-already"));
    expect((await miyamoto.minutes(item)).items[0]?.isRaised).toBe(true);
    expect((await house.as(town.kiriyama).minutes(item)).items[0]?.isRaised).toBe(false);
  });

  it("comes of 不足する資源 alone", async () => {
    const miyamoto = house.as(town.miyamoto);
    const other = await miyamoto.plansConference();
    const open = await miyamoto.addsItem(other, {
      kindId: town.conferenceKinds.network.id,
      subject: { topic: "居場所" },
    });
    await house.as(town.miura).conducts(await house.as(town.miura).seesConference(other), "announcement");
    await miyamoto.conducts(await miyamoto.seesConference(other), "opening");
    await miyamoto.moves(await miyamoto.seesItem(open), "start");
    const information = await miyamoto.writes(open, { kind: "information" });
    await expect(miyamoto.raisesIssue(information)).rejects.toMatchObject(refusal(409, "not-a-shortage"));
  });

  it("is read by everybody who does casework and by managers, and says not where it comes from", async () => {
    for (const reader of [town.kiriyama, town.sasaki, town.yoshioka]) {
      const [read] = await house.as(reader).communityIssues();
      expect(read).toMatchObject({ id: issue.id, title: issue.title, actions: [] });
      expect(JSON.stringify(read)).not.toContain(item.number);
      expect(JSON.stringify(read)).not.toContain(row.id);
    }
  });

  it("is taken up and solved by the desk that raised it", async () => {
    const miyamoto = house.as(town.miyamoto);
    await expect(house.as(town.sasaki).toIssue(issue, "beginning", "やる")).rejects.toMatchObject(
      refusal(403, "forbidden"),
    );
    for (const noun of ["beginning", "settlement"] as const)
      await expect(miyamoto.toIssue(issue, noun, "沢渡さん宅の近くで始めた。")).rejects.toMatchObject(
        refusal(400, "names-person"),
      );
    issue = await miyamoto.toIssue(issue, "beginning", "公民館と相談している。");
    issue = await miyamoto.toIssue(issue, "beginning", "火曜の昼に試しに開く。");
    expect(await miyamoto.toIssue(issue, "settlement", "火曜サロンが始まった。")).toMatchObject({
      status: "settled",
      progress: "火曜サロンが始まった。",
      actions: [],
    });
    await expect(miyamoto.toIssue(issue, "settlement", "もう一度")).rejects.toMatchObject(refusal(412, "changed"));
  });

  it("makes no sound", async () => {
    const { rows } = await house.behind.query("select count(*)::int n from ledger.outbox where name like '%issue%'");
    expect(rows[0].n).toBe(0);
  });
});
