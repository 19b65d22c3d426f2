import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { addDays, openingsOn, tokyoDate } from "@tsunagi/japan";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { atRest, expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** 志村, 係長 of ほっとステーション中央, keeps the desk's time; 桐山 works there, 田中 elsewhere. */

story.each([
  ["a desk PC", 1366],
  ["a narrow phone", 320],
])("the desk's own time on %s", (_, width) => {
  let house: House;
  let browser: Browser;
  let shimura: Window;
  const { hotChuo } = town.desks;

  beforeAll(async () => {
    house = await openHouse();
    house.setClock(nextWorkday());
    browser = await openBrowser();
    shimura = await openWindow(browser, house.url, width);
    await signIn(shimura, town.shimura);
    await shimura.page.getByRole("button", { name: /窓口の切り替え/ }).click();
    await shimura.page.getByRole("link", { name: "開所時間・当番・不在・期限" }).click();
    await shimura.page.getByRole("heading", { level: 1, name: "開所時間・当番・期限" }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("closes for today in one tap with a reason, and opens again", async () => {
    const { page } = shimura;
    await page.getByRole("button", { name: "今日は閉める" }).click();
    const box = page.getByRole("dialog");
    await box.getByRole("button", { name: "今日は閉める" }).click();
    await box.getByText("理由を入れてください（例：職員研修のため）。").waitFor();
    await expectAccessible(page, `今日は閉める ${width}`);
    await box.getByLabel(/理由/).fill("職員研修のため");
    await box.getByRole("button", { name: "今日は閉める" }).click();
    await page.getByText("本日休止：職員研修のため").waitFor();
    expect((await house.as(town.kiriyama).settingsOf(hotChuo)).closedToday).toMatchObject({
      by: { name: "志村 健二" },
    });
    await page.getByRole("button", { name: "本日休止を取り消す" }).click();
    await page.getByRole("button", { name: "今日は閉める" }).waitFor();
  }, 60_000);

  it("plans a day of its own and takes it back", async () => {
    const { page } = shimura;
    await page.getByRole("button", { name: "いつもと違う日を入れる" }).click();
    const box = page.getByRole("dialog");
    await box.getByRole("button", { name: "入れる", exact: true }).click();
    await box.getByText("日付を入れてください（例：R8.12.24）。").waitFor();
    await box.getByLabel(/日付/).fill(inDays(10));
    await box.getByRole("radio", { name: "その日だけ時間を変える" }).check();
    await box.getByLabel(/開く時刻/).fill("13:00");
    await box.getByLabel(/閉まる時刻/).fill("15:00");
    await box.getByLabel(/理由/).fill("会議");
    await expectAccessible(page, `いつもと違う日 ${width}`);
    await box.getByRole("button", { name: "入れる", exact: true }).click();
    const table = page.getByRole("table", { name: "いつもと違う日" });
    await table.getByText("13:00〜15:00").waitFor();
    await table.getByRole("button", { name: /取り消す/ }).click();
    await table.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^元に戻す/ }).click();
    await table.getByText("13:00〜15:00").waitFor();
    await table.getByText("会議").waitFor();
    await table.getByRole("button", { name: /取り消す/ }).click();
    await table.waitFor({ state: "detached" });
  }, 60_000);

  it("gives a day of 当番 away, and shows who acts where somebody is away", async () => {
    const { page } = shimura;
    await page.getByRole("button", { name: "不在の予定を入れる" }).click();
    const box = page.getByRole("dialog");
    await box.getByLabel(/不在になる人/).selectOption({ label: "桐山 葵" });
    await box.getByLabel(/いつから/).fill(inDays(0));
    await box.getByLabel(/いつまで/).fill(inDays(13));
    await box.getByLabel(/代理/).selectOption({ label: "大友 拓" });
    await box.getByRole("radio", { name: "病気" }).check();
    await expectAccessible(page, `不在の予定 ${width}`);
    await box.getByRole("button", { name: "入れる", exact: true }).click();
    const roster = page.getByRole("region", { name: "当番表" });
    await roster.getByText("不在・代理 大友 拓").first().waitFor();
    const day = roster.getByRole("combobox", { name: /の当番$/ }).first();
    await day.selectOption({ label: "早瀬 真由" });
    await page.getByText("当番を変えました").first().waitFor();
    await page.getByRole("table", { name: "不在の予定" }).getByText("不在（病気）").waitFor();
    await expectAccessible(page, `当番表 ${width}`);
  }, 60_000);

  it("sets its week and its limits, with what is wrong beside the field", async () => {
    const { page } = shimura;
    await page.getByRole("button", { name: "開所時間を変える" }).click();
    const week = page.getByRole("dialog");
    await week.getByLabel("昼休みの始まり").fill("12:00");
    await week.getByRole("button", { name: "保存する" }).click();
    await week.getByText("昼休みは、始まりと終わりの両方を入れるか、両方とも空けてください。").waitFor();
    await expectAccessible(page, `開所時間 ${width}`);
    await week.getByLabel("昼休みの終わり").fill("13:00");
    await week.getByRole("button", { name: "保存する" }).click();
    const hours = page.getByRole("table", { name: "毎週の開所時間" });
    await hours.getByText("12:00〜13:00").waitFor();
    await hours.getByText("月〜金").waitFor();

    await page.getByRole("button", { name: "期限を変える" }).click();
    const limits = page.getByRole("dialog");
    const answer = limits.getByRole("group", { name: /^C/ }).getByLabel(/受入・受入不可の返事/);
    await answer.fill("７");
    await limits.getByRole("button", { name: "保存する" }).click();
    await limits.getByText("町の標準の2倍（6開所日）までにしてください。").waitFor();
    await expectAccessible(page, `期限 ${width}`);
    await answer.fill("２");
    // A colleague is first, and the page behind the box has heard of it: nothing of theirs goes without a word.
    await house.as(town.shimura).setsLimits(hotChuo, { D: { answer: 4 } });
    await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/settings")),
      page.evaluate("dispatchEvent(new Event('focus'))"),
    ]);
    await atRest(page);
    await limits.getByRole("button", { name: "保存する" }).click();
    await limits.getByRole("button", { name: "最新を読み込む" }).click();
    await limits.getByText("ほかの人が保存した、いまの内容").waitFor();
    await expectAccessible(page, `期限、先に直された ${width}`);
    await limits.getByRole("button", { name: "保存する" }).click();
    await page.getByRole("table", { name: "期限" }).getByText("町の標準は3開所日").waitFor();
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(shimura.faults).toEqual([]);
  });
});

/** Ten o'clock on the next day on which the desk is open. */
function nextWorkday(): Date {
  for (let date = addDays(tokyoDate(new Date()), 1); ; date = addDays(date, 1)) {
    if (openingsOn(town.desks.hotChuo.hours, date).length > 0) return new Date(`${date}T10:00:00+09:00`);
  }
}

/** A day ahead in Japan, as one may type it. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });
