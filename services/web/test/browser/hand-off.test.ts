import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { chooseDesk } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signInAtForm, story, type Window } from "./windows.ts";

story("two desks in two windows", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;
  let tanaka: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.kiriyama).opensCase({
      information: [{ category: "income_assets_debts", body: "家賃を2か月滞納" }],
    });
    await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([signInAtForm(kiriyama, town.kiriyama), signInAtForm(tanaka, town.tanaka)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("lets 桐山 send a つなぎ in six clicks and one text, and the row arrives at 田中's without a reload", async () => {
    await tanaka.page.goto("/referrals?box=in");
    await tanaka.page.getByRole("heading", { level: 1 }).waitFor();

    const { page } = kiriyama;
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("link", { name: "つなぐ", exact: true }).first().click();
    await chooseDesk(page, "せいかつさぽ");
    await page.getByRole("checkbox", { name: "債務", exact: true }).check();
    await page.getByRole("textbox", { name: /お願いしたいこと/ }).fill("家計の見直しを一緒にお願いします。");
    await expectAccessible(page, "composer");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    const confirm = page.getByRole("dialog");
    await confirm.getByRole("heading", { name: /新しく\d人に見えるようになります/ }).waitFor();
    expect(await confirm.textContent()).toMatch(/生活サポート相談窓口.*渡さない情報.*健康・障害.*田中 美穂/s);

    const arrival = tanaka.page.locator("tbody tr").first().waitFor({ timeout: 5_000 });
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await arrival;
    expect(await tanaka.page.locator("tbody").textContent()).toContain("未開封");
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
  }, 60_000);

  it("lets 田中 open, acknowledge and accept it, and 桐山 sees who, without reloading", async () => {
    const { page } = tanaka;
    await page.locator("tbody a").first().click();
    await kiriyama.page
      .getByText(/田中 美穂が開封しました/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "受領する" }).click();
    await page.getByRole("button", { name: "受け入れる" }).click();
    await page.getByRole("dialog").waitFor();
    await expectAccessible(page, "accept dialog");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /受け入れる/ })
      .click();
    await page
      .getByText(/田中 美穂が受け入れました/)
      .first()
      .waitFor();
    await kiriyama.page
      .getByText(/田中 美穂が受け入れました/)
      .first()
      .waitFor();
    await expectAccessible(kiriyama.page, "accepted, at the sender's");
  }, 60_000);

  it("never puts a person's name into an address or a title", async () => {
    for (const { page } of [kiriyama, tanaka]) {
      const seen = `${page.url()} ${await page.title()}`;
      expect(decodeURIComponent(seen)).not.toMatch(/佐久間|トメ|サクマ/);
    }
  });

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
