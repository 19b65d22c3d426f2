import { afterAll, afterEach, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** How many times a tired worker has to press, counted by the page itself: a hand-off must cost less than a phone call. */

const GOALS = { refer: 5, accept: 2, giveBack: 4, findDesk: 0 } as const;
const KANA = 3;

story("how many clicks it takes", () => {
  let house: House;
  let browser: Browser;
  let kiriyama: Window;
  let tanaka: Window;
  let supportCase: CaseSeen;
  let first: ReferralSeen;
  let second: ReferralSeen;
  const counted: string[] = [];

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    supportCase = await sender.opensCase({
      information: [{ category: "income_assets_debts", body: "家賃を2か月滞納" }],
    });
    await sender.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi]);
    const asked = async (needs: ("rent" | "income")[]) =>
      sender.sends(await sender.drafts({ supportCase, to: town.desks.jiritsu, needs }));
    first = await asked(["rent"]);
    second = await asked(["income"]);
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([counting(kiriyama.page), counting(tanaka.page)]);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(tanaka, town.tanaka)]);
  }, 60_000);

  afterEach(() => {
    for (const line of counted.splice(0)) process.stdout.write(`${line}\n`);
  });

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const judge = (deed: string, { clicks, texts }: Count, goal: number) => {
    counted.push(`${deed}: クリック${clicks}回（目標${goal}回以内）・入力欄${texts}か所`);
    expect([deed, clicks <= goal, clicks]).toEqual([deed, true, expect.any(Number)]);
  };

  it("finds a desk with three kana and Enter, and refers to it from a case with consent", async () => {
    const { page } = kiriyama;
    await page.goto(`/cases/${supportCase.id}`);
    const refer = page.getByRole("link", { name: "つなぐ", exact: true }).first();
    await refer.waitFor();
    await startOver(page);
    await refer.click();
    const desk = page.getByRole("combobox", { name: /つなぎ先の窓口/ });
    await desk.waitFor();
    await reach(page, /つなぎ先の窓口/);
    const before = await countOf(page);
    await page.keyboard.type("せいか", { delay: 10 });
    await page.keyboard.press("Enter");
    expect(await desk.inputValue()).toBe(town.desks.jiritsu.name);
    const found = await countOf(page);
    counted.push(`窓口を探す: かな${KANA}文字とEnter・クリック${found.clicks - before.clicks}回`);
    expect(found.clicks - before.clicks).toBe(GOALS.findDesk);

    await page.getByRole("checkbox", { name: "債務", exact: true }).check();
    await page.getByRole("textbox", { name: /お願いしたいこと/ }).click();
    await page.keyboard.type("家計の見直しをお願いします。");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
    const count = await countOf(page);
    judge("つなぐ", count, GOALS.refer);
    // One box to search in, and the one text.
    expect(count.texts).toBeLessThanOrEqual(2);
  }, 60_000);

  it("accepts in two", async () => {
    const { page } = tanaka;
    await page.goto(`/referrals/${first.id}`);
    const accept = page.getByRole("button", { name: "受け入れる", exact: true });
    await accept.waitFor();
    await startOver(page);
    await accept.click();
    await page.getByRole("dialog").getByRole("button", { name: "受け入れる" }).click();
    await page
      .getByText(/田中 美穂が受け入れました/)
      .first()
      .waitFor();
    judge("受け入れる", await countOf(page), GOALS.accept);
  }, 60_000);

  it("gives back with a reason and the next desk in four", async () => {
    const { page } = tanaka;
    await page.goto(`/referrals/${second.id}`);
    const decline = page.getByRole("button", { name: "受け入れられない", exact: true });
    await decline.waitFor();
    await startOver(page);
    await decline.click();
    const box = page.getByRole("dialog", { name: "受け入れられない" });
    await box.getByRole("radio", { name: /対象外/ }).check();
    await box.getByRole("radio", { name: "別の窓口を提案する" }).check();
    await reach(page, /提案する窓口/);
    await page.keyboard.type("ふくし", { delay: 10 });
    await page.keyboard.press("Enter");
    await box.getByRole("button", { name: "受け入れられない" }).click();
    await box.waitFor({ state: "detached" });
    judge("理由と次の窓口を添えて返す", await countOf(page), GOALS.giveBack);
    expect((await house.as(town.tanaka).sees(second)).status).toBe("declined");
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});

interface Count {
  clicks: number;
  /** Boxes that something was typed into. */
  texts: number;
}

/** The page counts what a hand does: presses of the pointer, and boxes that are typed into. */
const counting = (page: Page) =>
  page.addInitScript(() => {
    const count = { clicks: 0, boxes: new Set<EventTarget>() };
    Object.assign(globalThis, { pressed: count });
    addEventListener("pointerdown", ({ isTrusted }) => void (isTrusted && count.clicks++), true);
    addEventListener("input", ({ target }) => {
      if (target instanceof HTMLElement && target.matches("textarea, input[type=text]")) count.boxes.add(target);
    });
  });

type Counting = { pressed: { clicks: number; boxes: Set<EventTarget> } };

/** Also a reload would start over: nothing may cost a page. */
const startOver = (page: Page) =>
  page.evaluate(() => {
    const { pressed } = globalThis as unknown as Counting;
    pressed.clicks = 0;
    pressed.boxes.clear();
    Object.assign(globalThis, { same: true });
  });

const countOf = async (page: Page): Promise<Count> => {
  const { same, ...count } = await page.evaluate(() => {
    const { pressed, same = false } = globalThis as unknown as Counting & { same?: boolean };
    return { clicks: pressed.clicks, texts: pressed.boxes.size, same };
  });
  expect(["no page was loaded", same]).toEqual(["no page was loaded", true]);
  return count;
};

/** Goes on with Tab to a box, as somebody does who is typing. */
async function reach(page: Page, label: RegExp): Promise<void> {
  const here = () =>
    page.evaluate(() => {
      const box = document.activeElement;
      return box instanceof HTMLInputElement && box.type === "text" ? (box.labels?.[0]?.textContent ?? "") : "";
    });
  for (let press = 0; press < 20; press++) {
    if (label.test(await here())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${label} is not reached by Tab`);
}
