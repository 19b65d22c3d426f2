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
  let back: ReferralSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    const supportCase = await sender.opensCase();
    await sender.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
    const draft = { supportCase, to: town.desks.jiritsu, request: "生活費の相談をお願いします。" };
    declined = await sender.sends(await sender.drafts(draft));
    const unclear = await sender.sends(await sender.drafts({ ...draft, needs: ["rent"] }));
    const receiver = house.as(town.tanaka);
    back = await receiver.does(await receiver.opens(unclear), "shortcomings", { missing: "暮らしのようす" });
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

  it("sends what lacked something once more only as it was shown, and on a ground", async () => {
    const { page } = kiriyama;
    await page.goto(`/referrals/${back.id}`);
    await page.getByRole("button", { name: "加えて送り直す" }).click();
    const box = page.getByRole("dialog", { name: "加えて送り直す" });
    await box.getByRole("textbox", { name: /加える情報/ }).fill("ひとり暮らしです。");
    const more = box.getByRole("checkbox", { name: /就労・通学/ });
    await box.getByText("この窓口に渡す同意がありません").first().waitFor();
    await more.check();
    await box.getByText("この範囲を渡してよい根拠がありません。").waitFor();
    await box.getByRole("button", { name: "加えて送り直す" }).click();
    await box.getByText(/^まだ送れません。/).waitFor();
    await expectAccessible(page, "sending again without a ground");
    await more.uncheck();
    await box.getByRole("checkbox", { name: /生活歴/ }).check();
    await box.locator("[aria-busy=true]").waitFor({ state: "detached" });
    await box.getByRole("button", { name: "加えて送り直す" }).click();
    await box.waitFor({ state: "detached" });
    await page.getByText("ひとり暮らしです。").first().waitFor();
    expect((await house.as(town.kiriyama).sees(back)).categories).toContain("life_history");
  }, 60_000);

  it("shows the coordinator whose turn it is, and no steps that it is not told of", async () => {
    const receiver = house.as(town.tanaka);
    const again = await receiver.sees(back);
    const { id } = await receiver.does(again, "refusal", { reason: "not_eligible", next: "coordinator" });
    const { page } = tanaka;
    await page.goto(`/referrals/${id}`);
    await page.getByText(/調整役が、次の窓口を提案します。/).waitFor();
    const miyamoto = await openWindow(browser, house.url);
    await signIn(miyamoto, town.miyamoto);
    await miyamoto.page.goto(`/referrals/${id}`);
    await miyamoto.page.getByRole("heading", { name: /次につなぐ窓口を、つなぎ元に提案してください/ }).waitFor();
    expect(await miyamoto.page.getByRole("list", { name: "つなぎの進み" }).count()).toBe(0);
    await expectAccessible(miyamoto.page, "declined, at the coordinator's");
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
