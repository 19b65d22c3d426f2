import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { expectAccessible } from "./windows.ts";

/** A desk PC, a tablet on a home visit, and 320 CSS px: what WCAG 1.4.10 asks for. */
export const WIDTHS = [1366, 820, 320];

/**
 * What is on the screen now, as `expectAccessible` judges it, at every width. It is fetched once: how wide the window
 * is, the styles alone ask (one-visit.test.ts).
 */
export async function expectReadable(page: Page, where: string, widths: readonly number[] = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 860 });
    await expectAccessible(page, `${where} ${width}`);
  }
}

/** Nothing is cut off at the side with the largest text, at any width; the page keeps that size. */
export async function expectRoomForLargest(page: Page, where: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 860 });
    const overflow = await page.evaluate(async () => {
      const root = document.documentElement;
      root.dataset.size = "largest";
      // What follows the width of its box comes to rest a moment later: judged is where it comes to rest.
      for (let look = 0; look < 20; look += 1) {
        await new Promise((done) => setTimeout(done, 25));
        if (look > 0 && root.scrollWidth <= root.clientWidth) break;
      }
      return root.scrollWidth - root.clientWidth;
    });
    expect([where, width, "largest text", overflow <= 0]).toEqual([where, width, "largest text", true]);
  }
}
