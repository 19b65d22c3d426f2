import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { sheetsOf } from "./paper.ts";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("after a sitting: what the desk that prepared it reads of it", () => {
  let house: House;
  let browser: Browser;
  let miyamoto: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference();
    const { shien, network } = town.conferenceKinds;
    const items: AgendaItemSeen[] = [];
    for (const { id: kindId } of [shien, network])
      items.push(await host.addsItem(planned, { kindId, subject: { topic: "見守り" } }));
    for (const item of items) for (const member of [town.kiriyama, town.tanaka]) await host.seats(item, member);
    await chair.conducts(await chair.seesConference(planned), "announcement");
    await host.conducts(await host.seesConference(planned), "opening");
    for (const item of items) {
      await host.moves(await host.seesItem(item), "start");
      await host.writes(item, { speakerDeskId: town.desks.hotChuo.id });
      await host.marksAll(item);
    }
    await host.conducts(await host.seesConference(planned), "closing");
    miyamoto = await openWindow(browser, house.url);
    await signIn(miyamoto, town.miyamoto);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("counts a kind by agency and by month, saves and prints it; of a sealed one nothing leaves the screen", async () => {
    const { page } = miyamoto;
    await page.goto("/conferences");
    await page.getByRole("link", { name: "会議の実績" }).click();
    const agencies = page.getByRole("table", { name: /機関ごと/ });
    await page.getByRole("combobox", { name: "種別" }).selectOption({ label: "支援会議" });
    await page.getByText("印刷とCSVはありません").waitFor();
    await agencies.getByText("1／1席").first().waitFor();
    expect(await page.getByRole("button", { name: /印刷|CSV/ }).count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByText("1／1席").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByRole("combobox", { name: "種別" }).selectOption({ label: town.conferenceKinds.network.name });
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "機関別をCSVで保存" }).click();
    expect((await saved).suggestedFilename()).toMatch(/支援関係機関ネットワーク会議_機関別\.csv$/);
    expect((await sheetsOf(page)).length).toBeGreaterThan(0);
    await expectReadable(page, "会議の実績");
    expect(miyamoto.faults).toEqual([]);
  }, 60_000);
});
