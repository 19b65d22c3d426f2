import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { chooseDesk } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signInAtForm, story, type Window } from "./windows.ts";

const REQUEST = "家計の見直しを一緒にお願いします。家賃が2か月";

story("what was typed, whatever happens to the page", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let page: Page;
  let supportCase: CaseSeen;
  let asked: ReferralSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const back = await house
      .as(town.kiriyama)
      .sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, needs: ["income"] }));
    asked = await house.as(town.tanaka).does(await house.as(town.tanaka).opens(back), "inquiry", { question: "いつ?" });
    window = await openWindow(browser, house.url);
    page = window.page;
    await signInAtForm(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const request = () => page.getByRole("textbox", { name: /お願いしたいこと/ });

  it("survives a reload in the middle of a word", async () => {
    await page.goto(`/referrals/new?case=${supportCase.id}`);
    await chooseDesk(page, "せいかつさぽ");
    await page.getByRole("checkbox", { name: "債務", exact: true }).check();
    await request().pressSequentially(REQUEST);
    await page.reload();
    expect(await request().inputValue()).toBe(REQUEST);
    expect(await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).inputValue()).toBe(town.desks.jiritsu.name);
    expect(await page.getByRole("checkbox", { name: "債務", exact: true }).isChecked()).toBe(true);
  }, 30_000);

  it("stays where it is while a part of the app cannot be fetched, and goes on when the line is back", async () => {
    const other = await openWindow(browser, house.url);
    await signInAtForm(other, town.kiriyama);
    await other.page.goto(`/referrals/${asked.id}`);
    const deed = other.page.getByRole("button", { name: "照会に答える" });
    await deed.waitFor();
    await other.page.context().setOffline(true);
    await deed.click();
    await other.page.getByText("通信が切れています。入力はこの画面に残っています。").first().waitFor();
    expect(await deed.isVisible()).toBe(true);
    await other.page.context().setOffline(false);
    await other.page.getByRole("dialog", { name: "照会に答える" }).waitFor();
    await other.page.keyboard.press("Escape");
    await other.page.context().setOffline(true);
    await other.page.getByRole("link", { name: "その他" }).click();
    await other.page.getByText("通信が切れています。入力はこの画面に残っています。").first().waitFor();
    await other.page.context().setOffline(false);
    await other.page.getByRole("heading", { level: 1, name: "その他" }).waitFor();
    await other.page.context().close();
  }, 30_000);

  it("survives the wrong button: what was thrown away can be had back", async () => {
    const other = await openWindow(browser, house.url);
    await signInAtForm(other, town.kiriyama);
    const { page } = other;
    await page.goto(`/cases/${supportCase.id}`);
    await page.getByRole("button", { name: "記録を書く" }).click();
    const form = page.getByRole("form", { name: "支援経過を書く" });
    const body = form.getByRole("textbox", { name: /^内容/ });
    await body.fill("玄関先で話した。");
    await form.getByRole("button", { name: "書くのをやめる" }).click();
    await form.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^元に戻す/ }).click();
    await body.waitFor();
    expect(await body.inputValue()).toBe("玄関先で話した。");
    await body.fill("");
    await form.getByRole("button", { name: "書くのをやめる" }).click();
    await form.waitFor({ state: "detached" });
    expect(await page.getByText("書きかけを捨てました").count()).toBe(0);
    await page.context().close();
  }, 30_000);

  it("survives the death of the page", async () => {
    const other = await openWindow(browser, house.url);
    await signInAtForm(other, town.kiriyama);
    await other.page.goto(`/referrals/new?case=${supportCase.id}`);
    await other.page.getByRole("textbox", { name: /お願いしたいこと/ }).pressSequentially(REQUEST);
    expect(await afterDeath(browser, other.page, "textarea")).toContain(REQUEST);
    await other.page.context().close();
  }, 30_000);

  it("survives a lost connection: it goes when the line is back, once", async () => {
    await page.context().setOffline(true);
    await request().press("End");
    await request().pressSequentially("滞っています。");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    await page.getByRole("form", { name: "つなぎを作る" }).getByText("通信が切れています").waitFor();
    await expectAccessible(page, "a draft without a line");
    await page.context().setOffline(false);
    await page.reload();
    expect(await request().inputValue()).toBe(`${REQUEST}滞っています。`);
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
  }, 30_000);

  it("lets a sending be taken back until it is opened", async () => {
    await page.getByRole("button", { name: "送信を取り消す" }).click();
    const box = page.getByRole("dialog", { name: "取り戻す" });
    await box.getByRole("button", { name: "取り戻す" }).click();
    await page.getByRole("heading", { name: "まだ送っていません" }).waitFor();
  }, 30_000);

  it("keeps the words of a box that was closed by accident, through a reload, until they are sent or thrown away", async () => {
    await page.goto(`/referrals/${asked.id}`);
    await page.getByRole("button", { name: "照会に答える", exact: true }).click();
    const box = page.getByRole("dialog", { name: "照会に答える" });
    await box.getByRole("textbox", { name: /^答え/ }).fill("書きかけの答え");
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: "照会に答える", exact: true }).click();
    expect(await box.getByRole("textbox", { name: /^答え/ }).inputValue()).toBe("書きかけの答え");
    await expectAccessible(page, "words that came back");
    await box.getByRole("button", { name: "捨てる" }).click();
    expect(await box.getByRole("textbox", { name: /^答え/ }).inputValue()).toBe("");
    await page.keyboard.press("Escape");
    // The box of the conversation as well.
    await page.getByRole("textbox", { name: "照会への答え" }).fill("先月からです");
    await page.reload();
    expect(await page.getByRole("textbox", { name: "照会への答え" }).inputValue()).toBe("先月からです");
    await page.getByRole("button", { name: "答えを送る" }).click();
    await page.getByRole("list", { name: "やりとり" }).getByText("先月からです").waitFor();
    expect(
      await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("tsunagi.deed"))),
    ).toEqual([]);
  }, 30_000);

  it("shows the way to the つなぎ that is open already", async () => {
    await page.goto(`/referrals/new?case=${supportCase.id}`);
    await page.getByRole("button", { name: /生活サポート相談窓口/ }).click();
    await page.getByRole("checkbox", { name: "収入・生活費", exact: true }).first().check();
    await request().fill("もう一度お願いします。");
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByRole("dialog")
      .getByRole("link", { name: `開いているつなぎ ${asked.number} を見る` })
      .click();
    await page.getByText(asked.number).first().waitFor();
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});

/**
 * Kills the renderer, as when memory runs out, and reloads the tab as its user would; what then stands in the boxes. Past
 * the driver, which gives a page up once it has died.
 */
async function afterDeath(browser: Browser, page: Page, boxes: string): Promise<string> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send("Target.getTargetInfo");
  const session = await browser.newBrowserCDPSession();
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: targetInfo.targetId, flatten: false });
  const answers = new Map<number, string>();
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.set(id, result?.result?.value ?? "");
  });
  let last = 0;
  const ask = (method: string, params = {}) =>
    session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: ++last, method, params }) });
  const gone = page.waitForEvent("crash");
  await ask("Page.crash");
  await gone;
  await ask("Page.reload");
  const expression = `[...document.querySelectorAll("${boxes}")].map((box) => box.value).join("\\n")`;
  for (let tries = 0; tries < 100; tries++) {
    await ask("Runtime.evaluate", { expression });
    await new Promise((done) => setTimeout(done, 100));
    const seen = answers.get(last);
    if (seen) return seen;
  }
  return "";
}
