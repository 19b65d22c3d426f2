import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const NEEDS = ["debt", "rent", "income", "housing", "family", "food"] as const;

story("a box as a list and as a board", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let page: Page;
  let sent: ReferralSeen[];

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    sent = [];
    for (const need of NEEDS) {
      const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, needs: [need], urgency: "C" });
      sent.push(await kiriyama.sends(draft));
    }
    window = await openWindow(browser, house.url);
    page = window.page;
    await signIn(window, town.tanaka);
    await page.goto("/referrals?box=in&status=sent");
    await link(0).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const numberOf = (index: number) => sent[index]?.number ?? "";
  const link = (index: number) => page.getByRole("link", { name: numberOf(index), exact: true });
  const rowOf = (index: number) => page.getByRole("row").filter({ has: link(index) });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const order = () => page.locator("tbody tr a").allInnerTexts();

  it("moves by J and K and the arrows, and only while the list has the focus", async () => {
    await page.keyboard.press("j");
    expect(await focused()).not.toMatch(/^R08/);
    const numbers = await order();
    await page.getByRole("link", { name: numbers[0] ?? "", exact: true }).focus();
    await page.keyboard.press("j");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(numbers[2]);
    await page.keyboard.press("k");
    expect(await focused()).toBe(numbers[1]);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/referrals\/[0-9a-f-]+$/);
    await page.goBack();
    await link(0).waitFor();
  }, 30_000);

  it("receives the row with the focus by E, and keeps it greyed where it stood", async () => {
    const before = await order();
    await link(1).focus();
    await page.keyboard.press("e");
    await rowOf(1).getByText("一覧から移りました").waitFor();
    expect(await order()).toEqual(before);
    await expectAccessible(page, "a row that has left");
    expect((await house.as(town.kawai).sees(sent[1] as ReferralSeen)).status).toBe("acknowledged");
  }, 30_000);

  it("decides nothing about an envelope that nobody has opened", async () => {
    await link(2).focus();
    await page.keyboard.press("b");
    await page.keyboard.press("f");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("receives several that were chosen by X and Shift+X, and names the one that failed", async () => {
    await page.reload();
    await link(0).waitFor();
    const numbers = await order();
    await page.getByRole("link", { name: numbers[0] ?? "", exact: true }).focus();
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("Shift+X");
    await page.getByText("3件を選択中（5件のうち）").waitFor();
    const lost = sent.find(({ number }) => number === numbers[1]);
    await page.route(`**/referrals/${lost?.id}/acknowledgement`, (route) => route.abort(), { times: 1 });
    await page.getByRole("button", { name: "受領する（3件）" }).click();
    await page.getByText("2件を受領しました。1件は受領できませんでした（選んだままです）。").waitFor();
    await expectAccessible(page, "one of three lost");
    await page.getByRole("button", { name: "受領する（1件）" }).click();
    await page.getByText("1件を受領しました。").waitFor();
  }, 30_000);

  it("lets nothing move while somebody is in the list, and shows what is new when asked", async () => {
    await page.goto("/referrals?box=in");
    await link(0).waitFor();
    await rowOf(0).hover();
    const before = await order();
    const kiriyama = house.as(town.kiriyama);
    const other = await kiriyama.opensCase();
    await kiriyama.recordsConsent(other, [town.desks.jiritsu]);
    await kiriyama.sends(await kiriyama.drafts({ supportCase: other, to: town.desks.jiritsu, urgency: "B" }));
    const pill = page.getByRole("button", { name: "新着1件を表示" });
    await pill.waitFor();
    expect(await order()).toEqual(before);
    expect(await page.title()).not.toMatch(/佐久間|トメ/);
    await pill.click();
    await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length > count, before.length);
  }, 30_000);

  it("fits forty pixels to a row when it is told to, and remembers it", async () => {
    await page.getByRole("checkbox", { name: "詰める" }).check();
    await page.reload();
    await link(0).waitFor();
    const heights = await page.locator("tbody tr").evaluateAll((rows) => rows.map((row) => row.clientHeight));
    expect(Math.max(...heights)).toBeLessThanOrEqual(42);
    await expectAccessible(page, "dense");
    await page.getByRole("checkbox", { name: "詰める" }).uncheck();
  }, 30_000);

  it("is a board at an address of its own, whose cards move by their menu", async () => {
    await page.getByRole("link", { name: "ボード" }).click();
    await page.waitForURL(/view=board/);
    await page.getByRole("region", { name: /未受領/ }).waitFor();
    await expectAccessible(page, "board");
    const card = page.getByRole("listitem").filter({ has: link(0) });
    const menu = card.getByRole("button", { name: /状態を変える/ });
    await menu.focus();
    await page.keyboard.press("Enter");
    await expectAccessible(page, "menu of a card");
    const ways = await card.getByRole("button").allInnerTexts();
    expect(ways.slice(1)).toEqual(expect.arrayContaining([expect.stringMatching(/受領する|受け入れる/)]));
    await page.keyboard.press("Escape");
    expect(await menu.getAttribute("aria-expanded")).toBe("false");
    await page.getByRole("combobox", { name: "状態でしぼる" }).selectOption("acknowledged");
    await page.waitForURL(/status=acknowledged.*view=board|view=board.*status=acknowledged/);
    await page
      .getByRole("region", { name: /受領・照会中/ })
      .getByRole("link")
      .first()
      .waitFor();
  }, 30_000);

  it("moves a card in the box of the deed, and shows it in its new column", async () => {
    await page.goto("/referrals?box=in&view=board");
    const card = page.getByRole("listitem").filter({ has: link(1) });
    await card.getByRole("link").click();
    await page.getByRole("button", { name: "受け入れる", exact: true }).waitFor();
    await page.goBack();
    await card.getByRole("button", { name: /状態を変える/ }).click();
    await card.getByRole("button", { name: "受け入れる" }).click();
    const box = page.getByRole("dialog", { name: "受け入れる" });
    await box.getByRole("button", { name: "受け入れる" }).click();
    await box.waitFor({ state: "detached" });
    const supporting = page.getByRole("region", { name: /受入・支援中/ });
    await supporting.getByRole("link", { name: numberOf(1), exact: true }).waitFor();
    await supporting.getByText("担当：田中 美穂").waitFor();
    // Where it stood a hand still rests: nothing moves there.
    await page
      .getByRole("region", { name: /受領・照会中/ })
      .getByText("ここから移りました")
      .waitFor();
    await expectAccessible(page, "a card that has moved on");
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page, "board on a phone");
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults.filter((fault) => !/ERR_FAILED/.test(fault))).toEqual([]);
  });
});
