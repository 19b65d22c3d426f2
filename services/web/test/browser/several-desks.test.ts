import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { chooseDesk } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("three desks are asked at once, and one of them may not be", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    supportCase = await sender.opensCase();
    await sender.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
    kiriyama = await openWindow(browser, house.url);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("shows each desk by itself, sends what may go, and says what stays", async () => {
    const { page } = kiriyama;
    await page.goto(`/referrals/new?case=${supportCase.id}`);
    await chooseDesk(page, "せいかつさぽ");
    for (const typed of ["ふくしじむしょ", "ほうかつ"]) {
      await page.getByRole("button", { name: "同時にほかの窓口にも送る" }).click();
      await chooseDesk(page, typed, /同時に送るほかの窓口/);
    }
    await page.getByRole("checkbox", { name: "債務", exact: true }).check();
    await page.getByRole("textbox", { name: /お願いしたいこと/ }).fill("それぞれの窓口でできることを教えてください。");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    const box = page.getByRole("dialog", { name: "3つの窓口へ送ります" });
    await box.getByText("渡してよい根拠がありません。この窓口には送らず、下書きのまま残します。").waitFor();
    await expectAccessible(page, "three desks at once");
    await box.getByRole("button", { name: "2件を送る" }).click();
    await box.getByText("2件を送りました。1件は送っていません。").waitFor();
    await expectAccessible(page, "two of three are sent");
    await box.getByRole("button", { name: "閉じる" }).last().click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
    const beside = page.getByRole("region", { name: "つながりのあるつなぎ" });
    await beside.getByRole("heading", { name: "同時に送ったつなぎ" }).waitFor();
    expect(await beside.textContent()).toMatch(/送付済/);
    expect(await beside.textContent()).toMatch(/下書き/);
    expect(await house.as(town.kiriyama).inbox("out")).toHaveLength(2);
    expect(await house.as(town.kiriyama).inbox("draft")).toHaveLength(1);
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
