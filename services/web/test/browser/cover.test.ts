import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { DEMO_PASSWORD, town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signInAtForm, story, type Window } from "./windows.ts";

const TYPED = "きのう電話があり、来週うかがう約束をした。";

story("a desk that nobody sits at", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.kiriyama).opensCase({ resident: { name: "三好 静江", kana: "ミヨシ シズエ" } });
    kiriyama = await openWindow(browser, house.url);
    await kiriyama.page.clock.install();
    await signInAtForm(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const cover = (page: Page) => page.getByRole("dialog", { name: "続けるにはパスワード" });
  /** The box that is being typed into, also while it is hidden from everybody. */
  const note = (page: Page) => page.locator("form[aria-label='支援経過を書く'] textarea").first();
  const writes = async () => {
    const { page } = kiriyama;
    await page.goto(`/cases/${supportCase.id}`);
    const begin = page.getByRole("button", { name: "記録を書く" });
    await begin.or(note(page)).first().waitFor();
    if (await begin.isVisible()) await begin.click();
    await note(page).fill(TYPED);
  };
  const enters = async (page: Page, password: string) => {
    await cover(page)
      .getByRole("textbox", { name: /パスワード/ })
      .fill(password);
    await cover(page).getByRole("button", { name: "続ける", exact: true }).click();
  };

  it("stays open while somebody is there", async () => {
    const { page } = kiriyama;
    await writes();
    await page.clock.fastForward("14:50");
    await page.mouse.move(300, 300);
    await page.clock.fastForward("14:50");
    await page.mouse.move(310, 300);
    expect(await page.locator("html[data-covered]").count()).toBe(0);
    expect(await note(page).inputValue()).toBe(TYPED);
  }, 30_000);

  it("is covered after a quarter of an hour: nothing to read, to hear, to find or to print", async () => {
    const { page } = kiriyama;
    await page.clock.fastForward("15:01");
    await cover(page).waitFor();
    await expectAccessible(page, "cover");
    expect(await page.locator("body").innerText()).not.toMatch(/三好|ミヨシ|支援経過/);
    expect(await page.locator("body").ariaSnapshot()).not.toMatch(/三好|ミヨシ|支援経過/);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("body").innerText()).not.toMatch(/三好|ミヨシ/);
    await page.emulateMedia({ media: "screen" });
    for (const key of ["Escape", "Escape", "Control+k", "Alt+3"]) await page.keyboard.press(key);
    expect(await cover(page).isVisible()).toBe(true);
    expect(page.url()).toContain(supportCase.id);
    // The chair is empty for the server as well.
    expect(await page.evaluate(async () => (await fetch("/api/me")).status)).toBe(401);
  }, 30_000);

  it("asks for the password of the same person and gives everything back, to the letter and the caret", async () => {
    const { page } = kiriyama;
    await enters(page, "wrong");
    await cover(page)
      .getByRole("alert")
      .or(cover(page).getByText(/パスワードが違います/))
      .first()
      .waitFor();
    expect(await page.locator("body").innerText()).not.toMatch(/三好/);
    await enters(page, DEMO_PASSWORD);
    await cover(page).waitFor({ state: "detached" });
    expect(await note(page).inputValue()).toBe(TYPED);
    expect(await note(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.getByRole("heading", { level: 1, name: /三好 静江/ }).waitFor();
    expect(await page.evaluate(async () => (await fetch("/api/me")).status)).toBe(200);
  }, 30_000);

  it("lets nobody past it by loading the page anew", async () => {
    const { page } = kiriyama;
    await page.clock.fastForward("15:01");
    await cover(page).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "サインイン" }).waitFor();
    await signInAtForm(kiriyama, town.kiriyama);
    expect(await cover(page).count()).toBe(0);
  }, 30_000);

  it("shows somebody else nothing of the page before", async () => {
    const { page } = kiriyama;
    await writes();
    await page.clock.fastForward("15:01");
    await cover(page).waitFor();
    await cover(page).getByRole("button", { name: "別の人がサインイン" }).click();
    await page.getByRole("heading", { level: 1, name: "サインイン" }).waitFor();
    await signInAtForm(kiriyama, town.shimura);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain("来週");
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).click();
    expect(await note(page).inputValue()).toBe("");
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
