import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const NARROWED = "長男は10年前まで通院していた。";

story("a row for named agencies: 宮本 writes it, 田中 on a phone does not see it", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let [miyamoto, tanaka] = [] as unknown as [Window, Window];
  const { houkatsuWest, hotChuo } = town.desks;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference();
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
    for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await host.seats(item, member);
    await host.conducts(await chair.conducts(await chair.seesConference(planned), "announcement"), "opening");
    await house.as(town.tanaka).pledges(item);
    await host.moves(await host.seesItem(item), "start");
    [miyamoto, tanaka] = [await openWindow(browser, house.url), await openWindow(browser, house.url, 390)];
    for (const [window, member] of [
      [miyamoto, town.miyamoto],
      [tanaka, town.tanaka],
    ] as const) {
      await signIn(window, member);
      await window.page.goto(`/conferences/${item.conferenceId}/items/${item.id}`);
    }
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const rows = (page: Page) => page.getByRole("list", { name: "議事の行" });
  const formOf = (page: Page, name: string) => page.getByRole("form", { name });

  it("is written by keyboard for those who are ticked off, and never without whoever said it", async () => {
    const { page } = miyamoto;
    const form = formOf(page, "議事に行を加える");
    await form.getByRole("combobox", { name: "読める人" }).selectOption({ label: "選んだ機関だけ" });
    await form.getByRole("textbox", { name: "議事" }).fill(NARROWED);
    await page.keyboard.press("Control+Enter");
    await form.getByText("読める機関を1つ以上選んでください。").waitFor();
    await form.getByRole("combobox", { name: "発言した機関" }).selectOption({ label: houkatsuWest.name });
    const said = form.getByRole("checkbox", { name: new RegExp(`^${houkatsuWest.name}`) });
    await said.focus();
    await page.keyboard.press("Space");
    expect(await said.isChecked()).toBe(true);
    await form.getByRole("checkbox", { name: hotChuo.name }).focus();
    await page.keyboard.press("Space");
    await expectReadable(page, "読める機関を選ぶ", [1366, 390]);
    await form.getByRole("textbox", { name: "議事" }).focus();
    await page.keyboard.press("Control+Enter");
    await rows(page).getByText(`${houkatsuWest.name}・${hotChuo.name}のみ`).waitFor();
    // What is said next is for the same ones.
    expect(await form.getByRole("checkbox", { name: hotChuo.name }).isChecked()).toBe(true);
    expect(await tanaka.page.getByText(NARROWED).count()).toBe(0);
    await expectReadable(page, "限った行", [1366, 320]);
  }, 60_000);

  it("leaves the screens of those who shall not read it, and comes back", async () => {
    const [{ page }, phone] = [miyamoto, tanaka.page];
    await house.as(town.miyamoto).writes(item, { body: "母の診断のこと。" });
    await rows(phone).getByText("母の診断のこと。").waitFor();
    const chooses = async (label: string) => {
      await rows(page)
        .getByRole("listitem")
        .filter({ hasText: "母の診断のこと。" })
        .getByRole("button", { name: /^直す/ })
        .click();
      const form = formOf(page, "行を直す");
      await form.getByRole("combobox", { name: "読める人" }).selectOption({ label });
      if (label === "選んだ機関だけ") await form.getByRole("checkbox", { name: hotChuo.name }).check();
      await form.getByRole("button", { name: "直す", exact: true }).click();
      await form.waitFor({ state: "detached" });
    };
    await chooses("選んだ機関だけ");
    await rows(phone).getByText("母の診断のこと。").waitFor({ state: "detached" });
    await phone.getByText("読める機関が変わり、議事が1行見えなくなりました").waitFor();
    await chooses("出席者");
    await rows(phone).getByText("母の診断のこと。").waitFor();
    expect([...miyamoto.faults, ...tanaka.faults]).toEqual([]);
  }, 60_000);
});
