import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { compose } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("a life is in danger and nobody can be asked", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;
  let shimura: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.kiriyama).opensCase({
      information: [
        { category: "health_disability", body: "意識がもうろうとしている" },
        { category: "income_assets_debts", body: "年金なし" },
      ],
    });
    kiriyama = await openWindow(browser, house.url);
    shimura = await openWindow(browser, house.url);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(shimura, town.shimura)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("lets 桐山 send without consent at 緊急度A, with a reason, and only what protects life", async () => {
    const { page } = kiriyama;
    const confirm = await compose(page, supportCase, {
      desk: "せいかつさぽ",
      request: "今日中に訪問して、安否を確かめてください。",
      urgency: /A 即日/,
      tick: ["属性・連絡先", "健康・障害", "収入・資産・債務"],
    });
    await confirm.getByRole("button", { name: "生命・身体の保護のため同意なしで送る" }).click();
    const ground = page.getByRole("dialog", { name: /生命・身体の保護/ });
    expect(await ground.getByRole("checkbox", { name: /収入・資産・債務/ }).isDisabled()).toBe(true);
    await expectAccessible(page, "the ground of a life");
    await ground.getByRole("button", { name: "根拠を記録する" }).click();
    await ground.getByText(/理由を書いてください/).waitFor();
    await ground.getByRole("textbox", { name: /理由/ }).fill("意識がもうろうとしており、同意を得られない。");
    await ground.getByRole("button", { name: "根拠を記録する" }).click();

    await confirm.getByText(/生命・身体の保護（緊急）（.+まで）/).waitFor();
    expect(await confirm.textContent()).toContain("渡す情報 2項目");
    // Whoever runs this at night or on a Sunday meets a closed door: it leaves with a phone call.
    const told = confirm.getByRole("textbox", { name: /電話で伝えた相手/ });
    if (await told.isVisible()) await told.fill("田中さんの携帯電話");
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
  }, 60_000);

  it("brings it to 志村 for 事後承認, without a reload", async () => {
    const { page } = shimura;
    await page.getByRole("heading", { name: /承認待ち/ }).waitFor({ timeout: 5_000 });
    await expectAccessible(page, "today with an approval");
    await page.getByRole("link", { name: /生命・身体の保護/ }).click();
    await page.getByRole("button", { name: "承認する" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await expectAccessible(page, "approval");
    await dialog.getByRole("button", { name: "承認する" }).click();
    await page.getByText("有効", { exact: true }).first().waitFor();
    await page.goto("/");
    await page.getByRole("heading", { name: /こちらの番/ }).waitFor();
    expect(await page.getByRole("heading", { name: /承認待ち/ }).count()).toBe(0);
  }, 30_000);

  it("tells 桐山 the answer, and the notice leads to the case", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: /お知らせ/ }).click();
    await page
      .getByRole("link", { name: /承認について、答えが出ました/ })
      .first()
      .click();
    await page.waitForURL(`**/cases/${supportCase.id}?tab=consent`);
    await page.getByRole("heading", { name: /同意によらない提供の根拠/ }).waitFor();
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...shimura.faults]).toEqual([]);
  });
});
