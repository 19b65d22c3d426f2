import { afterAll, afterEach, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { A4, LANDSCAPE, sheetsOf } from "./paper.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** 朝礼, 会議 and the file on the shelf: what leaves the printer. */

const MANY = 26;

story("on paper", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let page: Page;
  let supportCase: CaseSeen;
  let sent: ReferralSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    supportCase = await kiriyama.opensCase();
    const { jiritsu, fukushi } = town.desks;
    await kiriyama.recordsConsent(supportCase, [jiritsu, fukushi]);
    sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: jiritsu, urgency: "B" }));
    await house.as(town.tanaka).opens(sent);
    for (let count = 0; count < MANY; count++) await kiriyama.drafts({ supportCase, to: fukushi });
    window = await openWindow(browser, house.url);
    page = window.page;
    await signIn(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  afterEach(() => page.emulateMedia({ media: null }));

  it("prints つなぎ一覧 on A4 landscape: every loaded row, with its state and its time in words", async () => {
    await page.goto("/referrals?box=out");
    await page.getByRole("link", { name: sent.number }).waitFor();
    await page.emulateMedia({ media: "print" });
    const paper = page.locator("[data-paper=list]");
    await paper.waitFor();
    expect(await paper.innerText()).toMatch(
      new RegExp(`取扱注意.*つなぎ一覧（送信）.*1件.*令和.*${town.desks.hotChuo.name}.*桐山 葵`, "s"),
    );
    expect(await paper.locator("tbody tr").innerText()).toMatch(
      new RegExp(`開封済|送付済.*あと\\d+.*${sent.number}.*生活サポート相談窓口.*B`, "s"),
    );
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await page.locator("#app").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await paper.waitFor({ state: "detached" });
    expect(await sheetsOf(page)).toEqual([LANDSCAPE]);
  }, 30_000);

  it("goes on on a second sheet with the head of the table, and cuts no row in two", async () => {
    await page.goto("/referrals?box=draft");
    await page
      .locator("tbody a")
      .nth(MANY - 1)
      .waitFor();
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.every(({ width, height }) => width === LANDSCAPE.width && height === LANDSCAPE.height)).toBe(true);
    // As wide as the sheet between its margins: what is wider would be shrunk or cut.
    await page.setViewportSize({ width: 1032, height: 740 });
    await page.emulateMedia({ media: "print" });
    const paper = page.locator("[data-paper=list]");
    await paper.waitFor();
    expect(await paper.locator("tbody tr").count()).toBe(MANY);
    const styles = await paper.evaluate((sheet) => ({
      head: getComputedStyle(sheet.querySelector("thead") as Element).display,
      row: getComputedStyle(sheet.querySelector("tbody tr") as Element).breakInside,
      fits: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
    }));
    expect(styles).toEqual({ head: "table-header-group", row: "avoid", fits: true });
  }, 30_000);

  it("prints ケース一覧 the same way", async () => {
    await page.goto("/cases");
    await page.getByRole("link", { name: supportCase.number }).waitFor();
    expect((await sheetsOf(page))[0]).toEqual(LANDSCAPE);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-paper=list]").innerText()).toMatch(
      new RegExp(`ケース一覧.*状態.*${supportCase.number}.*佐久間`, "s"),
    );
  }, 30_000);

  it("prints a つなぎ as one sheet of A4 upright", async () => {
    await page.goto(`/referrals/${sent.id}`);
    await page.getByRole("heading", { name: "お願いしたいこと" }).waitFor();
    await page.emulateMedia({ media: "print" });
    const sheet = page.getByRole("heading", { name: "つなぎシート" });
    await sheet.waitFor();
    for (const { phone } of [town.desks.hotChuo, town.desks.jiritsu]) await page.getByText(phone).first().waitFor();
    await page.emulateMedia({ media: null });
    const sheets = await sheetsOf(page);
    expect(sheets.length).toBeLessThanOrEqual(2);
    expect(sheets[0]).toEqual(A4);
    expect(window.faults).toEqual([]);
  }, 30_000);
});
