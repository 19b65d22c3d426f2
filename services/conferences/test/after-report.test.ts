import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type ConferenceSeen, type House, type MinuteSeen, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { asIfBy } from "./as-if.ts";

/** 事後報告: support does not wait for the next sitting; what had begun says since when, and the host sees how often. */

let house: House;
let client: pg.Client;
let conference: ConferenceSeen;
let item: AgendaItemSeen;
let decision: MinuteSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const asIf = (member: TownMember, sql: string) => asIfBy(client, member, sql);
const at = (tokyo: string) => new Date(`${tokyo}:00+09:00`);

beforeAll(async () => {
  house = await openHouse();
  house.setClock(at("2027-01-12T14:00"));
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const times = { startsAt: at("2027-01-12T13:30").toISOString(), endsAt: at("2027-01-12T15:00").toISOString() };
  conference = await miyamoto.plansConference(times);
  const { id: kindId } = town.conferenceKinds.shien;
  item = await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り", person: "沢渡 一郎" } });
  await miyamoto.seats(item, town.kiriyama);
  await miyamoto.seats(item, town.nakamura, "scribe");
  await miura.conducts(await miura.seesConference(conference), "announcement");
  for (const member of [town.kiriyama, town.nakamura]) await house.as(member).pledges(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.writes(item, { kind: "decision", body: "家計の相談を始める。" });
  decision = await miyamoto.writes(item, { kind: "decision", body: "食料を届ける。" });
  client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await house.close();
});

it("is said of a decision by whoever writes, with a day that is not after the sitting", async () => {
  const [nakamura, kiriyama, miyamoto] = [town.nakamura, town.kiriyama, town.miyamoto].map((one) => house.as(one));
  if (!nakamura || !kiriyama || !miyamoto) throw new Error("nobody is there");
  await expect(kiriyama.reportsAfterwards(decision, "2027-01-08")).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.shimura).reportsAfterwards(decision, "2027-01-08")).rejects.toMatchObject(
    refusal(404, "not-found"),
  );
  const late = nakamura.reportsAfterwards(decision, "2027-01-13");
  await expect(late).rejects.toMatchObject(refusal(400, "began-too-late"));
  const issue = await miyamoto.writes(item, { kind: "issue" });
  await expect(nakamura.reportsAfterwards(issue, "2027-01-08")).rejects.toMatchObject(
    refusal(409, "reports-no-decision"),
  );
  const reported = await nakamura.reportsAfterwards(decision, "2027-01-08");
  expect(reported).toMatchObject({ beganOn: "2027-01-08", version: decision.version + 1 });
  await expect(nakamura.reportsAfterwards(decision, null)).rejects.toMatchObject(refusal(412, "changed"));
  // Another day after the sitting is no better a day later.
  house.setClock(at("2027-01-13T14:00"));
  const after = nakamura.reportsAfterwards(reported, "2027-01-13");
  await expect(after).rejects.toMatchObject(refusal(400, "began-too-late"));
  const rows = (await kiriyama.minutes(item)).items;
  expect(rows.filter(({ beganOn }) => beganOn).map(({ id }) => id)).toEqual([decision.id]);
  decision = reported;
});

it("is read by whoever reads the row, sealed like it", async () => {
  const counted: number[] = [];
  for (const member of [town.miyamoto, town.kiriyama, town.shimura, town.sasaki])
    counted.push((await asIf(member, "select 1 from conferences.after_report")).length);
  expect(counted).toEqual([1, 1, 0, 0]);
  const { rows } = await house.behind.query("select row_to_json(a)::text as row from conferences.after_report a");
  expect(rows.map(({ row }) => row).join()).not.toContain("2027-01-08");
  await house.behind.query("delete from conferences.after_report");
  const again = `insert into conferences.after_report values ('${decision.id}', '${town.municipality.id}', '${item.id}',
    '${item.conferenceId}', '${item.conferenceCaseId}', '${town.desks.marugoto.id}', 'sealed', 'x', '${town.shimura.id}', now())`;
  for (const off of [town.shimura, town.sasaki]) await expect(asIf(off, again)).rejects.toThrow(/row-level security/);
  expect(await asIf(town.kiriyama, `${again} returning minute_id`)).toHaveLength(1);
  decision = await house.as(town.nakamura).reportsAfterwards(decision, "2027-01-08");
});

it("is counted for the desk that prepares the sitting, and kept in the 議事録", async () => {
  const miyamoto = house.as(town.miyamoto);
  const { id, name } = town.conferenceKinds.shien;
  expect(await miyamoto.afterReports(conference)).toEqual({
    year: 2026,
    label: "令和8年度",
    kinds: [{ kind: { id, name }, decisions: 2, afterReports: 1 }],
  });
  await expect(house.as(town.kiriyama).afterReports(conference)).rejects.toMatchObject(refusal(403, "forbidden"));
  await expect(house.as(town.sasaki).afterReports(conference)).rejects.toMatchObject(refusal(404, "not-found"));
  for (const { id: minuteId, kind } of (await miyamoto.minutes(item)).items)
    if (kind === "decision") await miyamoto.assigns({ id: minuteId }, town.desks.hotChuo, { dueOn: "2027-02-01" });
  await miyamoto.marksAll(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
  const { content } = await miyamoto.draftsRecord(item);
  const began = content.rows.filter(({ kind }) => kind === "decision").map(({ beganOn }) => beganOn);
  expect(began.toSorted()).toEqual(["2027-01-08", null].toSorted());
  expect(content.opinions).toEqual([]);
});
