import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("今日, in ten seconds", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let page: Page;
  let accepted: ReferralSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const kawai = house.as(town.kawai);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    accepted = await kawai.accepts(await kawai.opens(sent));
    window = await openWindow(browser, house.url);
    page = window.page;
    await signIn(window, town.tanaka);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const link = () => page.locator("main").getByRole("link", { name: new RegExp(`${accepted.number}・`) });
  const tab = (name: string) => page.getByRole("button", { name, exact: true });

  it("says what waits for the desk, and that nothing waits for oneself", async () => {
    await link().waitFor();
    await tab("自分").click();
    await page.getByText("今日の要対応はありません。").waitFor();
    expect(await link().count()).toBe(0);
    await expectAccessible(page, "nothing waits");
    await page.reload();
    await page.getByText("今日の要対応はありません。").waitFor();
    expect(await tab("自分").getAttribute("aria-pressed")).toBe("true");
    await tab("全体").click();
    await page.getByText("見守りが要るつなぎはありません。").waitFor();
    await tab("窓口").click();
    await link().waitFor();
  }, 30_000);

  it("keeps what leaves a lane greyed under the pointer", async () => {
    await link().hover();
    const kawai = house.as(town.kawai);
    const resting = { reason: "awaiting_decision", resumeOn: "2099-01-05" } as const;
    await kawai.does(accepted, "hold", resting);
    await page.getByText("ここから移りました").waitFor();
    await page
      .getByRole("region", { name: /保留中/ })
      .getByText(accepted.number)
      .waitFor();
    await expectAccessible(page, "a row that has left its lane");
  }, 30_000);

  it("prints for the morning on one sheet, without a name", async () => {
    await page.mouse.move(0, 0);
    await page.emulateMedia({ media: "print" });
    const paper = page.locator('[data-paper="morning"]');
    await paper.waitFor();
    expect(await paper.textContent()).toContain(accepted.number);
    expect(await paper.textContent()).not.toMatch(/佐久間|サクマ|サ・ト/);
    expect(await page.locator("main").isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("checkbox", { name: /イニシャルを入れる/ }).check();
    await page.emulateMedia({ media: "print" });
    expect(await paper.textContent()).toContain("サ・ト");
    await page.emulateMedia({ media: "screen" });
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});
