import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("a day's work on a case", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    supportCase = await sender.opensCase({ information: [{ category: "work_school", body: "求職中" }] });
    await sender.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await sender.sends(await sender.drafts({ supportCase, to: town.desks.jiritsu }));
    const receiver = house.as(town.tanaka);
    await receiver.accepts(await receiver.opens(sent));
    await eventually(() => receiver.seesCase(supportCase));
    kiriyama = await openWindow(browser, house.url);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("keeps a record that could not be sent, and sends it once", async () => {
    const { page } = kiriyama;
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).click();
    const form = page.getByRole("form", { name: "支援経過を書く" });
    await form.getByRole("combobox", { name: /方法/ }).selectOption("visit");
    await form.getByRole("combobox", { name: /情報の種類/ }).selectOption("work_school");
    await form.getByRole("textbox", { name: /^内容/ }).fill("面接の日が決まった。");
    await page.context().setOffline(true);
    await form.getByRole("button", { name: "記録する" }).click();
    await form.getByText(/通信が切れています/).waitFor();
    await page.context().setOffline(false);
    await page.reload();
    expect(await form.getByRole("textbox", { name: /^内容/ }).inputValue()).toBe("面接の日が決まった。");
    await form.getByRole("button", { name: "記録する" }).click();
    await page.getByText("支援経過を記録しました").waitFor();
    const { items } = await house.as(town.kiriyama).records(supportCase);
    expect(items.flatMap(({ parts }) => parts.map(({ body }) => body))).toEqual(["面接の日が決まった。"]);
  }, 60_000);

  it("shows both texts where 志村 was first, and loses neither", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: /書き直す.*就労・通学/ }).click();
    const form = page.getByRole("form", { name: "就労・通学を書き直す" });
    const box = form.getByRole("textbox");
    await box.fill("面接は12月1日。");
    await house.as(town.shimura).revisesInformation(supportCase, "work_school", "就労準備に通っている。", 1);
    await form.getByRole("button", { name: "保存する" }).click();
    await form.getByText("ほかの人が先に変更しました。").waitFor();
    await form.getByRole("button", { name: "最新を読み込む" }).click();
    await form.getByText("就労準備に通っている。").waitFor();
    expect(await box.inputValue()).toBe("面接は12月1日。");
    await expectAccessible(page, "both texts");
    await form.getByRole("button", { name: "保存する" }).click();
    await page.getByText("把握している情報を保存しました").waitFor();
    // The keyboard goes on where it was.
    const focused = page.getByRole("button", { name: /書き直す.*就労・通学/ });
    await eventually(async () => expect(await focused.evaluate((it) => it === document.activeElement)).toBe(true));
  }, 30_000);

  it("looks through the eyes of 田中, who sees that there is a record and not what it says", async () => {
    const { page } = kiriyama;
    await page.goto(`/cases/${supportCase.id}?tab=consent`);
    await page.getByRole("link", { name: "田中 美穂さんになって見る" }).click();
    await page.getByText("田中 美穂さん（生活サポート相談窓口）の画面に出るもの").waitFor();
    await page.getByText("ほっとステーション中央の記録（内容は見られません）").waitFor();
    expect(await page.locator("main").textContent()).not.toContain("面接");
    // It is a look and nothing else.
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
    await expectAccessible(page, "seen as 田中");
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
