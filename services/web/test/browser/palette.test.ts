import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const ENTER = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };

story("the telephone at the ear, one hand on the keys", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let sent: ReferralSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const worker = house.as(town.kiriyama);
    supportCase = await worker.opensCase({ resident: { name: "渡邉 ふじ", kana: "ワタナベ フジ", birthDate: "1942" } });
    await worker.recordsConsent(supportCase, [town.desks.jiritsu]);
    sent = await worker.sends(await worker.drafts({ supportCase, to: town.desks.jiritsu }));
    kiriyama = await openWindow(browser, house.url);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const palette = () => kiriyama.page.getByRole("dialog", { name: "探す・開く" });
  const opened = async (typed: string) => {
    const { page } = kiriyama;
    await page.keyboard.press("Control+k");
    await palette().waitFor();
    await page.keyboard.type(typed);
  };
  const chosen = () => palette().locator('[aria-selected="true"]');
  const asksFor = async (deed: () => Promise<unknown>): Promise<number> => {
    let asked = 0;
    const count = (request: { url(): string }) => {
      if (request.url().endsWith("/api/residents/search")) asked += 1;
    };
    kiriyama.page.on("request", count);
    await deed();
    kiriyama.page.off("request", count);
    return asked;
  };

  it("finds a person by romaji, when it is told to look, and leads to the case", async () => {
    const { page } = kiriyama;
    expect(await asksFor(() => opened("watanabe"))).toBe(0);
    expect(await chosen().textContent()).toContain("「ワタナベ」という人を探す");
    await page.keyboard.press("Enter");
    await palette()
      .getByRole("option", { name: /渡邉 ふじ（ワタナベ フジ）/ })
      .waitFor();
    await expectAccessible(page, "palette");
    expect(decodeURIComponent(`${page.url()} ${await page.title()}`)).not.toMatch(/渡邉|ワタナベ|watanabe/);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/cases/${supportCase.id}`);
  }, 30_000);

  it("offers what can be done on the page below, and the way to the whole list", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: "記録を書く" }).waitFor();
    await opened("きろく");
    expect(await chosen().textContent()).toContain("記録を書く");
    await page.keyboard.press("Enter");
    await page.getByRole("form", { name: "支援経過を書く" }).waitFor();
    await opened("わたなべ");
    await page.keyboard.press("Enter");
    await palette().getByRole("option", { name: "すべての結果を見る" }).click();
    await page.getByRole("listitem").filter({ hasText: "渡邉" }).first().waitFor();
    expect(page.url()).toMatch(/\/search$/);
  }, 30_000);

  it("finds a deed by the word that people say for it", async () => {
    const desk = await openWindow(browser, house.url);
    await signIn(desk, town.tanaka);
    await desk.page.goto(`/referrals/${sent.id}`);
    await desk.page.getByRole("button", { name: "受領する" }).waitFor();
    for (const typed of ["とど", "うけと", "uketo", "じゅりょう"]) {
      await desk.page.keyboard.press("Control+k");
      await desk.page.keyboard.type(typed);
      const chosen = desk.page.locator('[data-palette] [aria-selected="true"]');
      expect([typed, await chosen.textContent()]).toEqual([typed, "受領する"]);
      await desk.page.keyboard.press("Escape");
    }
    await desk.page.context().close();
  }, 30_000);

  it("opens a つなぎ by its number, in full width and without the hyphen", async () => {
    const { page } = kiriyama;
    const wide = [...sent.number.replace("-", "")]
      .map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
      .join("");
    await opened("");
    await page.keyboard.insertText(wide);
    await palette().getByRole("option", { name: sent.number }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/referrals/${sent.id}`);
  }, 30_000);

  it("finds a desk by its reading without looking up anybody, and begins a つなぎ to it", async () => {
    const { page } = kiriyama;
    const asked = await asksFor(async () => {
      await opened("せいかつさ");
      await palette()
        .getByRole("option", { name: /生活サポート相談窓口/ })
        .first()
        .waitFor();
      await page.keyboard.press("Enter");
      await page.waitForURL(`**/desks/${town.desks.jiritsu.id}`);
    });
    expect(asked).toBe(0);
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).or(page.getByRole("form")).first().waitFor();
    await opened("せいかつさ");
    await palette()
      .getByRole("option", { name: /へ ?つなぐ/ })
      .first()
      .click();
    await page.waitForURL(/referrals\/new\?.*case=/);
    await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).waitFor();
    expect(await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).inputValue()).toBe("生活サポート相談窓口");
    expect(await page.getByRole("checkbox", { name: /属性・連絡先/ }).isChecked()).toBe(true);
  }, 30_000);

  it("goes to a page, and Alt and a digit to a place", async () => {
    const { page } = kiriyama;
    await opened("hyouji");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "表示の設定" }).waitFor();
    const current = page.getByRole("navigation", { name: "メインメニュー" }).locator("[aria-current]");
    expect(await current.textContent()).toBe("その他");
    for (const [key, name] of [
      ["4", "会議"],
      ["3", "ケース"],
      ["5", "その他"],
    ] as const) {
      await page.keyboard.press(`Alt+${key}`);
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await expectAccessible(page, name);
    }
    expect(await current.textContent()).toBe("その他");
  }, 30_000);

  it("does nothing while an input method converts, and Escape brings the focus back", async () => {
    const { page } = kiriyama;
    const session = await page.context().newCDPSession(page);
    const button = page.getByRole("button", { name: "探す・開く" });
    await button.focus();
    await opened("");
    const asked = await asksFor(async () => {
      await session.send("Input.imeSetComposition", { text: "わたなべ", selectionStart: 4, selectionEnd: 4 });
      await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...ENTER });
      await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...ENTER });
      await session.send("Input.insertText", { text: "渡辺" });
    });
    expect(asked).toBe(0);
    expect(await chosen().textContent()).toContain("「渡辺」という人を探す");
    await page.keyboard.press("Escape");
    await palette().waitFor({ state: "detached" });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
