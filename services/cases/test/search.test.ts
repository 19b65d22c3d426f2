import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { endSight, letSee } from "./grants.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const kiriyama = house.as(town.kiriyama);
  await kiriyama.registers({ name: "渡邊 花子", kana: "ワタナベ ハナコ", formerName: "髙橋 花子" });
  await kiriyama.registers({
    name: "グエン・ティ・マイ",
    kana: "グエン ティ マイ",
    alias: "松本 マイ",
    romanName: "Nguyễn Thị Mai",
  });
  await kiriyama.registers({ name: "辺見 渡", kana: "ヘンミ ワタル" });
});
afterAll(() => house.close());

const names = async (person: Person, text: string) => (await person.searches(text)).items.map(({ name }) => name);

describe("searchResidents", () => {
  it.each([
    "渡邊",
    "渡辺",
    "渡邉花子",
    "渡辺 花",
    "邊花",
    "わたなべ",
    "ﾜﾀﾅﾍﾞ",
    "ワタナヘ",
    "たなべは",
    "花子",
    "高橋",
    "髙橋",
  ])("finds 渡邊 花子 by %s", async (text) => {
    expect(await names(house.as(town.kiriyama), text)).toEqual(["渡邊 花子"]);
  });

  it.each(["グエンティ", "ぐえん", "まつ本", "松本", "nguyen", "THI MAI", "Nguyễn", "まい"])(
    "finds マイ by %s",
    async (text) => {
      const found = await names(house.as(town.kiriyama), text);
      expect(found).toEqual(text === "まつ本" ? [] : ["グエン・ティ・マイ"]);
    },
  );

  it("takes all pieces of a text for a text only where they stand together", async () => {
    expect(await names(house.as(town.kiriyama), "辺渡")).toEqual([]);
    await house.as(town.kiriyama).registers({ name: "田山 山田", kana: "タヤマ サンデン" });
    expect(await names(house.as(town.kiriyama), "山山田")).toEqual(["田山 山田"]);
    expect(await names(house.as(town.kiriyama), "田山田")).toEqual([]);
  });

  it.each(["渡", " 渡 ", "あ゛"])("asks for two characters where there is %s", async (text) => {
    await expect(names(house.as(town.kiriyama), text)).rejects.toMatchObject({
      status: 400,
      body: { code: "search-short" },
    });
  });

  it("follows a name that was put right", async () => {
    const kiriyama = house.as(town.kiriyama);
    const resident = await kiriyama.registers({ name: "改姓 前子", kana: "カイセイ マエコ" });
    await kiriyama.revisesResident(resident, { name: "新姓 前子", kana: "シンセイ マエコ" });
    expect(await names(kiriyama, "改姓")).toEqual([]);
    expect(await names(kiriyama, "しんせい")).toEqual(["新姓 前子"]);
  });
});

describe("who may be found", () => {
  let theirs: CaseSeen;
  beforeAll(async () => {
    theirs = await house.as(town.sasaki).opensCase({ resident: { name: "対象 太郎", kana: "タイショウ タロウ" } });
  });

  it("is nobody whom another desk knows", async () => {
    expect(await names(house.as(town.sasaki), "対象")).toEqual(["対象 太郎"]);
    for (const member of [town.kiriyama, town.tanaka, town.hashimoto, town.yoshioka])
      expect(await names(house.as(member), "対象")).toEqual([]);
  });

  it("is a person of whom the desk sees 属性・連絡先, for as long as it does, and with the case", async () => {
    const tanaka = house.as(town.tanaka);
    await letSee(house, theirs, town.desks.jiritsu, ["life_history"]);
    expect(await names(tanaka, "対象")).toEqual([]);
    await letSee(house, theirs, town.desks.jiritsu);
    const { items } = await tanaka.searches("対象");
    expect(items).toMatchObject([{ name: "対象 太郎", cases: [{ id: theirs.id, number: theirs.number }] }]);
    await endSight(house, theirs, town.desks.jiritsu);
    expect(await names(tanaka, "対象")).toEqual([]);
  });

  it("is nobody before the sight has begun", async () => {
    const [from, until] = [new Date(Date.now() + 3_600_000), new Date(Date.now() + 7_200_000)];
    await letSee(house, theirs, town.desks.houkatsuWest, ["identity_contact"], { from, until });
    expect(await names(house.as(town.nakamura), "対象")).toEqual([]);
    house.setClock(new Date(from.getTime() + 1_000));
    expect(await names(house.as(town.nakamura), "対象")).toEqual([]); // the walls ask the clock of the database
    house.setClock(undefined);
  });

  it("is shown with those cases alone that show the desk whose they are", async () => {
    const sasaki = house.as(town.sasaki);
    const params = { header: { "Idempotency-Key": sasaki.key() } };
    const body = { residentId: theirs.residentId as string };
    const second = (await sasaki.api.POST("/api/cases", { params, body })).data as CaseSeen;
    await letSee(house, theirs, town.desks.houkatsuEast);
    await letSee(house, second, town.desks.houkatsuEast, ["life_history"]);
    const of = async (person: Person) => (await person.searches("対象")).items[0]?.cases.map(({ id }) => id);
    expect(await of(sasaki)).toEqual([second.id, theirs.id]);
    expect(await of(house.as(town.kuroda))).toEqual([theirs.id]);
  });
});

describe("a page of what was found", () => {
  it("is in the order of the readings, and no page repeats or leaves out", async () => {
    const ueno = house.as(town.ueno);
    for (const kana of ["アラタ", "イサム", "アラタ", "ウシオ", "エイジ"])
      await ueno.registers({ name: `頁数 ${kana}`, kana: `ペエジ ${kana}` });
    const whole = await ueno.searches("頁数", { limit: 50 });
    expect(whole.items.map(({ kana }) => kana.slice(4))).toEqual(["アラタ", "アラタ", "イサム", "ウシオ", "エイジ"]);
    expect(whole.next).toBeNull();
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await ueno.searches("頁数", { limit: 2, ...(cursor && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(ids).toEqual(whole.items.map(({ id }) => id));
  });

  it.each(["x", "WyJ4Il0", "WyJhIiwiYiJd"])("says what to do about a cursor that is none: %s", async (cursor) => {
    const asked = house.as(town.ueno).searches("頁数", { cursor });
    await expect(asked).rejects.toMatchObject({ status: 400, body: { errors: [{ field: "cursor" }] } });
  });
});

describe("looking people up by the dozen", () => {
  it("is refused after sixty in a minute, to this one person, and said to wait", async () => {
    const iwasaki = house.as(town.iwasaki);
    const start = Date.now();
    for (let n = 0; n < 60; n += 1) {
      house.setClock(new Date(start + n * 500));
      await iwasaki.searches("対象");
    }
    house.setClock(new Date(start + 40_000));
    await expect(iwasaki.searches("対象")).rejects.toMatchObject({
      status: 429,
      body: { retryAfterSeconds: 20, detail: expect.stringContaining("20秒") },
    });
    await house.as(town.tanaka).searches("対象");
    house.setClock(new Date(start + 60_001));
    await iwasaki.searches("対象");
    await expect(iwasaki.searches("対象")).rejects.toMatchObject({ status: 429, body: { retryAfterSeconds: 1 } });
    house.setClock(undefined);
  });

  it("stands in the record: who searched, whom it showed, and what was refused", async () => {
    const { rows } = await house.behind.query(
      `select kind, count(*)::int as n, bool_or(cardinality(shown) > 0) as showed from ledger.audit
        where operation = 'searchResidents' and staff_id = any ($1) group by kind order by kind`,
      [[town.iwasaki.id, town.sasaki.id]],
    );
    expect(rows).toEqual([
      { kind: "refusal", n: 2, showed: false },
      { kind: "search", n: 63, showed: true },
    ]);
  });
});
