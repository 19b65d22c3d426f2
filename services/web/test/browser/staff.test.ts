import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** A manager lets somebody leave; the colleague who has their case now reads how it came to her. */

story.each([
  ["a desk PC", 1366],
  ["a narrow phone", 320],
])("on %s", (_, width) => {
  let house: House;
  let browser: Browser;
  let manager: Window;
  let colleague: Window;
  let supportCase: { id: string };

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.sasaki).opensCase();
    manager = await openWindow(browser, house.url, width);
    colleague = await openWindow(browser, house.url, width);
    await signIn(manager, town.yoshioka);
    await signIn(colleague, town.ogawa);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  it("the manager finds the staff, sets a day, and stops a sign-in", async () => {
    const { page } = manager;
    await page.getByRole("link", { name: "その他" }).click();
    await page.getByRole("main").getByRole("link", { name: "職員" }).click();
    const row = page.getByRole("row", { name: /佐々木 徹/ });
    await row.getByRole("button", { name: /異動・退職の日/ }).click();
    await expectAccessible(page, `異動・退職 ${width}`);
    const box = page.getByRole("dialog");
    await box.getByRole("textbox", { name: /この日から/ }).fill("R9.4.1");
    await box.getByRole("button", { name: "日を入れる" }).click();
    await row.getByText("令和9年4月1日から").waitFor();
    await expectAccessible(page, `職員 ${width}`);
    await row.getByRole("button", { name: /サインインを止める/ }).click();
    await expectAccessible(page, `サインインを止める ${width}`);
    await page.getByRole("dialog").getByRole("button", { name: "サインインを止める" }).click();
    await row.getByText("サインインの停止").waitFor();
  }, 60_000);

  it("the colleague, who has no such place, finds the case and who led it", async () => {
    const { page } = colleague;
    expect(await page.getByRole("link", { name: "職員" }).count()).toBe(0);
    await eventually(async () => {
      const seen = await house.as(town.ogawa).seesCase(supportCase);
      expect(seen.leadWorker.id).toBe(town.ogawa.id);
    });
    await page.goto(`/cases/${supportCase.id}`);
    const panel = page.getByRole("region", { name: "主担当の移り変わり" });
    await panel.getByText(/前の担当者の異動・退職など/).waitFor();
    expect(await panel.getByRole("listitem").count()).toBe(2);
    await panel.getByRole("button", { name: "主担当者を替える" }).click();
    await page
      .getByRole("dialog")
      .getByRole("combobox", { name: /新しい主担当者/ })
      .waitFor();
    await expectAccessible(page, `主担当者を替える ${width}`);
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...manager.faults, ...colleague.faults]).toEqual([]);
  });
});
