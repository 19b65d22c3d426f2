import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { chooseDesk } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("a つなぎ that one desk cannot take, and another can", () => {
  let house: House;
  let browser: Browser;
  let kiriyama: Window;
  let tanaka: Window;
  let declined: ReferralSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    const supportCase = await sender.opensCase();
    await sender.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
    const draft = { supportCase, to: town.desks.jiritsu, request: "生活費の相談をお願いします。" };
    declined = await sender.sends(await sender.drafts(draft));
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(tanaka, town.tanaka)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("lets 田中 decline only with a reason and a next step, by the keyboard alone", async () => {
    const { page } = tanaka;
    await page.goto(`/referrals/${declined.id}`);
    await page.getByRole("button", { name: "受け入れられない" }).press("Enter");
    const box = page.getByRole("dialog", { name: "受け入れられない" });
    await box.getByRole("radio", { name: /対象外/ }).press("Space");
    expect(await box.getByRole("radio", { name: /つなぎ元が支援を続ける/ }).count()).toBe(0);
    await page.keyboard.press("Control+Enter");
    await box.getByText("次の一手を選んでください。").waitFor();
    await box.getByRole("radio", { name: "別の窓口を提案する" }).press("Space");
    await chooseDesk(page, "ふくしじむしょ", /提案する窓口/);
    await expectAccessible(page, "declining");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: /受入不可：対象外/ }).waitFor();
  }, 60_000);

  it("brings it back to 桐山, who passes it on to the desk that was proposed", async () => {
    const { page } = kiriyama;
    await page.goto(`/referrals/${declined.id}`);
    await page.getByRole("heading", { name: /提案された窓口につなぎ直せます/ }).waitFor();
    await expectAccessible(page, "declined, at the sender's");
    await page.getByRole("link", { name: "つなぎ直す" }).click();
    await page.getByText(new RegExp(`${declined.number}.*のつなぎ直しです`)).waitFor();
    expect(await page.getByRole("textbox", { name: /お願いしたいこと/ }).inputValue()).toBe(
      "生活費の相談をお願いします。",
    );
    await expectAccessible(page, "composer of another try");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    const confirm = page.getByRole("dialog", { name: /へ送ります/ });
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
    await page.getByRole("heading", { name: "もとのつなぎ" }).waitFor();
    await page.getByRole("link", { name: declined.number, exact: true }).click();
    await page.getByRole("heading", { name: "別の窓口につなぎ直しました" }).waitFor();
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
