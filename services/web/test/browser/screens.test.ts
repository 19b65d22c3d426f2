import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** Every screen at three widths: no violation, nothing cut off, nothing fetched from outside. */

story.each([
  ["a desk PC", 1366],
  ["a tablet on a home visit", 820],
  ["a phone", 390],
])("on %s", (_, width) => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let places: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, urgency: "B" }));
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.fukushi });
    places = {
      今日: "/",
      送信: "/referrals?box=out",
      下書き: "/referrals?box=draft",
      つなぎ: `/referrals/${sent.id}`,
      下書きのつなぎ: `/referrals/${draft.id}`,
      つなぎを作る: `/referrals/new?case=${supportCase.id}`,
      ケース一覧: "/cases",
      ケース: `/cases/${supportCase.id}`,
      ケースの登録: "/cases/new",
      窓口: "/desks",
      ない場所: "/nowhere",
    };
    window = await openWindow(browser, house.url, width);
    await window.page.goto("/login");
    await window.page.getByRole("button", { name: "サインイン" }).waitFor();
    await expectAccessible(window.page, `サインイン ${width}`);
    await signIn(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("reads well everywhere", async () => {
    for (const [name, place] of Object.entries(places)) {
      await window.page.goto(place);
      await window.page.getByRole("heading", { level: 1 }).waitFor();
      await window.page.waitForLoadState("networkidle").catch(() => undefined);
      await expectAccessible(window.page, `${name} ${width}`);
    }
  }, 90_000);

  it("still fits with the largest text", async () => {
    await window.page.goto("/referrals?box=out");
    await window.page.getByRole("heading", { level: 1 }).waitFor();
    await window.page.evaluate(() => document.documentElement.setAttribute("data-size", "largest"));
    const overflow = await window.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});
