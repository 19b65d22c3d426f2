import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect } from "@jest/globals";
import { DEMO_PASSWORD, type TownMember } from "@tsunagi/testing/town";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Browser stories run where there is a Chromium; npm test says loudly when there is none. */
export const story = process.env.TEST_CHROMIUM ? describe : describe.skip;

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.TEST_CHROMIUM ?? "", args: FLAGS });

/** A browser window, with everything that must not happen in it. */
export interface Window {
  readonly page: Page;
  /** Errors of the page, and requests to anywhere but the product. */
  readonly faults: string[];
}

export async function openWindow(browser: Browser, url: string, width = 1366, height = 860): Promise<Window> {
  // The page's own policy stays in force; only the checker is let past it.
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    reducedMotion: "reduce",
  });
  // Sooner than a test gives up, so that it says where it waited.
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      faults.push(`left the house: ${request.url()}`);
  });
  page.on("console", (message) => {
    // What React catches at a boundary is no error of the page any more: it says so here alone.
    if (message.type() === "error" && /Error: /.test(message.text())) faults.push(message.text());
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
  return { page, faults };
}

export async function signIn({ page }: Window, member: TownMember): Promise<void> {
  await page.goto("/login");
  await page.getByLabel(/職員番号/).fill(member.login);
  await page.getByRole("textbox", { name: /パスワード/ }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "サインイン" }).click();
  await page.getByRole("heading", { level: 1, name: /今日/ }).waitFor();
}

/**
 * No violation of WCAG 2.2 AA or best practice in what is on the screen now, and nothing cut off at the side.
 * @param within a selector of the one part that is judged, where the rest has been before
 */
export async function expectAccessible(page: Page, where: string, within?: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "'axe' in globalThis" });
  if (!result.value) await session.send("Runtime.evaluate", { expression: AXE });
  // A colour on its way from one state to the next is neither: what is judged is where it comes to rest.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    }
  });
  const violations = await page.evaluate(
    async ({ runOnly, within }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: Node, how: object): Promise<{ violations: Violation[] }> };
      };
      // Behind an open box everything is inert; the checker would still measure the half of a link that looks out.
      const box = within ? document.querySelector(within) : [...document.querySelectorAll("dialog[open]")].at(-1);
      return (await axe.run(box ?? document, { runOnly })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
      );
    },
    { runOnly: STANDARDS, within },
  );
  expect([where, violations]).toEqual([where, []]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([where, "sideways", overflow <= 0]).toEqual([where, "sideways", true]);
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}
