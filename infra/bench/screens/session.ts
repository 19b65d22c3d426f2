import { DEMO_PASSWORD } from "@tsunagi/testing/town";
import type { Browser, BrowserContext, Page } from "playwright-core";

const WIDE = { width: 1366, height: 860 };

/** A window of its own, in which somebody has signed in. `watch` sees every context before its first page. */
export async function signedIn(
  browser: Browser,
  url: string,
  watch: (context: BrowserContext) => Promise<unknown> = async () => undefined,
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: WIDE,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  });
  await watch(context);
  const page = await context.newPage();
  await page.goto("/login");
  await page.getByLabel(/職員番号/).fill("kiriyama");
  await page.getByRole("textbox", { name: /パスワード/ }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "サインイン" }).click();
  await page.getByRole("heading", { level: 1, name: /今日/ }).waitFor();
  return page;
}
