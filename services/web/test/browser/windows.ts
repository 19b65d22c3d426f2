import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect } from "@jest/globals";
import { DEMO_PASSWORD, type TownMember } from "@tsunagi/testing/town";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";

/** Browser stories run where there is a Chromium; npm test says loudly when there is none. */
export const story = process.env.TEST_CHROMIUM ? describe : describe.skip;

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const AT_REST_WITHIN_MS = 15_000;
/** Each is a frame: what an answer changes is drawn, and what that asks for has been asked. */
const QUIET_LOOKS = 4;

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.TEST_CHROMIUM ?? "", args: FLAGS });

/** A browser window, with everything that must not happen in it. */
export interface Window {
  readonly page: Page;
  /** Where the product is served. */
  readonly url: string;
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
  underWay.set(page, requestsOf(page));
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
  return { page, url, faults };
}

const underWay = new WeakMap<Page, ReadonlySet<Request>>();

/** What the page has asked for and not yet been answered. */
function requestsOf(page: Page): ReadonlySet<Request> {
  const open = new Set<Request>();
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", (request) => open.delete(request));
  page.on("requestfailed", (request) => open.delete(request));
  return open;
}

/** Waits until everything that the page asked for has been answered and drawn, and led to no further question. */
export async function atRest(page: Page): Promise<void> {
  const open = underWay.get(page);
  const until = performance.now() + AT_REST_WITHIN_MS;
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet = open?.size ? 0 : quiet + 1) {
    if (performance.now() > until) throw new Error(`still asking: ${[...(open ?? [])].map((one) => one.url())}`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
}

/** Signs in at the form, as everybody does. */
export async function signInAtForm({ page }: Window, member: TownMember): Promise<void> {
  await page.goto("/login");
  await page.getByLabel(/職員番号/).fill(member.login);
  await page.getByRole("textbox", { name: /パスワード/ }).fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "サインイン" }).click();
  await page.getByRole("heading", { level: 1, name: /今日/ }).waitFor();
}

/** Has signed in, for stories about what comes after that: the form would cost each of them a second page. */
export async function signIn({ page, url }: Window, { login }: TownMember): Promise<void> {
  const data = { login, password: DEMO_PASSWORD };
  const answer = await page.context().request.post("/api/session", { data, headers: { Origin: url } });
  expect(await answer.json()).toMatchObject({ status: "session" });
  await page.goto("/");
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
      return (await axe.run(box ?? document, { runOnly, resultTypes: ["violations"] })).violations.map(
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
