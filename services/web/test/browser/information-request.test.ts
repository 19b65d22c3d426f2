import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const WIDTHS = [1366, 390];
const NOTE = "平成30年に、家賃の相談があった。";

story("照会: the chair asks a desk without a seat, and it answers without learning more than it must", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let [miura, sasaki] = [] as unknown as [Window, Window];

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const host = house.as(town.miyamoto);
    const planned = await host.plansConference();
    const subject = { topic: "見守り", person: "沢渡 一郎", kana: "サワタリ イチロウ" };
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject });
    [miura, sasaki] = (await Promise.all(
      [town.miura, town.sasaki].map(async (member) => {
        const window = await openWindow(browser, house.url);
        await signIn(window, member);
        return window;
      }),
    )) as [Window, Window];
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("is made in the room, with the name that stands there", async () => {
    const { page } = miura;
    await page.goto(`/conferences/${item.conferenceId}/items/${item.id}`);
    await page.getByRole("button", { name: "照会する" }).click();
    const box = page.getByRole("dialog", { name: "照会する" });
    expect(await box.getByRole("textbox", { name: /氏名/ }).inputValue()).toBe("沢渡 一郎");
    await box.getByRole("button", { name: "照会する" }).click();
    await box.getByText("照会先の窓口を選んでください。").first().waitFor();
    await box.getByRole("combobox", { name: /照会先の窓口/ }).fill("せいかつ");
    await page.getByRole("option", { name: new RegExp(town.desks.fukushi.name) }).click();
    await box.getByRole("textbox", { name: /手がかり/ }).fill("昭和45年生まれ");
    await box.getByRole("textbox", { name: /回答期限/ }).fill("R9.1.5");
    await expectReadable(page, "照会する", WIDTHS);
    await box.getByRole("button", { name: "照会する" }).click();
    await box.waitFor({ state: "detached" });
    await page.getByRole("link", { name: town.desks.fukushi.name }).waitFor();
  }, 60_000);

  it("arrives as a notice without a name, opens with the pledge, and closes with the answer", async () => {
    const { page } = sasaki;
    await page.goto("/conferences/requests");
    await page.getByRole("link", { name: /からの照会/ }).click();
    await page.getByRole("heading", { name: "守秘の確認" }).waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("沢渡");
    await expectReadable(page, "照会・守秘の確認", WIDTHS);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "守秘を確認して見る" }).click();
    await page.getByText("昭和45年生まれ").waitFor();
    await page.getByRole("button", { name: "回答する", exact: true }).click();
    await page.getByText("どちらかを選んでください。").first().waitFor();
    await page.getByRole("radio", { name: "関わりがある" }).check();
    await page.getByRole("textbox", { name: /伝えておきたいこと/ }).fill(NOTE);
    await page.reload();
    expect(await page.getByRole("textbox", { name: /伝えておきたいこと/ }).inputValue()).toBe(NOTE);
    await expectReadable(page, "照会に回答する", WIDTHS);
    await page.getByRole("button", { name: "回答する", exact: true }).click();
    await page.getByText("だれについての照会かは見られなくなりました。").waitFor();
    expect(await page.getByRole("main").textContent()).not.toContain("沢渡");
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(NOTE);
  }, 60_000);

  it("is read by the chair, live", async () => {
    const { page } = miura;
    await page.getByText("関わりがある").waitFor();
    await page.getByRole("link", { name: town.desks.fukushi.name }).click();
    await page.getByText(NOTE).waitFor();
    await expectReadable(page, "照会の回答", WIDTHS);
    await page.goto("/conferences/requests?side=made");
    await page.getByRole("link", { name: /への照会/ }).waitFor();
    await expectReadable(page, "出した照会", WIDTHS);
  }, 60_000);
});
