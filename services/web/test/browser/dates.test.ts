import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { tokyoDate } from "@tsunagi/japan";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { atRest, expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** 日程調整: 宮本 asks at her desk, 桐山 answers on her telephone, 宮本 takes the date. */

const DAY = 86_400_000;
const inDays = (days: number) => tokyoDate(new Date(Date.now() + days * DAY));

story("finding a date", () => {
  let house: House;
  let browser: Browser;
  let miyamoto: Window;
  let kiriyama: Window;
  let conference: { id: string };

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const self = house.as(town.miyamoto);
    conference = await self.plansConference({ title: "第12回 支援会議", place: "第2会議室" });
    const subject = { topic: "見守り", person: "沢渡 一郎" };
    const item = await self.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
    await self.seats(item, town.kiriyama);
    miyamoto = await openWindow(browser, house.url);
    await signIn(miyamoto, town.miyamoto);
    kiriyama = await openWindow(browser, house.url, 390, 844);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("begins at the sitting: those who sit there stand ready, another is added, and two days are put up", async () => {
    const { page } = miyamoto;
    await page.goto(`/conferences/${conference.id}`);
    await page.getByRole("link", { name: "日程を聞く・答えを見る" }).click();
    await page.getByText("桐山 葵", { exact: true }).waitFor();
    await page.getByRole("button", { name: "日程を聞く" }).click();
    await page.getByText("日を入れてください", { exact: false }).first().waitFor();
    await expectAccessible(page, "日程を聞く、まだ空");
    const first = page.getByRole("group", { name: "候補1" });
    await first.getByRole("textbox", { name: /^日/ }).fill(inDays(3).replaceAll("-", ""));
    await first.getByLabel(/始まり/).fill("13:30");
    await first.getByLabel(/終わり/).fill("15:00");
    await page.getByRole("button", { name: "候補を加える" }).click();
    await page
      .getByRole("group", { name: "候補2" })
      .getByRole("textbox", { name: /^日/ })
      .fill(inDays(4).replaceAll("-", ""));
    await page.getByRole("textbox", { name: /回答の期限/ }).fill(inDays(1).replaceAll("-", ""));
    await page.getByRole("combobox", { name: "聞く人の窓口" }).fill("せいかつさ");
    await page.getByRole("option", { name: /生活サポート/ }).click();
    await page.getByRole("combobox", { name: "聞く人", exact: true }).selectOption({ label: "田中 美穂" });
    await page.getByRole("button", { name: "この人を加える" }).click();
    await expectAccessible(page, "日程を聞く");
    await page.getByRole("button", { name: /外す.*桐山 葵/ }).click();
    await page.reload();
    await page.getByText("前に書きかけた内容を戻しました。").waitFor();
    await page.getByText("田中 美穂", { exact: true }).waitFor();
    expect(await page.getByText("桐山 葵", { exact: true }).count()).toBe(0);
    await page.getByRole("combobox", { name: "聞く人の窓口" }).fill("ほっとすてーしょん");
    await page.getByRole("option", { name: town.desks.hotChuo.name }).click();
    await page.getByRole("combobox", { name: "聞く人", exact: true }).selectOption({ label: "桐山 葵" });
    await page.getByRole("button", { name: "この人を加える" }).click();
    await page.getByRole("button", { name: "日程を聞く" }).click();
    await page.getByText("0／2人").waitFor();
  }, 60_000);

  it("reaches 桐山 on her telephone, with the dates and nothing else", async () => {
    const { page } = kiriyama;
    await page.goto("/");
    await page.getByRole("heading", { name: /会議の日程を聞かれています/ }).waitFor();
    await atRest(page);
    expect(await page.getByText("今日の要対応はありません").count()).toBe(0);
    await page.getByRole("link", { name: /福祉丸ごと相談窓口から/ }).click();
    await page.getByRole("button", { name: "答える" }).waitFor();
    const said = await page.getByRole("main").innerText();
    for (const secret of ["支援会議", "第2会議室", "沢渡", "田中", "宮本"]) expect(said).not.toContain(secret);
    await page.getByRole("button", { name: "答える" }).click();
    await page.getByText("○・△・×のどれかを選んでください。").first().waitFor();
    await expectAccessible(page, "日程に答える、まだ空");
    // By the keyboard alone: the arrows move between the three.
    const [first, second] = await page.getByRole("group", { name: /令和/ }).all();
    await first
      ?.getByRole("radio", { name: /出られる/ })
      .first()
      .focus();
    await page.keyboard.press("Space");
    await second?.getByRole("radio", { name: "調整すれば" }).check();
    await page.getByRole("textbox", { name: /ひとこと/ }).fill("午前は訪問です。");
    // A wrong link, a reload: nothing of it is lost.
    await page.reload();
    await page.getByText("前に書きかけた内容を戻しました。").waitFor();
    expect(await page.getByRole("textbox", { name: /ひとこと/ }).inputValue()).toBe("午前は訪問です。");
    await page.getByRole("button", { name: "答える" }).click();
    await page.getByText("に答えました。決まるまで直せます。", { exact: false }).waitFor();
    await expectAccessible(page, "日程に答えた");
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }, 60_000);

  it("is not thrown away without a word by the chair, who did not ask", async () => {
    const { page } = kiriyama;
    const question = page.url();
    await signIn(kiriyama, town.miura);
    await page.goto(`/conferences/${conference.id}`);
    await page.getByRole("button", { name: "開催通知を出す" }).click();
    const box = page.getByRole("dialog", { name: "開催通知を出す" });
    await box.getByText("日程を聞いているところです（1／2人が回答）").waitFor();
    await expectAccessible(page, "開催通知、日程調整中");
    await box.getByRole("link", { name: "答えを見る" }).click();
    await page.getByRole("heading", { level: 1, name: "日程調整" }).waitFor();
    await signIn(kiriyama, town.kiriyama);
    await page.goto(question);
    await page.getByText("に答えました。決まるまで直せます。", { exact: false }).waitFor();
  }, 60_000);

  it("stands in 宮本's table by itself, and one press makes it the time of the sitting", async () => {
    const { page } = miyamoto;
    await page.getByText("1／2人").waitFor();
    await page.getByText("「午前は訪問です。」").filter({ visible: true }).waitFor();
    const [best] = await page.getByRole("list", { name: "候補の日時" }).getByRole("listitem").all();
    expect(await best?.innerText()).toMatch(/13:30〜15:00[\s\S]*○1 △0 ×0 未回答1/);
    await expectAccessible(page, "日程の答え");
    await best?.getByRole("button", { name: /この日時に決める/ }).click();
    const box = page.getByRole("dialog", { name: "この日時に決める" });
    await expectAccessible(page, "この日時に決める");
    await box.getByRole("button", { name: "この日時に決める" }).click();
    await page.getByText("日を決めました").waitFor();
    expect(await house.as(town.miyamoto).seesConference(conference)).toMatchObject({
      startsAt: new Date(`${inDays(3)}T13:30:00+09:00`).toISOString(),
    });
    await kiriyama.page.getByText("この日程調整は終わりました").waitFor();
    await kiriyama.page.goto("/conferences");
    await kiriyama.page.getByText("これからの会議はありません").waitFor();
    expect([...miyamoto.faults, ...kiriyama.faults]).toEqual([]);
  }, 60_000);
});
