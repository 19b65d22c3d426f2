import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** What moves by itself must not move under a hand; what was done can be taken back for as long as one looks at it. */

story("what moves by itself", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    window = await openWindow(browser, house.url);
    page = window.page;
    await signIn(window, town.kiriyama);
    await page.clock.install();
    await page.goto("/dev/gallery");
    await page.getByRole("heading", { level: 1, name: "部品の見本" }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const table = () => page.getByRole("table", { name: "動く一覧" });
  const numbers = () => table().locator("tbody a").allInnerTexts();

  it("marks the cells that changed for five seconds, and says so once", async () => {
    await page.getByRole("button", { name: "行を変える" }).click();
    await table().getByText("受領済").waitFor();
    const changed = table().locator("[data-changed]");
    expect(await changed.allInnerTexts()).toEqual([expect.stringContaining("受領済")]);
    expect(await changed.evaluate((cell) => getComputedStyle(cell).boxShadow)).toContain("inset");
    await page.locator("[aria-live=polite]", { hasText: "1件が更新されました" }).first().waitFor({ state: "attached" });
    await page.emulateMedia({ forcedColors: "active" });
    expect(await changed.evaluate((cell) => getComputedStyle(cell).borderLeftWidth)).toBe("4px");
    await page.emulateMedia({ forcedColors: "none" });
    await page.clock.fastForward(5_100);
    await changed.waitFor({ state: "detached" });
  }, 30_000);

  it("lets a new row in where nobody reads, and keeps it behind a pill where somebody does", async () => {
    await page.getByRole("button", { name: "行を加える", exact: true }).click();
    await table().getByText("T-2026-0013").waitFor();
    await page.getByRole("button", { name: "3秒後に行を加える" }).click();
    await page.mouse.move(400, 400);
    await table().locator("tbody tr").last().hover();
    const before = await numbers();
    await page.clock.fastForward(3_100);
    const pill = page.getByRole("button", { name: "新着1件を表示" });
    await pill.waitFor();
    expect(await numbers()).toEqual(before);
    await expectAccessible(page, "behind the pill", "#live");
    await pill.focus();
    await page.keyboard.press("Enter");
    await table().getByText("T-2026-0014").waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "T-2026-0014");
    expect(await pill.count()).toBe(0);
  }, 30_000);

  it("takes a deed back at the button and at Ctrl+Z, within ten seconds in which nobody looks at it", async () => {
    const count = page.getByRole("status", { name: "元に戻した回数" });
    const show = page.getByRole("button", { name: "元に戻せる知らせを出す" });
    const undo = page.getByRole("button", { name: /^元に戻す/ });
    await show.click();
    await expectAccessible(page, "a note with a way back", "[role=status]:has(> fieldset)");
    await undo.hover();
    await page.clock.fastForward(30_000);
    await undo.click();
    await undo.waitFor({ state: "detached" });
    expect(await count.textContent()).toBe("1回");

    await show.focus();
    await page.keyboard.press("Enter");
    await undo.waitFor();
    await page.keyboard.press("Control+z");
    await undo.waitFor({ state: "detached" });
    expect(await count.textContent()).toBe("2回");

    // In a field Ctrl+Z takes back letters.
    await show.click();
    await page.getByRole("textbox", { name: /相談の件名/ }).fill("あ");
    await page.keyboard.press("Control+z");
    await undo.waitFor();
    expect(await count.textContent()).toBe("2回");
    await page.clock.fastForward(10_100);
    await undo.waitFor({ state: "detached" });
    expect(window.faults).toEqual([]);
  }, 30_000);
});
