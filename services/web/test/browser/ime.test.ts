import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Locator, Page } from "playwright-core";
import { type ImeStyle, InputMethod } from "./typing.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** A person converts kanji all day: its Enter, its arrows and its Escape are the input method's and nobody else's. */

const STYLES: ImeStyle[] = ["windows", "mac"];

story.each(STYLES)("an input method as on %s", (style) => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let ime: InputMethod;
  let page: Page;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    window = await openWindow(browser, house.url);
    page = window.page;
    await signIn(window, town.kiriyama);
    await page.goto("/dev/gallery");
    await page.getByRole("heading", { level: 1, name: "部品の見本" }).waitFor();
    ime = await InputMethod.of(page, style);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("sends nothing and loses nothing in any text control while it converts", async () => {
    const boxes = await textBoxes(page.locator("main"));
    expect(boxes.length).toBeGreaterThan(12);
    for (const box of boxes) {
      const before = await box.inputValue();
      await ime.converts(box, "にほん");
      for (const key of ["ArrowDown", "ArrowUp", "Enter", "Escape"] as const) await ime.presses(key);
      expect(await box.inputValue()).toBe(`${before}にほん`);
      await ime.chooses("日本");
      expect(await box.inputValue()).toBe(`${before}日本`);
      expect(await box.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    await page.getByRole("status", { name: "送った回数" }).getByText("送信0回・保存0回").waitFor();
    expect(await page.getByRole("status", { name: "Enterで送った回数" }).textContent()).toBe("0回");
    // Without a conversion the same keys do what they always do.
    await page.getByRole("textbox", { name: "Enterで送る欄" }).press("Enter");
    expect(await page.getByRole("status", { name: "Enterで送った回数" }).textContent()).toBe("1回");
    await page.reload();
  }, 60_000);

  it("closes neither a box nor what is typed in it", async () => {
    await page.getByRole("button", { name: "箱を開く" }).click();
    const dialog = page.getByRole("dialog", { name: "箱の見本" });
    for (const box of await textBoxes(dialog)) {
      await ime.converts(box, "てんきょ");
      for (const key of ["Enter", "Escape"] as const) await ime.presses(key);
      expect(await dialog.isVisible()).toBe(true);
      expect(await box.inputValue()).toBe("てんきょ");
      await ime.gives();
      expect([await dialog.isVisible(), await box.inputValue()]).toEqual([true, ""]);
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "小さな箱", exact: true }).click();
    const box = page.getByRole("textbox", { name: "小さな箱の欄" });
    await ime.converts(box, "かな");
    await ime.presses("Escape");
    expect(await box.inputValue()).toBe("かな");
    await ime.chooses("仮名");
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
  }, 30_000);

  it("filters the desks while it converts, and chooses none of them", async () => {
    const box = page.getByRole("combobox", { name: /まだ選んでいない/ });
    const names = () => page.getByRole("listbox").getByRole("option").allInnerTexts();
    await ime.converts(box, "せい");
    expect((await names()).map((one) => one.split("\n")[0])).toEqual(["生活サポート窓口"]);
    // In the middle of a syllable the list does not flash empty.
    await ime.converts(box, "せいｋ");
    expect(await names()).toHaveLength(1);
    for (const key of ["ArrowDown", "Enter"] as const) await ime.presses(key);
    expect(await box.inputValue()).toBe("せいｋ");
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await ime.presses("Escape");
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    await ime.chooses("せい");
    await page.keyboard.press("Enter");
    expect(await box.inputValue()).toBe("生活サポート窓口");
  }, 30_000);

  it("lets a mouse choose in the middle of it, and nothing of the reading stays in the box", async () => {
    const box = page.getByRole("combobox", { name: /まだ選んでいない/ });
    await box.fill("");
    await ime.converts(box, "ちいき");
    await box.evaluate((one) => one.addEventListener("compositionend", () => one.setAttribute("data-over", "")));
    await page
      .getByRole("listbox")
      .getByRole("option", { name: /地域包括支援センター/ })
      .click();
    expect(await box.inputValue()).toMatch(/^地域包括支援センター/);
    expect(await page.getByRole("listbox").count()).toBe(0);
    // What is still being converted would land behind the name.
    expect(await box.getAttribute("data-over")).toBe("");
  }, 30_000);

  it("reads the wide digits of a date that is typed with it", async () => {
    const box = page.getByRole("textbox", { name: /日付（空）/ });
    for (const [typed, read] of [
      ["昭和６４年１月７日", "昭和64年1月7日(土)（1989年）"],
      ["Ｒ８．１１．２５", "令和8年11月25日(水)（2026年）"],
      ["２０２６１１２５", "令和8年11月25日(水)（2026年）"],
    ] as const) {
      await box.fill("");
      await ime.converts(box, typed);
      await ime.chooses(typed);
      await page.getByText(read, { exact: true }).first().waitFor();
    }
    expect(window.faults).toEqual([]);
  }, 30_000);
});

/** Everything that one types into, as it stands now. */
function textBoxes(place: Locator): Promise<Locator[]> {
  return place.locator("input[type=text]:enabled, textarea:enabled").all();
}
