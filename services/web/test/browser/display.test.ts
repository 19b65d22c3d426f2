import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { atRest, expectAccessible, openBrowser, openWindow, signInAtForm, story, type Window } from "./windows.ts";

const PERSON = { name: "三好 静江", kana: "ミヨシ シズエ", address: "みどり野市泉2-3-4", birthDate: "1942-03-02" };
const NAMES = /三好|静江|ミヨシ|シズエ|みよし/;

story("the screen as one person needs it, at a counter", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let places: string[];
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const worker = house.as(town.kiriyama);
    supportCase = await worker.opensCase({ resident: PERSON });
    await worker.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await worker.sends(await worker.drafts({ supportCase, to: town.desks.jiritsu }));
    const of = `/cases/${supportCase.id}`;
    places = ["/", "/referrals?box=out", `/referrals/${sent.id}`, "/cases", of, `${of}?tab=household`, `${of}/person`];
    places.push(`${of}?tab=consent`, `/referrals/new?case=${supportCase.id}`);
    kiriyama = await openWindow(browser, house.url);
    await signInAtForm(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("counts in 西暦 on every screen from then on, and for nobody else at this PC", async () => {
    const { page } = kiriyama;
    const head = () => page.getByRole("heading", { level: 1 }).first().textContent();
    expect(await head()).toMatch(/令和\d+年/);
    await page.goto("/settings/display");
    await page.getByRole("radio", { name: /西暦/ }).check();
    await page.getByText(/今日は 20\d\d年/).waitFor();
    await expectAccessible(page, "表示の設定");
    await page.goto("/");
    await page.getByRole("heading", { level: 1, name: /今日 20\d\d年\d+月/ }).waitFor();
    await page.goto("/cases");
    await page.getByText("1942年3月2日").first().waitFor();
    expect(await page.locator("main").innerText()).not.toMatch(/昭和|令和/);
    await page.goto(`/cases/${supportCase.id}/person`);
    expect(await page.getByRole("textbox", { name: /生年月日/ }).inputValue()).toBe("1942/3/2");

    await page.getByRole("button", { name: /窓口の切り替えとサインアウト/ }).click();
    await page.getByRole("button", { name: "サインアウト", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "サインイン" }).waitFor();
    await signInAtForm(kiriyama, town.tanaka);
    expect(await head()).toMatch(/令和\d+年/);
    await page.context().clearCookies();
    await signInAtForm(kiriyama, town.kiriyama);
    expect(await head()).toMatch(/20\d\d年/);
  }, 60_000);

  it("leaves single letters alone once they are switched off, and lists every key at ? until then", async () => {
    const { page } = kiriyama;
    const keys = page.getByRole("dialog", { name: "キー操作の一覧" });
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).waitFor();
    await page.getByRole("link", { name: "ケース" }).first().focus();
    await page.keyboard.press("?");
    await keys.waitFor();
    await expectAccessible(page, "キー操作の一覧");
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    expect(
      await page
        .getByRole("link", { name: "ケース" })
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);

    await page.goto("/settings/display");
    await page.getByRole("checkbox", { name: "1文字のキー操作を使う" }).uncheck();
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).waitFor();
    await page.keyboard.press("?");
    await page.keyboard.press("r");
    await page.keyboard.press("Alt+5");
    await page.getByRole("heading", { level: 1, name: "その他" }).waitFor();
    expect(await keys.count()).toBe(0);
  }, 60_000);

  it("hides names and addresses at one press, for the eyes alone, until the next", async () => {
    const { page } = kiriyama;
    await page.goto("/cases");
    const name = page.getByText(PERSON.name).first();
    await name.waitFor();
    const blurred = () => name.evaluate((one) => getComputedStyle(one.closest(".private") ?? one).filter);
    await eventually(async () => expect(await blurred()).toBe("none"));
    await page.getByRole("button", { name: "名前を隠す" }).click();
    await eventually(async () => expect(await blurred()).toMatch(/blur/));
    await page.reload();
    await name.waitFor();
    await eventually(async () => expect(await blurred()).toMatch(/blur/));
    expect(await page.getByRole("cell", { name: new RegExp(PERSON.name) }).count()).toBe(1);
    await expectAccessible(page, "names hidden");
    await page.goto(`/cases/${supportCase.id}`);
    const heading = page.getByRole("heading", { level: 1 }).locator("ruby");
    await heading.waitFor();
    const filter = () => heading.evaluate((one) => getComputedStyle(one).filter);
    await page.emulateMedia({ media: "print" });
    await eventually(async () => expect(await filter()).toBe("none"));
    await page.emulateMedia({ media: "screen" });
    await eventually(async () => expect(await filter()).toMatch(/blur/));
    await page.getByRole("button", { name: "名前を表示" }).click();
    await eventually(async () => expect(await filter()).toBe("none"));
  }, 60_000);

  it("hides it wherever it stands, and never puts it into a title, an address or a key", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: "名前を隠す" }).click();
    for (const place of places) {
      await page.goto(place);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await atRest(page);
      const { bare, said } = await page.evaluate(bareNames);
      expect([place, bare]).toEqual([place, []]);
      expect([place, decodeURIComponent(`${said} ${page.url()}`)]).toEqual([place, expect.not.stringMatching(NAMES)]);
    }
    await page.getByRole("button", { name: "名前を表示" }).click();
  }, 60_000);

  it("still marks where one is in forced colours, on a PC and on a phone with the largest letters", async () => {
    const { page } = kiriyama;
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/cases");
    await page.getByRole("heading", { level: 1 }).waitFor();
    const marks = () =>
      page
        .getByRole("navigation", { name: "メインメニュー" })
        .getByRole("link")
        .evaluateAll((all) => all.map((one) => `${one.textContent}: ${getComputedStyle(one).textDecorationLine}`));
    expect((await marks()).filter((one) => /underline/.test(one))).toEqual(["ケース: underline"]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => localStorage.setItem("tsunagi.text-size", "largest"));
    for (const place of ["/cases", "/more", "/conferences"]) {
      await page.goto(place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectAccessible(page, `${place}, phone, largest`);
      expect((await marks()).filter((one) => /underline/.test(one))).toHaveLength(1);
    }
    await page.emulateMedia({ forcedColors: "none" });
    const bar = page.getByRole("navigation", { name: "メインメニュー" });
    expect(await bar.getByRole("link").allTextContents()).toEqual(["今日", "つなぎ", "ケース", "会議", "その他"]);
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});

/** In the page: texts that name the person outside of what is blurred, and everything that is never to name anybody. */
function bareNames(): { bare: (string | undefined)[]; said: string } {
  const words = ["三好", "ミヨシ", "泉2-3"].map((part) => `contains(., "${part}")`).join(" or ");
  const texts = document.evaluate(`//body//text()[${words}]`, document, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const around = Array.from({ length: texts.snapshotLength }, (_, index) => texts.snapshotItem(index)?.parentElement);
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input, textarea")].filter(
    (box) => /三好|静江|ミヨシ|シズエ|泉2-3/.test(box.value) && getComputedStyle(box).color !== "rgba(0, 0, 0, 0)",
  );
  const links = [...document.querySelectorAll("a[href]")].map((one) => one.getAttribute("href"));
  const said = [document.title, ...links, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(" ");
  return {
    bare: [...around.filter((one) => !one?.closest(".private, .sr-only")), ...boxes].map((one) =>
      one?.outerHTML.slice(0, 120),
    ),
    said,
  };
}
