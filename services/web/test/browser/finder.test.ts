import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** S10: from three kana to a name and a door, and a desk that says of itself what it takes. */

const IZUMI = { address: "みどり野市泉2-3-4" };

story("finding who answers", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let open: string;
  let withheld: string;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    open = (await kiriyama.opensCase({ resident: IZUMI })).id;
    withheld = (await kiriyama.opensCase({ resident: { ...IZUMI, addressWithheld: true } })).id;
    window = await openWindow(browser, house.url);
    await signIn(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("takes three kana and Enter, and stays in the address", async () => {
    const { page } = window;
    await page.goto("/desks");
    const box = page.getByRole("combobox", { name: /町丁目/ });
    await box.fill("いずみに");
    await box.press("Enter");
    await page.getByText("桐山 葵（主担当）").waitFor();
    expect(await page.getByRole("region", { name: "町丁目から担当を探す" }).textContent()).toContain(
      "泉地区・西部圏域",
    );
    await expectAccessible(page, "担当をさがす");
    await page.reload();
    await page.getByText("桐山 葵（主担当）").waitFor();
    expect(await page.getByRole("combobox", { name: /町丁目/ }).inputValue()).toBe("泉2丁目");
  });

  it("is found by arrow and Enter as well, and by a whole address", async () => {
    const { page, faults } = window;
    await page.goto("/desks");
    const box = page.getByRole("combobox", { name: /町丁目/ });
    await box.fill("いずみ");
    await box.press("ArrowDown");
    await box.press("ArrowDown");
    await box.press("Enter");
    await page.getByText("桐山 葵（主担当）").waitFor();
    await box.fill("みどり野市泉1-3-4");
    await box.press("Enter");
    await page.getByRole("strong").getByText("泉1丁目").waitFor();
    expect(faults).toEqual([]);
  });

  it("is said at the case beside the address, and in the composer", async () => {
    const { page } = window;
    await page.goto(`/cases/${open}`);
    await page.getByText(/この住所の担当：桐山 葵/).waitFor();
    await page.goto(`/referrals/new?case=${open}`);
    await page.getByText(/この住所の担当：桐山 葵/).waitFor();
  });

  it("shows nothing and asks nothing where the address is withheld", async () => {
    const { page } = window;
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    for (const place of [`/cases/${withheld}`, `/referrals/new?case=${withheld}`]) {
      await page.goto(place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.getByText(/この住所の担当/).count()).toBe(0);
    }
    expect(asked.filter((url) => url.includes("/areas/") || url.includes("/neighbourhoods"))).toEqual([]);
  });

  it("lets one's own desk stop taking people, with an end and a reason, and everybody reads it", async () => {
    const { page } = window;
    await page.goto(`/desks/${town.desks.hotChuo.id}`);
    await page.getByRole("button", { name: "変える" }).click();
    const form = page.getByRole("form", { name: "受入状況を変える" });
    await form.getByRole("radio", { name: "新規停止中" }).check();
    await form.getByRole("button", { name: "知らせる" }).click();
    await form.getByText("理由を入れてください（例：職員の欠員）。").waitFor();
    await expectAccessible(page, "受入状況を変える");
    await form.getByRole("textbox", { name: /理由/ }).fill("職員の欠員");
    await form.getByRole("textbox", { name: /いつまで/ }).fill(nextMonth());
    await form.getByRole("button", { name: "知らせる" }).click();
    await page.getByText(/新規停止中（.*・職員の欠員）/).waitFor();
    await page.goto("/desks?taking=true");
    await page.getByText("窓口", { exact: true }).first().waitFor();
    await page.getByText(/件の窓口/).waitFor();
    expect(await page.getByRole("link", { name: "ほっとステーション中央" }).count()).toBe(0);
  });

  it("lets one's own desk write what it takes", async () => {
    const { page } = window;
    await page.goto(`/desks/${town.desks.hotChuo.id}`);
    await page.getByText("情報が古いかもしれません").waitFor();
    await page.getByRole("button", { name: "書き直す" }).click();
    const form = page.getByRole("form", { name: "受けることを書き直す" });
    await form.getByRole("textbox", { name: /受けられないこと/ }).fill("金銭の貸付");
    await form.getByRole("textbox", { name: "移管" }).fill("通帳の写し\n契約書の写し");
    await expectAccessible(page, "受けることを書き直す");
    await form.getByRole("button", { name: "保存する" }).click();
    await page.getByText("移管：通帳の写し、契約書の写し").waitFor();
    await page.getByText(/最終更新 .* 桐山 葵/).waitFor();
    expect(await page.getByText("情報が古いかもしれません").count()).toBe(0);
  });

  it("lets nobody write for another desk", async () => {
    const { page } = window;
    await page.goto(`/desks/${town.desks.jiritsu.id}`);
    await page.getByRole("heading", { level: 1, name: "生活サポート相談窓口" }).waitFor();
    expect(await page.getByRole("button", { name: /書き直す|変える|確認済み/ }).count()).toBe(0);
    expect(window.faults).toEqual([]);
  });
});

/** A day that is next month, as people type it. */
function nextMonth(): string {
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  return day.replaceAll("-", "");
}
