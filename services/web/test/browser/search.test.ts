import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("somebody is on the phone: who was that again", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    supportCase = await house.as(town.kiriyama).opensCase({
      resident: {
        name: "渡邉 ふじ",
        kana: "ワタナベ フジ",
        alias: "ふじさん",
        address: "みどり野市泉2-3-4",
        birthDate: "1942",
      },
    });
    kiriyama = await openWindow(browser, house.url);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("finds her by Ctrl K and a part of the reading, and leads to the case", async () => {
    const { page } = kiriyama;
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "探す・開く" }).waitFor();
    await page.keyboard.type("わたな");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "すべての結果を見る" }).click();
    const found = page.getByRole("listitem").filter({ hasText: "渡邉" }).first();
    await found.waitFor();
    const words = (await found.textContent()) ?? "";
    for (const part of ["ワタナベ フジ", "通称：ふじさん", "昭和17年", "泉2丁目", supportCase.number]) {
      expect(words).toContain(part);
    }
    expect(await page.getByText("検索は記録に残ります。").last().isVisible()).toBe(true);
    await expectAccessible(page, "found");
    expect(decodeURIComponent(`${page.url()} ${await page.title()}`)).not.toMatch(/わた|渡邉/);
    await found.getByRole("link").click();
    await page.waitForURL(`**/cases/${supportCase.id}`);
  }, 30_000);

  it("says what is too short, and when there is nobody", async () => {
    const { page } = kiriyama;
    await page.goto("/search");
    const box = page.getByRole("textbox", { name: "氏名かフリガナの一部" });
    await box.fill("わ");
    await box.press("Enter");
    await page.getByText("2文字以上で探してください。").waitFor();
    await expectAccessible(page, "too short");
    await box.fill("いないひと");
    await box.press("Enter");
    await page.getByText("見つかりませんでした").waitFor();
    await expectAccessible(page, "nobody");
  }, 30_000);

  it("does not search while an input method converts", async () => {
    const { page } = kiriyama;
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().endsWith("/api/residents/search")) asked += 1;
    });
    const session = await page.context().newCDPSession(page);
    const box = page.getByRole("textbox", { name: "氏名かフリガナの一部" });
    await box.fill("");
    await box.focus();
    await session.send("Input.imeSetComposition", { text: "わたなべ", selectionStart: 4, selectionEnd: 4 });
    // The Enter that chooses a kanji, as a Mac sends it.
    const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" };
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", ...enter });
    await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
    expect(asked).toBe(0);
    await session.send("Input.insertText", { text: "渡辺" });
    await box.press("Enter");
    await page.getByRole("listitem").filter({ hasText: "渡邉" }).first().waitFor();
    expect(asked).toBe(1);
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
