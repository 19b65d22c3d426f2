import { expect, it } from "@jest/globals";
import { firstDayOfFiscalYear, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse, type Person, type ReleaseSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { type Ear, listen } from "./ears.ts";
import { held } from "./held.ts";

/**
 * Non-interference: two towns that differ only in a sealed item, in the very sitting that 田中 sits in, and in what left it for
 * 森田's desk. Whatever she and others off its roster ask, they are answered alike: the same items, versions, notices, refusals; and they hear the same.
 */

const { shien, juso } = town.conferenceKinds;

/** Ids, times and drawn numbers say nothing by themselves: the same one is the same in both worlds. */
function alike(bodies: readonly unknown[], names: Map<string, string>): string {
  const named = (kind: string) => (found: string) => {
    if (!names.has(found)) names.set(found, `<${kind}${names.size}>`);
    return names.get(found) as string;
  };
  return JSON.stringify(bodies)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, named("id"))
    .replaceAll(/議-[2-9A-Z]{6}/g, named("number"))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>")
    .replaceAll(/"(upTo|next)":"[^"]*"/g, '"$1":"<cursor>"');
}

/** The same days in both; `sealed` is what differs. */
async function live(house: House, sealed: boolean): Promise<string> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const others = [town.tanaka, town.shimura, town.sasaki, town.yoshioka, town.hashimoto].map((one) => house.as(one));
  // One after the other: many who sign in at the same moment are asked to wait.
  const ears: Ear[] = [];
  for (const who of others) ears.push(await listen(house, who));
  const supportCase = await miyamoto.opensCase();
  await miyamoto.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.houkatsuWest]);
  const conference = await miyamoto.plansConference();
  const secretly = async <T>(work: () => Promise<T>) => (sealed ? work() : undefined);
  // Of this 年度 so many that one more of them would be counted.
  const began = instantAt(firstDayOfFiscalYear(fiscalYearOf(tokyoDate(new Date()))), "14:00");
  await held(house, shien, { sittings: sealed ? 5 : 4, items: 1 }, { openedAt: began, closedAt: began });

  const other = await secretly(() =>
    miyamoto.addsItem(conference, { kindId: shien.id, subject: { topic: "内緒の見守り", person: "沢渡 一郎" } }),
  );
  if (other) await miyamoto.seats(other, town.kiriyama);
  const subject = { topic: "家計の見直し", person: "佐久間 トメ" };
  const item = await miyamoto.addsItem(conference, { kindId: juso.id, subject, caseId: supportCase.id });
  for (const member of [town.tanaka, town.nakamura]) await miyamoto.seats(item, member);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  let left: string | undefined;
  if (other) await house.as(town.kiriyama).pledges(other);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  if (other) {
    left = await speakSecretly(house, other, supportCase);
  }
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.writes(item, { body: "分納が続いている。" });
  // A row that is not for her is no row for her.
  if (sealed) await miyamoto.writes(item, { body: "会長への申し送り。", audience: "host" });
  if (sealed) await speakToSome(house, item);
  await miyamoto.writes(item, { body: "次は12月。" });
  await house.as(town.tanaka).attends(item);
  if (other) await keepPaper(house, other);
  await miyamoto.marksAll(item);
  await miyamoto.conducts(await miyamoto.seesConference(conference), "closing");
  await miura.signsRecord(await miyamoto.draftsRecord(item));
  if (other) await miyamoto.draftsRecord(other);
  const written = await inWriting(house, supportCase, sealed);
  if (other) await answer(house, other);
  await settle(house);

  const asked = await askAll(house, others, { supportCase, conference, item, other, left, written });
  const names = new Map<string, string>();
  const answers = `${alike(asked, names)}\n${await soundsOf(ears, names)}`;
  for (const word of ["内緒", "沢渡", "申し送り"]) expect(answers).not.toContain(word);
  return answers;
}

interface World {
  readonly supportCase: { id: string };
  readonly conference: { id: string };
  readonly item: { id: string };
  readonly other: { id: string } | undefined;
  readonly left: string | undefined;
  readonly written: { readonly conference: { id: string }; readonly item: { id: string } };
}

/** What each of them is answered, wherever they look. */
async function askAll(
  house: House,
  others: readonly Person[],
  { supportCase, conference, item, other, left, written }: World,
): Promise<unknown[]> {
  const asked: unknown[] = [];
  const ask = async (who: Person, path: string) => {
    const answer = await fetch(`${house.url}/api${path}`, { headers: { Cookie: await who.cookie() } });
    const body = (await answer.json()) as Record<string, unknown>;
    asked.push([path, answer.status, answer.headers.get("etag"), { ...body, instance: "" }]);
  };
  const nobody = "0192f0c1-2222-7000-8000-000000000000";
  const nothing = "0192f0c1-3333-7000-8000-000000000000";
  for (const who of others) {
    for (const path of [
      "/conference-kinds",
      "/conferences?when=coming",
      "/conferences?when=past",
      "/tasks?whose=all",
      "/record-clocks",
      "/notices",
      "/releases",
      "/releases?side=released",
      "/information-requests",
      "/information-requests?side=made",
      `/handed-over/${supportCase.id}`,
      "/conference-totals",
      "/owed-opinions",
      "/conference-figures",
      "/questionnaires",
      "/printings",
    ])
      await ask(who, path);
    for (const path of [
      `/conferences/${conference.id}`,
      `/agenda-items/${item.id}`,
      `/agenda-items/${item.id}/minutes`,
      `/agenda-items/${item.id}/chronology`,
      `/conferences/${conference.id}/after-reports`,
      `/conferences/${written.conference.id}`,
      `/agenda-items/${written.item.id}`,
      `/agenda-items/${written.item.id}/opinions`,
      `/agenda-items/${item.id}/meeting-records`,
      `/agenda-items/${item.id}/printings`,
      `/agenda-items/${item.id}/documents`,
      `/agenda-items/${item.id}/questionnaires`,
      ...["meeting-records", "printings", "documents", "chronology", "opinions", "questionnaires"].map(
        (noun) => `/agenda-items/${other?.id ?? nobody}/${noun}`,
      ),
    ])
      await ask(who, path);
    await ask(who, `/releases/${left ?? nothing}`);
    await ask(who, `/agenda-items/${other?.id ?? nobody}`);
    await ask(who, `/agenda-items/${other?.id ?? nobody}/minutes`);
  }
  return asked;
}

/** What 桐山 tells of that household, puts right and takes back. */
async function tellSecretly(house: House, other: { id: string }): Promise<void> {
  const kiriyama = house.as(town.kiriyama);
  await kiriyama.chronicles(other, { what: "内緒のできごと。" });
  const told = await kiriyama.chronicles(other, { what: "内緒の取り違え。" });
  await kiriyama.takesBackEntry(await kiriyama.rechronicles(told, { whom: "内緒の人" }));
}

/** A sitting in writing that 田中 answers; where there is a sealed item beside hers, 桐山 answers that one. */
async function inWriting(house: House, supportCase: { id: string }, sealed: boolean) {
  const [miyamoto, miura, tanaka] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.tanaka)];
  const conference = await miyamoto.plansConference({ form: "written" });
  const subject = { topic: "内緒の訪問", person: "沢渡 一郎" };
  const other = sealed ? await miyamoto.addsItem(conference, { kindId: shien.id, subject }) : undefined;
  if (other) await miyamoto.seats(other, town.kiriyama);
  const about = { topic: "家計の見直し" };
  const item = await miyamoto.addsItem(conference, { kindId: juso.id, subject: about, caseId: supportCase.id });
  const { inside } = await miyamoto.seats(item, town.tanaka);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  if (other) {
    await house.as(town.kiriyama).pledges(other);
    const [place] = await house.as(town.kiriyama).opinions(other);
    const given = await house.as(town.kiriyama).answersInWriting(place, { stance: "agree", body: "内緒の意見。" });
    await house.as(town.kiriyama).answersAnew(given, { stance: "disagree", body: "内緒の反対。" });
  }
  await tanaka.answersInWriting(inside?.seats[0], { stance: "agree" });
  return { conference, item };
}

/** All that is said of the sealed item, and all that leaves it. Returns what it left in another desk. */
async function speakSecretly(
  house: House,
  other: { id: string },
  supportCase: { id: string },
): Promise<string | undefined> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  await miyamoto.moves(await miyamoto.seesItem(other), "start");
  const decision = await miyamoto.writes(other, { kind: "decision", body: "内緒の決定。" });
  await tellSecretly(house, other);
  const today = tokyoDate(new Date());
  const reported = await miyamoto.reportsAfterwards(decision, today);
  const assigned = await miyamoto.assigns(reported, town.desks.hotChuo);
  // What leaves it for 森田's desk is known there, and makes no sound elsewhere; taken up by her or taken back.
  const words = { body: "内緒の声かけ。", reason: "内緒の理由。", deskIds: [town.desks.kokusai.id] };
  const out = await miura.releases(assigned, words);
  const left = out.releases[0]?.id;
  await house.as(town.morita).receivesRelease(out.releases[0] as ReleaseSeen);
  await miura.takesBack((await miura.releases(out, words)).releases[1] as ReleaseSeen, "内緒の取下げ。");
  const request = await miura.requestsInformation(other, town.desks.kokusai);
  await house.as(town.morita).toInformationRequest(request, "pledge");
  await house.as(town.morita).answersRequest(request);
  await miyamoto.ties(other, supportCase);
  const row = await miyamoto.writes(other, { body: "内緒の様子。" });
  await miyamoto.handsOver(other, [{ minuteId: row.id, version: row.version, body: "内緒の引継ぎ。" }]);
  await miyamoto.moves(await miyamoto.seesItem(other), "end");
  return left;
}

/** At the very item where 田中 sits: for 中村's desk alone, written, changed, taken on and taken back. */
async function speakToSome(house: House, item: { id: string }): Promise<void> {
  const miyamoto = house.as(town.miyamoto);
  const row = { kind: "decision" as const, body: "内緒の受診。", audience: "desks" as const };
  const forSome = { ...row, readerDeskIds: [town.desks.houkatsuWest.id], speakerDeskId: town.desks.houkatsuWest.id };
  const decision = await miyamoto.rewrites(await miyamoto.writes(item, forSome), { body: "内緒の付添い。" });
  await miyamoto.holds(decision);
  await miyamoto.assigns(decision, town.desks.houkatsuWest);
  await miyamoto.strikes(await miyamoto.writes(item, forSome));
}

/** Everything that leaves paper behind, of the sealed item alone. */
async function keepPaper(house: House, other: { id: string }): Promise<void> {
  const miyamoto = house.as(town.miyamoto);
  await miyamoto.marksAll(other);
  await miyamoto.issues(other, { kind: "notice", deskId: town.desks.hotChuo.id });
  await miyamoto.prints(other, { what: "attendance_sheet" });
  await miyamoto.collects(await miyamoto.handsOut(other, { title: "内緒の関係図", copies: 1 }), { collected: [1] });
}

/** 桐山 says what she thinks of it, and 宮本 enters what lay on the table: known to the two of them. */
async function answer(house: House, other: { id: string }): Promise<void> {
  const [own] = await house.as(town.kiriyama).questionnaires();
  if (own) await house.as(town.kiriyama).signs(own);
  const paper = (await house.as(town.miyamoto).questionnairesOf(other)).items.find(({ signedAt }) => !signedAt);
  if (paper) await house.as(town.miyamoto).signs(paper, "paper");
}

/** What each of them has heard, in whatever order; of what they never ask about, nothing but that there was something. */
async function soundsOf(ears: readonly Ear[], names: ReadonlyMap<string, string>): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  for (const { close } of ears) close();
  const heard = ears.map(({ hints }) =>
    hints.map(({ topic, id, version }) => `${topic} ${version} ${names.get(id) ?? "<unknown>"}`).sort(),
  );
  expect(heard[0]).not.toEqual([]);
  return JSON.stringify(heard);
}

/** Waits until everything said has been heard: notices are part of what somebody sees. */
async function settle({ behind }: House): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { rows } = await behind.query("select from ledger.delivery where acked_at is null limit 1");
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("something said was never heard");
}

it("answers everybody off the roster alike, whether or not there is a sealed item", async () => {
  const [house, without] = [await openHouse(), await openHouse()];
  try {
    expect(await live(house, true)).toEqual(await live(without, false));
  } finally {
    await house.close();
    await without.close();
  }
}, 90_000);
