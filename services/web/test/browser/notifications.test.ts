import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story } from "./windows.ts";

story("お知らせ", () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("says the number in the bell, and is read all at once", async () => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const window = await openWindow(browser, house.url);
    const { page, faults } = window;
    await signIn(window, town.tanaka);
    await page.getByRole("button", { name: /未読\s*1\s*件の\s*お知らせ/ }).click();
    await page
      .getByRole("link", { name: new RegExp(`未読：\\s*つなぎ ${sent.number} が届きました`) })
      .first()
      .waitFor();
    await expectAccessible(page, "お知らせ");
    await page.getByRole("button", { name: "すべて読んだことにする" }).click();
    await page.getByRole("button", { name: /^\s*お知らせ$/ }).waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it("is wished for by kind and way, and a calendar is made and stopped", async () => {
    const window = await openWindow(browser, house.url);
    const { page, faults } = window;
    await signIn(window, town.kawai);
    await page.goto("/settings/notifications");
    await page.getByRole("checkbox", { name: "つなぎが届いたをすぐにメールで受け取る" }).check();
    await page.getByLabel(/何時から/).fill("18:00");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("時刻は 18:00 の形で入力してください。").first().waitFor();
    await page.getByLabel(/何時まで/).fill("08:30");
    await page.getByRole("button", { name: "保存する" }).click();
    await page.getByText("受け取り方を保存しました").first().waitFor();
    const { data } = await house.as(town.kawai).api.GET("/api/notice-settings");
    expect(data).toMatchObject({ quiet: { from: "18:00", until: "08:30" }, version: 1 });
    expect(data?.mail).toContain("arrived");

    await page.getByRole("button", { name: "アドレスを作る" }).click();
    const address = await page.getByText(/\/api\/calendar\/.+\.ics/).textContent();
    expect((await fetch(address as string)).status).toBe(200);
    await expectAccessible(page, "お知らせの受け取り方");
    await page.getByRole("button", { name: "止める" }).click();
    await page.getByText("使っていません。").waitFor();
    expect((await fetch(address as string)).status).toBe(404);

    await page.getByLabel(/仕事用のメールアドレス/).fill("kawai@shakyo.example.jp");
    await page.getByRole("button", { name: "確認の番号を送る" }).click();
    await page.getByText(/kawai@shakyo.example.jp の確認：送信を待っています/).waitFor();
    await house.sweep();
    await page.getByText(/kawai@shakyo.example.jp の確認：送っていません/).waitFor();
    expect(await page.getByLabel(/6桁の番号/).count()).toBe(0);
    await expectAccessible(page, "メールアドレスの確認");
    expect(faults).toEqual([]);
  }, 60_000);

  it("fits a phone with the largest text, down to the end of the menu that hangs below the header", async () => {
    const window = await openWindow(browser, house.url, 390, 844);
    const { page, faults } = window;
    await signIn(window, town.shimura);
    await page.goto("/settings/notifications");
    await page.getByRole("table", { name: "お知らせの種類と受け取り方" }).waitFor();
    await page.evaluate(() => {
      document.documentElement.dataset.size = "largest";
    });
    await expectAccessible(page, "お知らせの受け取り方 390");
    await page.getByRole("button", { name: /窓口の切り替え/ }).click();
    await page.getByRole("button", { name: "サインアウト", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "サインイン" }).waitFor();
    expect(faults).toEqual([]);
  }, 60_000);
});
