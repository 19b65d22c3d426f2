import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const SIZES = ["standard", "largest"] as const;
const COLOURS = ["none", "active"] as const;

/** Every part in every state: the page where all of them stand, at three widths, two sizes and in forced colours. */

story("the gallery of parts", () => {
  let house: House;
  let browser: Browser;
  let window: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    window = await openWindow(browser, house.url);
    await signIn(window, town.kiriyama);
    await window.page.goto("/dev/gallery");
    await window.page.getByRole("heading", { level: 1, name: "部品の見本" }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  for (const width of [1366, 820, 390]) {
    it(`reads well at ${width} px, with the largest letters and in forced colours`, async () => {
      const { page } = window;
      await page.setViewportSize({ width, height: 860 });
      for (const size of SIZES) {
        for (const forcedColors of COLOURS) {
          const where = `${width} ${size} ${forcedColors}`;
          await page.emulateMedia({ forcedColors });
          await page.evaluate((chosen) => {
            document.documentElement.dataset.size = chosen;
          }, size);
          await expectAccessible(page, where);
          await expectReachable(page, where);
          if ((size === "largest") !== (forcedColors === "active")) continue;
          await page.getByRole("button", { name: "箱を開く" }).click();
          await page.getByRole("combobox", { name: "箱の中の窓口" }).click();
          await expectAccessible(page, `box and list ${where}`);
          await page.keyboard.press("Escape");
          await page.keyboard.press("Escape");
          await page.getByRole("dialog").waitFor({ state: "detached" });
          await page.getByRole("combobox", { name: /まだ選んでいない/ }).click();
          await expectAccessible(page, `list ${where}`, "#combobox");
          await page.keyboard.press("Escape");
        }
      }
      await page.getByRole("button", { name: "小さな箱", exact: true }).click();
      await expectAccessible(page, `small box ${width}`, "#boxes");
      await page.keyboard.press("Escape");
    }, 90_000);
  }

  it("lets the keyboard into every control and out of it again", async () => {
    const { page } = window;
    await page.setViewportSize({ width: 1366, height: 860 });
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("main :is(a[href], button, input, select, textarea)")];
      const controls = all.filter((one) => one.tabIndex >= 0 && !one.matches(":disabled") && one.checkVisibility());
      // Of a group of radio buttons Tab reaches one; the arrows go on.
      const groups = new Set<string>();
      return controls
        .filter((one) => {
          if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
          return groups.size < groups.add(one.name).size;
        })
        .map((one, index) => {
          one.dataset.stop = String(index);
          return one.outerHTML.slice(0, 120);
        });
    });
    expect(wanted.length).toBeGreaterThan(40);
    await page.locator("main").focus();
    const reached = new Set<string>();
    for (let press = 0; press <= wanted.length; press++) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
      if (stop !== undefined) reached.add(stop);
    }
    expect(wanted.filter((_, index) => !reached.has(String(index)))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.closest("main") === null)).toBe(true);
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});

/** Nothing smaller than 24 px to press, no button lower than 44, no letter below 14. */
async function expectReachable(page: Page, where: string): Promise<void> {
  const small = await page.evaluate(() => {
    const words = (one: Element) => `${one.tagName} ${one.textContent?.slice(0, 40)}`;
    const pressed = [...document.querySelectorAll<HTMLElement>("main :is(a, button, input, select, textarea)")]
      // A link that fills its row is as large as the row.
      .filter((one) => one.checkVisibility() && !one.classList.contains("stretched"))
      .map((one) => ({ one, box: (one.closest("label") ?? one).getBoundingClientRect() }))
      .filter(({ one, box }) => box.width < 24 || box.height < (one.tagName === "BUTTON" ? 43.9 : 24))
      .map(({ one, box }) => `${words(one)}: ${box.width} × ${box.height}`);
    const letters = [...document.querySelectorAll<HTMLElement>("main *")]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((one) => ({ one, size: Number.parseFloat(getComputedStyle(one).fontSize) }))
      .filter(({ size }) => size < 14)
      .map(({ one, size }) => `${words(one)}: ${size} px`);
    return [...pressed, ...letters];
  });
  expect([where, small]).toEqual([where, []]);
}
