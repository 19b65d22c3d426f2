import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { eventually, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { ALL, inJapan, MET, openScene, refused, type Scene, verbs } from "../hand-off.ts";

/** Six households of the town, as far as they are handed over. */

const { jiritsu, fukushi, hananoki, hotHigashi, houkatsuEast, houkatsuSouth, houkatsuWest, kokusai, marugoto } =
  town.desks;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
beforeEach(() => scene.at("2026-11-17T10:00"));
afterAll(() => scene.close());

const as = (member: Parameters<Scene["house"]["as"]>[0]) => scene.house.as(member);
const letter = { ...MET, method: "letter", result: "wrote" } as const;

describe("8050", () => {
  it("keeps mother and son apart: her consent lets go what is hers; for him nothing goes until he says so himself", async () => {
    const { kiriyama, tanaka } = scene;
    const mother = await kiriyama.opensCase({
      resident: { name: "佐久間 トメ", kana: "サクマ トメ", birthDate: "1942-03-02" },
      information: [{ category: "health_disability", body: "要介護1" }],
    });
    const son = { name: "佐久間 誠", kana: "サクマ マコト", birthDate: "1970-05-10" };
    await kiriyama.addsToHousehold(mother, { person: son, relation: "child" });
    await kiriyama.recordsConsent(mother, [houkatsuWest, jiritsu], { categories: [...ALL] });
    const care = await kiriyama.drafts({
      ...{ supportCase: mother, to: houkatsuWest, urgency: "B", needs: ["care", "health"], warmLevel: "L2" },
      ...{ categories: ["identity_contact", "health_disability"], request: "介護サービスの見直しをお願いします。" },
    });
    const taken = await as(town.nakamura).accepts(await kiriyama.sends(care), { note: "担当します" });
    expect(JSON.stringify(taken)).not.toMatch(/誠|マコト/);

    const his = await kiriyama.opensCase({
      resident: { ...son, birthDate: "1970-05-10" },
      information: [{ category: "life_history", body: "30年ひきこもり" }],
    });
    const work = await kiriyama.drafts({
      ...{ supportCase: his, to: jiritsu, urgency: "D", needs: ["withdrawal"], warmLevel: "L3" },
      ...{ kind: "accompanied", categories: ["identity_contact", "life_history"], keptRole: "月2回の手紙を続けます。" },
    });
    await expect(kiriyama.sends(work)).rejects.toMatchObject(refused(409, "no-basis"));
    expect((await kiriyama.sees(work)).status).toBe("draft");

    await kiriyama.recordsConsent(his, [jiritsu], { method: "oral", categories: ["identity_contact", "life_history"] });
    let referral = await tanaka.accepts(await kiriyama.sends(work));
    for (const result of ["absent", "posted"] as const) {
      const { accompanied: _, ...attempt } = { ...MET, result };
      referral = await tanaka.does(referral, "attempts", attempt);
    }
    referral = await tanaka.does(referral, "contact", { ...letter, accompanied: true });
    referral = await tanaka.does(referral, "beginning", { plan: "公園清掃に月2回、桐山さんと一緒に" });
    referral = await tanaka.does(referral, "report", { outcome: "partly_achieved", result: "清掃に4回参加した" });
    const done = await kiriyama.does(referral, "confirmation", { note: "6か月後に見直します" });
    expect([done.status, done.outcome]).toEqual(["completed", "partly_achieved"]);
    expect(verbs(done).filter((verb) => verb === "attempt")).toHaveLength(2);
  });
});

describe("ひきこもりの若者", () => {
  it("is declined as he does not wish it, redirected to the outreach, met by letter, and completed after three months", async () => {
    const miyamoto = as(town.miyamoto);
    const mochizuki = as(town.mochizuki);
    const supportCase = await miyamoto.opensCase({ resident: { name: "水野 蓮", kana: "ミズノ レン" } });
    await miyamoto.recordsConsent(supportCase, [jiritsu, hotHigashi]);
    const sheet = { supportCase, needs: ["withdrawal", "job_search"], categories: ["identity_contact"] } as const;
    const first = await miyamoto.sends(await miyamoto.drafts({ ...sheet, to: jiritsu, urgency: "D", warmLevel: "L1" }));
    const answer = { reason: "resident_unwilling", next: "other_desk", suggestedDeskId: hotHigashi.id } as const;
    const declined = await scene.tanaka.does(first, "refusal", { ...answer, note: "まず手紙から" });
    const to = declined.decline?.suggestedDesk as { id: string };
    const again = await miyamoto.drafts({ ...sheet, to, urgency: "C", warmLevel: "L2", previous: declined });
    let referral = await mochizuki.accepts(await miyamoto.sends(again));
    expect((await miyamoto.sees(declined)).status).toBe("redirected");
    expect((await miyamoto.sees(referral)).previous?.id).toBe(declined.id);
    referral = await mochizuki.does(referral, "contact", letter);
    referral = await mochizuki.does(referral, "beginning", { plan: "ボランティアセンターで月2回" });
    for (const [day, progress] of [
      ["2026-12-15", "4回のうち4回参加"],
      ["2027-01-12", "続けて参加"],
    ] as const) {
      scene.at(`${day}T10:00`);
      referral = await mochizuki.does(referral, "updates", { progress });
      expect(referral.rung).toBe(0);
    }
    scene.at("2027-02-09T10:00");
    const report = { outcome: "achieved", result: "3か月休まず参加した" } as const;
    const done = await miyamoto.does(await mochizuki.does(referral, "report", report), "confirmation", {});
    expect(done).toMatchObject({ status: "completed", hops: 1 });
    expect(done.steps.find(({ verb }) => verb === "contact")?.code).toBe("wrote");
  });
});

describe("ヤングケアラーの世帯", () => {
  it("finds no capacity, lies in the coordinator's queue without a name, and is taken by the desk that she finds", async () => {
    const { kiriyama } = scene;
    const [iwasaki, miyamoto, sasaki] = [as(town.iwasaki), as(town.miyamoto), as(town.sasaki)];
    const resident = { name: "藤田 由里", kana: "フジタ ユリ" };
    const supportCase = await kiriyama.opensCase({ resident });
    await kiriyama.recordsConsent(supportCase, [houkatsuSouth, fukushi]);
    const sheet = { supportCase, needs: ["family", "food"], urgency: "B" } as const;
    const first = await kiriyama.sends(await kiriyama.drafts({ ...sheet, to: houkatsuSouth }));
    const declined = await iwasaki.does(first, "refusal", { reason: "no_capacity", next: "coordinator" });
    const mine = async () => (await turn(miyamoto)).find(({ id }) => id === declined.id);
    const row = await mine();
    expect(row).toMatchObject({ urgency: "B", next: { desk: { id: marugoto.id } } });
    expect(JSON.stringify([row, await miyamoto.sees(declined)])).not.toMatch(/藤田|フジタ/);
    await miyamoto.does(await miyamoto.sees(declined), "advice", { suggestedDeskId: fukushi.id, note: "家事支援なら" });
    expect(await mine()).toBeUndefined();
    const to = (await kiriyama.sees(declined)).decline?.suggestedDesk as { id: string };
    const sent = await kiriyama.sends(await kiriyama.drafts({ ...sheet, to, previous: declined }));
    const accepted = await sasaki.accepts(sent);
    expect(accepted).toMatchObject({ status: "accepted", hops: 1, subject: { name: "藤田 由里" } });
    expect((await miyamoto.sees(declined)).status).toBe("redirected");
    await expect(miyamoto.sees(sent)).rejects.toMatchObject(refused(404));
  });

  const turn = async (person: typeof scene.kiriyama): Promise<Pick<ReferralSeen, "id">[]> => {
    const query = { turn: "mine", state: "open", limit: 100 } as const;
    return (await person.api.GET("/api/referrals", { params: { query } })).data?.items ?? [];
  };
});

describe("家賃減免", () => {
  it("comes to a room that is closed, on a holiday: its fallback desk answers on the next day, the room on its Thursday", async () => {
    const { kiriyama } = scene;
    scene.at("2026-11-03T11:00");
    const supportCase = await kiriyama.opensCase({ resident: { name: "大場 清", kana: "オオバ キヨシ" } });
    await kiriyama.recordsConsent(supportCase, [hananoki]);
    const sheet = { supportCase, to: hananoki, urgency: "B", needs: ["rent", "income"] } as const;
    const sent = await kiriyama.sends(await kiriyama.drafts(sheet));
    // 文化の日: the office is closed as well, and opens on Wednesday.
    expect(sent).toMatchObject({
      next: { staff: { name: "永田 浩" } },
      dueAt: inJapan("2026-11-04T17:15").toISOString(),
    });
    scene.at("2026-11-04T09:00");
    const nagata = as(town.nagata);
    const called = await nagata.does(await nagata.sees(sent), "calls", { whom: "早瀬さん" });
    expect(called).toMatchObject({
      next: { staff: { name: "早瀬 真由" } },
      dueAt: inJapan("2026-11-05T16:00").toISOString(),
    });
    scene.at("2026-11-05T09:30");
    const hayase = scene.house.asAgain(town.hayase);
    await hayase.switchTo(town.hayase.memberships[1]?.id as string);
    let referral = await hayase.accepts(await hayase.sees(sent));
    const at = inJapan("2026-11-05T09:20").toISOString();
    referral = await hayase.does(referral, "contact", { ...MET, at, method: "office" });
    const wait = { reason: "awaiting_decision", resumeOn: "2026-11-19", note: "減免申請を出した" } as const;
    referral = await hayase.does(referral, "hold", wait);
    scene.at("2026-11-19T10:00");
    referral = await hayase.does(referral, "resumption", { note: "決定通知が届いた" });
    referral = await hayase.does(referral, "report", {
      outcome: "achieved",
      result: "減免が認められた。更新は12か月後",
    });
    expect((await kiriyama.does(referral, "confirmation", {})).status).toBe("completed");
  });
});

describe("ごみ屋敷", () => {
  it("goes to save a life on that ground alone: at once, as urgency A, what protects it, and to nobody else", async () => {
    const [shimabukuro, eguchi, kuroda] = [as(town.shimabukuro), as(town.eguchi), as(town.kuroda)];
    const supportCase = await shimabukuro.opensCase({
      resident: { name: "北条 弥生", kana: "ホウジョウ ヤヨイ" },
      information: [
        { category: "health_disability", body: "受診歴なし" },
        { category: "income_assets_debts", body: "年金のみ" },
      ],
    });
    const reason = "昨夜小火があり、本人は受診も訪問も断っている。このままでは命に関わる。";
    const parts = ["identity_contact", "health_disability"] as const;
    const basis = await shimabukuro.requestsBasis(supportCase, [houkatsuEast], {
      ...{ code: "LIFE", reason, categories: [...parts], until: "2026-12-17" },
    });
    const sheet = { supportCase, to: houkatsuEast, categories: parts, needs: ["housing", "health"] } as const;
    const calm = await shimabukuro.drafts({ ...sheet, urgency: "C" });
    await expect(shimabukuro.sends(calm)).rejects.toMatchObject(refused(409, "no-basis"));
    const more = await shimabukuro.drafts({ ...sheet, urgency: "A", categories: [...parts, "income_assets_debts"] });
    await expect(shimabukuro.sends(more)).rejects.toMatchObject(refused(409, "no-basis"));
    const urgent = await shimabukuro.drafts({ ...sheet, urgency: "A" });
    const sent = await shimabukuro.sends(urgent);
    expect(sent).toMatchObject({
      ground: { code: "LIFE", id: basis.id },
      dueAt: inJapan("2026-11-17T10:30").toISOString(),
    });
    let referral = await kuroda.accepts(sent);
    expect(referral.disclosures.map(({ category }) => category).sort()).toEqual([...parts].sort());
    await eguchi.approves(await eguchi.bases({ waiting: "true" }).then(([one]) => one ?? basis));
    referral = await kuroda.does(referral, "contact", { ...MET, result: "intercom" });
    referral = await kuroda.does(referral, "report", { outcome: "supported_further", result: "受診につながった" });
    expect((await shimabukuro.does(referral, "confirmation", {})).status).toBe("completed");
  });
});

describe("外国につながる世帯", () => {
  it("goes nowhere on nothing: it waits as a draft until she has consented, and then to two desks at once", async () => {
    const [sasaki, morita, { tanaka }] = [as(town.sasaki), as(town.morita), scene];
    const resident = {
      ...{ name: "グエン・ティ・マイ", kana: "グエン ティ マイ", romanName: "NGUYEN THI MAI", alias: "マイ" },
      birthDate: "1992",
    };
    const supportCase = await sasaki.opensCase({
      resident,
      information: [{ category: "work_school", body: "夫が解雇された" }],
    });
    const sheet = { supportCase, urgency: "B", needs: ["rent", "food"] } as const;
    const categories = ["identity_contact", "work_school"] as const;
    const draft = await sasaki.drafts({ ...sheet, to: jiritsu, categories });
    expect((await sasaki.previews(draft)).ground).toBeNull();
    await expect(sasaki.sends(draft)).rejects.toMatchObject(refused(409, "no-basis"));
    expect((await tanaka.inbox()).map(({ id }) => id)).not.toContain(draft.id);

    const purpose = "支援に必要な機関との共有（やさしい日本語・ベトナム語の説明書による）";
    await sasaki.recordsConsent(supportCase, [jiritsu], { purpose, categories: [...categories] });
    await sasaki.recordsConsent(supportCase, [kokusai], { purpose, categories: ["identity_contact"] });
    const sent = await sasaki.sends(draft);
    const beside = { ...sheet, to: kokusai, categories: ["identity_contact"], alongside: sent } as const;
    const words = await sasaki.sends(await sasaki.drafts(beside));
    const [money, voice] = [await tanaka.opens(sent), await morita.opens(words)];
    const [identity] = money.disclosures.map((part) => part.identity).filter((one) => one !== undefined);
    expect(identity).toMatchObject({ romanName: "NGUYEN THI MAI", alias: "マイ", birthDate: "1992" });
    expect(voice.disclosures.map(({ category }) => category)).toEqual(["identity_contact"]);
    expect(JSON.stringify(voice)).not.toContain("解雇");
    expect([money.alongside, voice.alongside]).toEqual([[], []]);
    await morita.accepts(voice);
    await tanaka.accepts(money);
    await eventually(() => tanaka.seesCase(supportCase));
    const seen = await morita.seesCase(supportCase).catch(() => eventually(() => morita.seesCase(supportCase)));
    expect(seen.categories).toEqual(["identity_contact"]);
  });
});
