import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page, Route } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** Every screen while it is being fetched, where it could not be, without a connection and with nothing in it. */

const WIDTHS = [1366, 820, 390];
/** Who one is, and which desks there are: without these there is no screen at all. */
const FRAME = /\/api\/(me|session|desks\?)/;
const BROKEN = {
  type: "urn:tsunagi:problem:broken",
  title: "うまくいきませんでした。もう一度お試しください。",
  status: 500,
  code: "broken",
  instance: "urn:uuid:0192f0c1-2222-7000-8000-000000000000",
};

story("every screen", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let places: Readonly<Record<string, string>>;
  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
    places = {
      今日: "/",
      つなぎの一覧: "/referrals?box=out",
      つなぎ: `/referrals/${sent.id}`,
      下書き: `/referrals/${draft.id}/draft`,
      つなぎを作る: `/referrals/new?case=${supportCase.id}`,
      ケース一覧: "/cases",
      ケース: `/cases/${supportCase.id}`,
      "同意・見られる人": `/cases/${supportCase.id}?tab=consent`,
      窓口: "/desks",
      窓口のカード: `/desks/${town.desks.hotChuo.id}`,
      "開所時間・当番・期限": `/desks/${town.desks.hotChuo.id}/settings`,
      お知らせの受け取り方: "/settings/notifications",
    };
    window = await openWindow(browser, house.url);
    await signIn(window, town.kiriyama);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const fetched = async (page: Page) => {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.getByText("読み込んでいます").first().waitFor({ state: "detached" });
  };

  const readsWell = (page: Page, where: string) => expectReadable(page, where, WIDTHS);

  /** Opens each screen with this answer to everything that it asks for itself. */
  async function visit(answer: (route: Route) => Promise<unknown>, look: (page: Page, name: string) => Promise<void>) {
    const { page } = window;
    await page.route(
      (url) => url.pathname.startsWith("/api/") && !FRAME.test(url.href),
      (route) => (route.request().method() === "GET" ? answer(route) : route.continue()),
    );
    for (const [name, place] of Object.entries(places)) {
      await page.goto(place);
      await page.getByRole("banner").waitFor();
      await look(page, name);
    }
    await page.unrouteAll({ behavior: "ignoreErrors" });
  }

  it("says what could not be fetched, and the way out", async () => {
    const refuse = (route: Route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(BROKEN) });
    await visit(refuse, async (page, name) => {
      const again = page.getByRole("main").getByRole("button", { name: /もう一度/ });
      await again.first().waitFor();
      expect([name, (await page.getByRole("main").textContent())?.includes("undefined")]).toEqual([name, false]);
      await readsWell(page, `${name} 失敗`);
    });
  }, 120_000);

  it("says that it waits, without a jump and without a trap", async () => {
    const hang = () => new Promise(() => undefined);
    await visit(hang, async (page, name) => {
      await page.getByRole("main").locator("[aria-busy=true], [role=status]").first().waitFor({ state: "attached" });
      await readsWell(page, `${name} 待ち`);
    });
  }, 120_000);

  it("says that there is no connection, and keeps what is on the screen", async () => {
    const { page } = window;
    for (const [name, place] of Object.entries(places)) {
      await page.goto(place);
      await fetched(page);
      const before = await page.getByRole("heading", { level: 1 }).textContent();
      await page.context().setOffline(true);
      await page
        .getByText(/通信が切れています/)
        .first()
        .waitFor();
      expect([name, await page.getByRole("heading", { level: 1 }).textContent()]).toEqual([name, before]);
      await readsWell(page, `${name} オフライン`);
      await page.context().setOffline(false);
      await page
        .getByText(/通信が切れています/)
        .first()
        .waitFor({ state: "detached" });
    }
  }, 180_000);

  it("says what to do where there is nothing yet", async () => {
    const newcomer = await openWindow(browser, house.url);
    await signIn(newcomer, town.morita);
    for (const place of ["/", "/referrals", "/referrals?box=draft", "/cases", "/search"]) {
      await newcomer.page.goto(place);
      await fetched(newcomer.page);
      await readsWell(newcomer.page, `${place} 空`);
    }
    expect(newcomer.faults).toEqual([]);
  }, 60_000);

  it("met no error and no request to the outside", () => {
    expect(window.faults.filter((fault) => !/ERR_INTERNET_DISCONNECTED|500|Failed to fetch/.test(fault))).toEqual([]);
  });
});
