import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** A case goes into 個別ケース会議, and what was decided there goes on as a つなぎ, or is given up with a reason. */

story.each([
  ["a desk PC", 1366],
  ["a narrow phone", 320],
])("from a case to a つなぎ, on %s", (_, width) => {
  let house: House;
  let browser: Browser;
  let kiriyama: Window;
  let conference: { id: string };
  let sent: { number: string };

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const self = house.as(town.kiriyama);
    const supportCase = await self.opensCase();
    await self.recordsConsent(supportCase, [town.desks.jiritsu]);
    sent = await self.sends(await self.drafts({ supportCase, to: town.desks.jiritsu }));
    conference = await self.plansConference();
    kiriyama = await openWindow(browser, house.url, width);
    await signIn(kiriyama, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("takes the case by a few kana, and whose it is with it", async () => {
    const { page } = kiriyama;
    await page.goto(`/conferences/${conference.id}/items/new`);
    await page.getByRole("radio", { name: /^個別ケース会議/ }).check();
    await page.getByRole("textbox", { name: /議題名/ }).fill("通院の同行");
    await page.getByRole("button", { name: "議題を加える" }).click();
    await page.getByText("話し合うケースを選んでください。").waitFor();
    const box = page.getByRole("combobox", { name: /ケース/ });
    await box.fill("さくま");
    await page.getByRole("option", { name: /佐久間/ }).waitFor();
    await expectAccessible(page, `ケースを選ぶ ${width}`);
    await box.press("ArrowDown");
    await box.press("Enter");
    expect(await page.getByRole("textbox", { name: /氏名/ }).inputValue()).toMatch(/佐久間/);
    expect(await page.getByRole("textbox", { name: /フリガナ/ }).inputValue()).toMatch(/サクマ/);
    await page.getByRole("button", { name: "議題を加える" }).click();
    await page.waitForURL(/\/items\/(?!new)/);
    const item = await house.as(town.kiriyama).seesItem({ id: page.url().split("/").at(-1) as string });
    expect(item).toMatchObject({ secrecy: "members", inside: { subject: { topic: "通院の同行" } } });
  }, 60_000);

  it("says under the field what the server refuses", async () => {
    const { page } = kiriyama;
    await page.goto(`/conferences/${conference.id}/items/new`);
    await page.getByRole("radio", { name: /^地域懇談会/ }).check();
    await page.getByRole("textbox", { name: /議題名/ }).fill("番号は123456789018です");
    await page.getByRole("button", { name: "議題を加える" }).click();
    await page
      .getByText(/個人番号（マイナンバー）は記録できません/)
      .first()
      .waitFor();
    await expectAccessible(page, `議題を加える、断られた ${width}`);
    await page.getByRole("textbox", { name: /議題名/ }).fill("雪の日の見守り");
    await page.getByRole("button", { name: "議題を加える" }).click();
    await page.waitForURL(/\/items\/(?!new)/);
  }, 60_000);

  it("brings a decision to its end as a つなぎ, and gives another up with a reason", async () => {
    const chair = house.as(town.shimura);
    let seen = await chair.conducts(await chair.seesConference(conference), "announcement");
    seen = await chair.conducts(seen, "opening");
    const item = seen.items.find(({ kind }) => kind.name === "個別ケース会議") ?? { id: "none" };
    await chair.moves(await chair.seesItem(item), "start");
    const decided = await chair.writes(item, { kind: "decision", body: "就労の相談につなぐ。" });
    await chair.assigns(decided, town.desks.hotChuo, { form: "referral", body: "就労の相談につなぐ。" });
    await chair.assigns(decided, town.desks.hotChuo, { body: "パンフレットを渡す。" });
    const { page } = kiriyama;
    await page.goto("/conferences/tasks");
    const row = page.getByRole("listitem").filter({ hasText: "就労の相談につなぐ。" });
    await row.getByRole("link", { name: "つなぎを作る" }).waitFor();
    await row.getByRole("button", { name: "すませる" }).click();
    const box = page.getByRole("dialog", { name: "対応事項をすませる" });
    await box.getByRole("combobox", { name: /つないだもの/ }).fill(sent.number);
    await box.getByRole("option", { name: new RegExp(sent.number) }).click();
    await expectAccessible(page, `つなぎとしてすませる ${width}`);
    await box.getByRole("button", { name: "すませる" }).click();
    await row.waitFor({ state: "detached" });
    const other = page.getByRole("listitem").filter({ hasText: "パンフレットを渡す。" });
    await other.getByRole("button", { name: "取りやめる" }).click();
    const last = page.getByRole("dialog", { name: "対応事項を取りやめる" });
    await last.getByRole("button", { name: "取りやめる" }).click();
    await last.getByText("理由を書いてください。").waitFor();
    await last.getByRole("textbox", { name: /理由/ }).fill("もう渡してあった。");
    await expectAccessible(page, `取りやめる ${width}`);
    await last.getByRole("button", { name: "取りやめる" }).click();
    await page.getByText("これからの対応事項はありません").waitFor();
    await page.getByRole("link", { name: "取りやめ" }).click();
    await page.getByText("もう渡してあった。").waitFor();
    await page.getByRole("link", { name: "すんだ" }).click();
    await page.getByRole("link", { name: "つなぎを見る" }).click();
    await page.waitForURL(/\/referrals\//);
    await page.getByText(sent.number).first().waitFor();
  }, 60_000);

  it("prints what was said so far under another name than 議事録, and nothing once there is one", async () => {
    const { page } = kiriyama;
    const chair = house.as(town.shimura);
    const seen = await chair.seesConference(conference);
    const item = seen.items.find(({ kind }) => kind.name === "個別ケース会議") ?? { id: "none" };
    await page.goto(`/conferences/${conference.id}/items/${item.id}`);
    await page.getByRole("list", { name: "議事の行" }).waitFor();
    await page.emulateMedia({ media: "print" });
    await page.getByRole("heading", { name: "個別ケース会議　議事（記録前）" }).waitFor();
    await chair.conducts(seen, "closing");
    await chair.draftsRecord(item);
    await page.getByText("この議題の議事は、議事録になりました。").waitFor();
    expect(await page.locator("body").innerText()).not.toContain("就労の相談につなぐ。");
    await page.emulateMedia({ media: "screen" });
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(kiriyama.faults).toEqual([]);
  });
});
