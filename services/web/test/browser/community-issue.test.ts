import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const WIDTHS = [1366, 390];
const TITLE = "平日の昼に、歩いて行ける居場所がない";

story("地域課題: what a conference found to be lacking is raised in words of nobody, and taken up", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let miyamoto: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference();
    const subject = { topic: "見守り", person: "沢渡 一郎" };
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject });
    await chair.conducts(await chair.seesConference(planned), "announcement");
    await host.conducts(await host.seesConference(planned), "opening");
    await host.moves(await host.seesItem(item), "start");
    await host.writes(item, { kind: "shortage", body: "沢渡さんが昼に行ける所がない。" });
    miyamoto = await openWindow(browser, house.url);
    await signIn(miyamoto, town.miyamoto);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("is raised out of the row, and a name in it is refused where it was typed", async () => {
    const { page } = miyamoto;
    await page.goto(`/conferences/${item.conferenceId}/items/${item.id}`);
    await page.getByRole("button", { name: /^地域課題に出す/ }).click();
    const box = page.getByRole("dialog", { name: "地域課題に出す" });
    await box.getByRole("button", { name: "地域課題に出す" }).click();
    await box.getByText("分野を選んでください。").first().waitFor();
    await box.getByRole("combobox", { name: /分野/ }).selectOption("place");
    await box.getByRole("textbox", { name: /^地域課題/ }).fill("沢渡さんの居場所");
    await box.getByRole("button", { name: "地域課題に出す" }).click();
    await box.getByText("氏名と同じ言葉が入っています").waitFor();
    await expectReadable(page, "地域課題に出す", WIDTHS);
    await box.getByRole("textbox", { name: /^地域課題/ }).fill(TITLE);
    await box.getByRole("button", { name: "地域課題に出す" }).click();
    await box.waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^地域課題に出す/ }).waitFor({ state: "detached" });
    await page.getByRole("listitem").getByText("地域課題に出しました").waitFor();
  }, 60_000);

  it("stands where everybody finds it, and shows how it goes", async () => {
    const { page } = miyamoto;
    await page.goto("/conferences");
    await page.getByRole("link", { name: "地域課題" }).click();
    await page.getByText(TITLE, { exact: true }).waitFor();
    await page.getByRole("button", { name: /^取り組み始めた/ }).click();
    const box = page.getByRole("dialog", { name: "取り組みの様子を書く" });
    await box.getByRole("textbox", { name: /取り組みの様子/ }).fill("公民館と相談している。");
    // Closed by the key that ends a conversion too, and found again as it was.
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
    await page.reload();
    await page.getByRole("button", { name: /^取り組み始めた/ }).click();
    await box.getByText("前に書きかけた内容を戻しました。").waitFor();
    expect(await box.getByRole("textbox", { name: /取り組みの様子/ }).inputValue()).toBe("公民館と相談している。");
    await expectReadable(page, "取り組みの様子", WIDTHS);
    await box.getByRole("button", { name: "書く", exact: true }).click();
    await box.waitFor({ state: "detached" });
    await page.getByText("ここに入る地域課題はありません").waitFor();
    await page.getByRole("link", { name: "取り組んでいる" }).click();
    await page.getByText("公民館と相談している。").waitFor();
    await expectReadable(page, "地域課題", WIDTHS);
    await page.getByRole("button", { name: /^様子を書き直す/ }).click();
    await box.getByRole("textbox", { name: /取り組みの様子/ }).fill("1月から借りる。");
    const chair = house.as(town.miura);
    const [issue] = await chair.communityIssues();
    await chair.toIssue(issue as NonNullable<typeof issue>, "beginning", "断られた。別の場所を探す。");
    // The window is looked at again, and what stands behind the box is fetched anew.
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await box.getByText("断られた。別の場所を探す。").waitFor();
    expect(await box.getByRole("button", { name: "書く", exact: true }).isDisabled()).toBe(true);
    await expectReadable(page, "取り組みの様子、二人で", WIDTHS);
    await box.getByRole("button", { name: "いまの内容にする" }).click();
    await box.getByRole("button", { name: "やめる" }).click();
    expect((await chair.communityIssues())[0]).toMatchObject({ progress: "断られた。別の場所を探す。" });
    expect(miyamoto.faults).toEqual([]);
  }, 60_000);
});
