import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { compose } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("from no consent to an opened つなぎ", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;
  let tanaka: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.kiriyama).opensCase({
      resident: { contactNg: "夜は電話しない" },
      information: [{ category: "income_assets_debts", body: "家賃を2か月滞納" }],
    });
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(tanaka, town.tanaka)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("stops 桐山 before she sends without a ground, and one tick of standard consent is the way out", async () => {
    const { page } = kiriyama;
    const confirm = await compose(page, supportCase, {
      desk: "せいかつさぽ",
      request: "家計の見直しを一緒にお願いします。",
      tick: ["属性・連絡先", "収入・資産・債務"],
    });
    await confirm.getByText("渡してよい根拠がありません").waitFor();
    expect(await confirm.getByRole("button", { name: "送る", exact: true }).count()).toBe(0);
    await expectAccessible(page, "no ground");

    await confirm.getByRole("button", { name: "同意を記録する" }).click();
    const consent = page.getByRole("dialog", { name: "本人の同意を記録する" });
    await consent.getByRole("checkbox", { name: /標準の同意/ }).check();
    await consent.getByRole("radio", { name: "書面" }).check();
    await expectAccessible(page, "standard consent");
    await consent.getByRole("button", { name: "同意を記録する" }).click();

    // The draft is as it was: the same two categories, the same words.
    await confirm.getByText("本人の同意（支援が終わるまで）").waitFor();
    const words = (await confirm.textContent()) ?? "";
    expect(words).toContain("田中 美穂（主任相談支援員）");
    expect(words).toContain("新しく見える：属性・連絡先、収入・資産・債務");
    expect(words).toContain("渡さない情報 4項目");
    expect(words).toContain("家計の見直しを一緒にお願いします。");
    await expectAccessible(page, "confirm with the preview");
  }, 60_000);

  it("asks 桐山 to confirm again when the content moved after she had looked", async () => {
    const { page } = kiriyama;
    const confirm = page.getByRole("dialog", { name: /へ送ります/ });
    await house.as(town.shimura).revisesInformation(supportCase, "income_assets_debts", "家賃を3か月滞納", 1);
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await confirm.getByText("見られる人か渡す内容が、確認のあとで変わりました。").waitFor();
    await expectAccessible(page, "preview changed");
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
    await page.getByRole("heading", { name: "送るときに確認した見られる人" }).waitFor();
    await expectAccessible(page, "sent");
  }, 30_000);

  it("shows 田中 the content, the newest, and how the person may not be reached", async () => {
    const { page } = tanaka;
    await page.goto("/referrals?box=in&status=sent");
    await page.locator("tbody a").first().click();
    await page.getByText("家賃を3か月滞納").waitFor();
    await page.getByText("注意：連絡してはいけない時間・方法").waitFor();
    await expectAccessible(page, "opened");
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
