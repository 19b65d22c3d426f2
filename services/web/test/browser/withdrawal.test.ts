import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const SECRET = "家賃を2か月滞納";

story("a consent is withdrawn while the other side looks", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;
  let tanaka: Window;
  let accepted: string;
  let unopened: string;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const sender = house.as(town.kiriyama);
    const receiver = house.as(town.tanaka);
    supportCase = await sender.opensCase({ information: [{ category: "income_assets_debts", body: SECRET }] });
    await sender.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await sender.sends(await sender.drafts({ supportCase, to: town.desks.jiritsu }));
    unopened = (await sender.sends(await sender.drafts({ supportCase, to: town.desks.jiritsu, needs: ["debt"] }))).id;
    accepted = (await receiver.accepts(await receiver.opens(sent))).id;
    kiriyama = await openWindow(browser, house.url);
    tanaka = await openWindow(browser, house.url);
    await Promise.all([signIn(kiriyama, town.kiriyama), signIn(tanaka, town.tanaka)]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("takes the case off 田中's screen without a reload", async () => {
    const theirs = tanaka.page;
    // The grant follows the acceptance by way of the outbox.
    await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    await theirs.goto(`/cases/${supportCase.id}`);
    await theirs.getByText(SECRET).first().waitFor();

    const ours = kiriyama.page;
    await ours.goto(`/cases/${supportCase.id}?tab=consent`);
    await ours.getByRole("button", { name: /撤回する/ }).click();
    const dialog = ours.getByRole("dialog", { name: "同意の撤回を記録する" });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain("これまでに渡したものは、相手の窓口の記録として残ります。");
    await expectAccessible(ours, "withdrawal");
    await dialog.getByRole("radio", { name: "口頭" }).check();
    await dialog.getByRole("button", { name: "撤回を記録する" }).click();

    await theirs.getByRole("heading", { name: "見つかりません" }).waitFor({ timeout: 5_000 });
    const left = (await theirs.locator("body").textContent()) ?? "";
    expect(left).not.toMatch(/滞納|佐久間/);
    await ours.getByText("撤回", { exact: true }).first().waitFor();
    await expectAccessible(ours, "withdrawn");
  }, 60_000);

  it("returns the unopened つなぎ to 桐山, who sees why and may send it again", async () => {
    const { page } = kiriyama;
    await page.goto(`/referrals/${unopened}`);
    await page.getByRole("heading", { name: "提供の根拠が終わり、未開封のまま戻りました" }).waitFor();
    await page.getByRole("link", { name: "直してもう一度送る" }).waitFor();
    await expectAccessible(page, "returned");
    await page.goto("/");
    await page.getByRole("heading", { name: /こちらの番/ }).waitFor();
    await page.getByText("戻りました", { exact: true }).first().waitFor();
    await expectAccessible(page, "today with a return");
  }, 30_000);

  it("asks 田中 whether it stops or goes on, and what was handed over stays hers to read", async () => {
    const { page } = tanaka;
    await page.goto(`/referrals/${accepted}`);
    await page.getByRole("heading", { name: /続けるか、やめるかを答えてください/ }).waitFor();
    await page.getByText(SECRET).first().waitFor();
    await expectAccessible(page, "lapsed");
    await page.getByRole("button", { name: "自分の根拠で続ける" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    await expectAccessible(page, "continue dialog");
    await dialog.getByRole("radio", { name: /市の委託業務/ }).check();
    await dialog.getByRole("textbox", { name: /理由/ }).fill("委託の相談支援として続けるため。");
    await dialog.getByRole("button", { name: "続ける", exact: true }).click();
    await page.getByText(/田中 美穂が自分の根拠で支援を続けることにしました/).waitFor();
    await expectAccessible(page, "continued");
  }, 30_000);

  it("lets 桐山 get a new consent out of what came back, and send it again", async () => {
    const { page } = kiriyama;
    await page.goto(`/referrals/${unopened}`);
    await page.getByRole("link", { name: "直してもう一度送る" }).click();
    await page.getByRole("button", { name: /内容を確認して送る/ }).click();
    const confirm = page.getByRole("dialog", { name: /へ送ります/ });
    await confirm.getByRole("button", { name: "同意を記録する" }).click();
    const consent = page.getByRole("dialog", { name: "本人の同意を記録する" });
    await consent.getByRole("checkbox", { name: /標準の同意/ }).check();
    await consent.getByRole("radio", { name: "書面" }).check();
    await consent.getByRole("button", { name: "同意を記録する" }).click();
    await confirm.getByText("本人の同意（支援が終わるまで）").waitFor();
    const send = confirm.getByRole("button", { name: "送る", exact: true });
    await send.click();
    // The new consent opens the case to 田中 again, which she may see before or after this was confirmed.
    await page
      .getByText(/送信しました|確認のあとで変わりました/)
      .first()
      .waitFor();
    if (await confirm.isVisible()) await send.click();
    await page
      .getByText(/送信しました/)
      .first()
      .waitFor();
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([...kiriyama.faults, ...tanaka.faults]).toEqual([]);
  });
});
