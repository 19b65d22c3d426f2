import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import type { Scores } from "./scores.ts";
import { signedIn } from "./session.ts";
import { vitalsOf, watchVitals } from "./vitals.ts";

const FIRST_KB = 130;
const ROUTE_KB = 40;
const LCP_MS = 1_000;
const CLS = 0.05;

export type Places = Readonly<Record<string, string>>;

/** The addresses of the main screens, with one case and one つなぎ that this town has. */
export async function mainScreens(browser: Browser, url: string): Promise<Places> {
  const page = await signedIn(browser, url);
  const first = async (list: string, link: string): Promise<string> => {
    await page.goto(list);
    return (await page.locator(link).first().getAttribute("href", { timeout: 30_000 })) ?? list;
  };
  const one = await first("/cases", "main tbody a");
  const referral = await first("/referrals?box=out", "main tbody a");
  await page.context().close();
  return {
    今日: "/",
    つなぎ一覧: "/referrals?box=in",
    つなぎ: referral,
    つなぎを作る: `/referrals/new?case=${one.split("/").at(-1)}`,
    ケース一覧: "/cases",
    ケース: one,
    窓口: "/desks",
    人を探す: "/search",
  };
}

/** Opens every screen as somebody does who comes with an empty browser, and says what it weighed and how it appeared. */
export async function visitAll(browser: Browser, url: string, places: Places, scores: Scores) {
  const outside: string[] = [];
  const watch = async (context: BrowserContext) => {
    context.on("request", (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) outside.push(request.url());
    });
    await watchVitals(context);
  };
  const page = await signedIn(browser, url, watch);
  const first = await firstScripts(url);
  scores.say("最初の JavaScript（gzip）", kilobytes(first), { most: FIRST_KB, unit: "KB" });
  const seen: { name: string; scripts: Script[] }[] = [];
  for (const [name, place] of Object.entries(places)) {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    seen.push({ name, scripts: without(await scriptsOf(page, url, place), first) });
    const { lcp, cls } = await vitalsOf(page);
    scores.say(`${name}：LCP`, lcp, { most: LCP_MS, unit: "ms" });
    scores.say(`${name}：CLS`, cls, { most: CLS });
  }
  // What every screen fetches after its first picture (the socket, the palette) is counted once.
  const common = (seen[0]?.scripts ?? []).filter((one) => seen.every(({ scripts }) => has(scripts, one)));
  scores.note("どの画面にも共通の JavaScript", `${kilobytes(common)} KB`);
  for (const { name, scripts } of seen)
    scores.say(`${name}：この画面の JavaScript`, kilobytes(without(scripts, common)), { most: ROUTE_KB, unit: "KB" });
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  await page.context().close();
  return { outside, cookie };
}

interface Script {
  readonly path: string;
  readonly gzip: number;
}

const has = (scripts: readonly Script[], { path }: Script) => scripts.some((one) => one.path === path);
const without = (scripts: readonly Script[], others: readonly Script[]) => scripts.filter((one) => !has(others, one));

async function firstScripts(url: string): Promise<Script[]> {
  const html = await (await fetch(url)).text();
  return weighed(
    url,
    [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path]) => path as string),
  );
}

/** What a screen fetches, from an empty page on: what the last screen still waited for is none of it. */
async function scriptsOf(page: Page, url: string, place: string): Promise<Script[]> {
  await page.goto("about:blank");
  const paths = new Set<string>();
  const onRequest = (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) paths.add(pathname);
  };
  page.on("request", onRequest);
  await page.goto(place);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  page.off("request", onRequest);
  return weighed(url, [...paths]);
}

const weighed = (url: string, paths: readonly string[]): Promise<Script[]> =>
  Promise.all(
    paths.map(async (path) => ({ path, gzip: gzipSync(await (await fetch(new URL(path, url))).bytes()).length })),
  );

const kilobytes = (scripts: readonly { gzip: number }[]) =>
  Math.round(scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 102.4) / 10;
