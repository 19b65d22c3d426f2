import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { compose } from "./composing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const PDF = Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(1_200_000, 7)]);
const pdf = (buffer: Buffer) => ({ name: "家計表（10月）.pdf", mimeType: "application/pdf", buffer });

story("documents that go along", () => {
  let house: House;
  let browser: Browser;
  let kiriyama: Window;
  let tanaka: Window;
  let supportCase: CaseSeen;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const { jiritsu } = town.desks;
    const params = { path: { deskId: jiritsu.id } };
    const { api } = house.as(town.tanaka);
    const card = await api.GET("/api/desks/{deskId}", { params });
    await api.PUT("/api/desks/{deskId}/offer", {
      params: { ...params, header: { "If-Match": `"${card.data?.offer.version}"` } },
      body: { takes: "家計の相談", documents: [{ kind: "assistance_request", names: ["家計表", "同意書の写し"] }] },
    });
    supportCase = await house.as(town.kiriyama).opensCase();
    await house.as(town.kiriyama).recordsConsent(supportCase, [jiritsu]);
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(tanaka, town.tanaka)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const box = (page: Page, name: RegExp | string) => page.getByRole("dialog", { name });

  it("lets nothing go while the other desk misses what it wants, and says what", async () => {
    const { page } = kiriyama;
    const confirm = await compose(page, supportCase, { desk: "せいかつさぽ", request: "家計の見直しをお願いします。" });
    await confirm.getByRole("button", { name: /渡し方を決める.*家計表/ }).waitFor();
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await confirm.getByText(/この窓口が求める書類がそろっていません/).waitFor();
    await expectAccessible(page, "the last look, with documents missing");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "添える書類" }).scrollIntoViewIfNeeded();
    await expectAccessible(page, "composer with documents");
  }, 60_000);

  it("tells 桐山 what is wrong with a file before anything is sent", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: /渡し方を決める.*家計表/ }).click();
    const attach = box(page, "「家計表」の渡し方");
    await attach.getByRole("radio", { name: "ファイルを添える" }).check();
    const file = attach.getByLabel(/^ファイル\s*必須/);
    await attach.getByText(/個人番号（マイナンバー）が写っていないか/).waitFor();
    await file.setInputFiles(pdf(Buffer.concat([PDF, Buffer.alloc(4_000_000)])));
    await attach.getByText(/5.3MBあります。5MBまでです/).waitFor();
    await file.setInputFiles({ ...pdf(Buffer.from("MZ\u0090")), name: "家計表.pdf" });
    await attach.getByText(/PDF・JPEG・PNGのどれか/).waitFor();
    await expectAccessible(page, "a file that cannot go along");
    await attach.getByRole("button", { name: "添える" }).click();
    expect(await attach.isVisible()).toBe(true);
    await file.setInputFiles(pdf(PDF));
    await attach.getByText("大きさ 1.3MB").waitFor();
    await attach.getByRole("button", { name: "添える" }).click();
    await attach.waitFor({ state: "detached" });
    await page.getByText("家計表（10月）.pdf（1.3MB）").waitFor();
  }, 60_000);

  it("takes off what was a mistake, and says of the other how it comes", async () => {
    const { page } = kiriyama;
    await page.getByRole("button", { name: "ほかの書類を添える" }).click();
    const other = box(page, "書類を添える");
    await other.getByRole("textbox", { name: /書類の名前/ }).fill("診断書");
    await other.getByRole("radio", { name: "用意できない" }).check();
    await other.getByRole("button", { name: "記録する" }).click();
    await other.getByText("用意できない理由を書いてください。").waitFor();
    await other.getByRole("textbox", { name: /ひとこと/ }).fill("受診していない");
    await other.getByRole("button", { name: "記録する" }).click();
    await page.getByText("用意できない：受診していない").waitFor();
    await page.getByRole("button", { name: /外す.*診断書/ }).click();
    await page.getByText("用意できない：受診していない").waitFor({ state: "detached" });
    // What is written on is kept together with the documents, however many versions they made.
    await page.getByRole("textbox", { name: /お願いしたいこと/ }).fill("家計の見直しを一緒にお願いします。");

    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    const confirm = box(page, /へ送ります/);
    await confirm.getByRole("button", { name: /渡し方を決める.*同意書の写し/ }).click();
    const paper = box(page, "「同意書の写し」の渡し方");
    await paper.getByRole("radio", { name: "持参・手渡し" }).check();
    await paper.getByRole("textbox", { name: /ひとこと/ }).fill("火曜の面談で");
    // The document is a new version, of which the desks hear: who will see what is judged again before it can go.
    const judged = page.waitForResponse((response) => response.url().endsWith("/preview"));
    await paper.getByRole("button", { name: "記録する" }).click();
    await paper.waitFor({ state: "detached" });
    await judged;
    await confirm.getByText("持参・手渡し：火曜の面談で").waitFor();
    await confirm.getByRole("button", { name: "送る", exact: true }).click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: /外す|添える/ }).count()).toBe(0);
  }, 60_000);

  it("gives 田中 the file under its name once it is open, and shows nothing of it in the page", async () => {
    const { page } = tanaka;
    await page.goto("/referrals?box=in");
    await page.locator("tbody a").first().click();
    const documents = page.getByRole("region", { name: "書類" });
    await documents.getByText("持参・手渡し：火曜の面談で").waitFor();
    await expectAccessible(page, "a つなぎ with documents");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      documents.getByRole("button", { name: /ファイルを保存する/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("家計表（10月）.pdf");
    expect((await readFile(await download.path())).equals(PDF)).toBe(true);
    expect(await page.locator("main :is(iframe, embed, object, img)").count()).toBe(0);
    expect(await page.getByRole("button", { name: /外す|書類を添える/ }).count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    await page.getByText("同意書の写し — 持参・手渡し：火曜の面談で").waitFor();
    await page.emulateMedia({ media: "screen" });
  }, 60_000);

  it("lets 桐山 add one while 田中 asks", async () => {
    await tanaka.page.getByRole("button", { name: "照会する" }).click();
    const asking = tanaka.page.getByRole("dialog");
    await asking.getByRole("textbox").first().fill("給与明細もありますか。");
    await asking.getByRole("button", { name: "照会する" }).click();
    const { page } = kiriyama;
    await page.getByRole("button", { name: "ほかの書類を添える" }).click();
    const attach = box(page, "書類を添える");
    await attach.getByRole("textbox", { name: /書類の名前/ }).fill("給与明細");
    await attach.getByRole("radio", { name: "郵送・FAX" }).check();
    await attach.getByRole("button", { name: "記録する" }).click();
    await attach.waitFor({ state: "detached" });
    await tanaka.page.getByRole("region", { name: "書類" }).getByText("給与明細").waitFor();
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
