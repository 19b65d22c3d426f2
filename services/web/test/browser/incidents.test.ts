import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** A つなぎ went to the wrong desk and was opened: 瀬川, who answers for personal data, brings it to its end. */

story.each([
  // What stands on a desk PC is looked at as wide as a tablet, too.
  ["a desk PC", 1366, [820, 1366]],
  ["a narrow phone", 320, [320]],
])("an incident on %s", (_, width, widths) => {
  let house: House;
  let browser: Browser;
  let segawa: Window;
  let number: string;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase({ resident: { name: "北条 弥生", kana: "ホウジョウ ヤヨイ" } });
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    await house.as(town.tanaka).opens(sent);
    const circumstances = "一覧で1行下の窓口を選んだ。";
    ({ number } = await kiriyama.does(await kiriyama.sees(sent), "misdirection", { circumstances }));
    segawa = await openWindow(browser, house.url, width);
    await signIn(segawa, town.segawa);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  async function enters(page: Page, button: string, note: string) {
    await page.getByRole("button", { name: button }).click();
    const box = page.getByRole("dialog", { name: button });
    await box.getByRole("button", { name: button }).click();
    await box.getByText("内容を書いてください。").waitFor();
    await expectReadable(page, `${button}`, widths);
    await box.getByRole("textbox").fill(note);
    await box.getByRole("button", { name: button }).click();
    await page.getByText(note).waitFor();
  }

  it("waits on 今日 of 瀬川, who has no place for casework, and is nobody's name", async () => {
    const { page } = segawa;
    await page.getByRole("row", { name: new RegExp(number) }).waitFor();
    await expectReadable(page, "今日", widths);
    const menu = page.getByRole("navigation", { name: "メインメニュー" });
    expect(await menu.getByRole("link").allTextContents()).toEqual(["今日", "その他"]);
    await menu.getByRole("link", { name: "その他" }).click();
    await page.getByRole("main").getByRole("link", { name: "誤送付" }).click();
    await page.getByRole("heading", { level: 1, name: "誤送付" }).waitFor();
    const row = page.getByRole("row", { name: new RegExp(number) });
    expect(await row.textContent()).toMatch(/速報の前.*あと\d+日.*属性・連絡先.*生活サポート相談窓口.*田中 美穂/s);
    await expectReadable(page, "誤送付", widths);
    expect(await page.locator("body").innerText()).not.toMatch(/北条|ホウジョウ/);
  }, 60_000);

  it("is reported, told to the person and concluded, in this order", async () => {
    const { page } = segawa;
    await page.getByRole("link", { name: number }).click();
    await page.getByRole("heading", { level: 1, name: new RegExp(number) }).waitFor();
    await expectReadable(page, "一件の誤送付", widths);
    expect(await page.getByRole("button", { name: /確報を記録/ }).count()).toBe(0);
    await enters(page, "速報を記録する", "個人情報保護委員会へ速報した。");
    expect(await page.getByRole("button", { name: /確報を記録/ }).count()).toBe(0);
    await enters(page, "本人への通知を記録する", "電話で伝え、おわびした。");
    await enters(page, "確報を記録して終える", "宛先を二人で確かめることとした。");
    await page.getByText("確報まで終わりました").waitFor();
    await expectReadable(page, "終わった誤送付", widths);
  }, 60_000);

  it("goes on paper with the boxes for 決裁, without a name", async () => {
    const { page } = segawa;
    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: /誤送付の記録/ }).waitFor();
    const sheet = await page.locator("body").innerText();
    for (const words of ["取扱注意", "課長", number, "一覧で1行下", "速報した", "おわびした", "二人で確かめる"]) {
      expect([words, sheet.includes(words)]).toEqual([words, true]);
    }
    expect(sheet).not.toMatch(/北条|ホウジョウ|印刷/);
    await page.emulateMedia({ media: "screen" });
  }, 30_000);

  it("stands among what has ended, and 今日 is free again", async () => {
    const { page } = segawa;
    await page.goto("/incidents");
    await page.getByRole("heading", { name: /終わったもの/ }).waitFor();
    await page.getByText("対応中の誤送付はありません").waitFor();
    await expectReadable(page, "誤送付、終わったもの", widths);
    await page.goto("/");
    await page.getByText("対応中の誤送付はありません").waitFor();
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(segawa.faults).toEqual([]);
  });
});

story.each([
  ["a desk PC", 1366, [1366]],
  ["a narrow phone", 320, [320]],
])("今日 of who does no casework, on %s", (_, width, widths) => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, urgency: "B" }));
    house.setClock(new Date(Date.now() + 40 * 86_400_000));
    for (let rung = 0; rung < 3; rung++) await house.sweep();
    house.setClock(undefined);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("shows the manager what has climbed, and of nobody", async () => {
    const window = await openWindow(browser, house.url, width);
    const { page } = window;
    await signIn(window, town.yoshioka);
    await page.getByRole("link", { name: /支援依頼/ }).waitFor();
    await page.getByText("引き継ぎを待っている職員はいません。").waitFor();
    await expectReadable(page, "今日、管理者", widths);
    expect(await page.locator("body").innerText()).not.toMatch(/佐久間|サクマ/);
    await page.getByRole("link", { name: "つなぎ", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "つなぎ" }).waitFor();
    await page.getByRole("link", { name: "見守り" }).waitFor();
    expect(await page.getByRole("link", { name: "こちらの番" }).count()).toBe(0);
    await expectReadable(page, "見守り、管理者", widths);
    expect(window.faults).toEqual([]);
  }, 60_000);

  it("shows the system administrator the accounts, and no place for つなぎ or cases", async () => {
    const window = await openWindow(browser, house.url, width);
    const { page } = window;
    await signIn(window, town.hashimoto);
    await page.getByRole("heading", { name: /異動・退職・停止/ }).waitFor();
    await expectReadable(page, "今日、システム管理者", widths);
    const menu = page.getByRole("navigation", { name: "メインメニュー" });
    expect(await menu.getByRole("link").allTextContents()).toEqual(["今日", "その他"]);
    await menu.getByRole("link", { name: "その他" }).click();
    await page.getByRole("main").getByRole("link", { name: "職員" }).waitFor();
    expect(await page.getByRole("main").getByRole("link", { name: "誤送付" }).count()).toBe(0);
    await expectReadable(page, "その他、システム管理者", widths);
    expect(window.faults).toEqual([]);
  }, 60_000);
});
