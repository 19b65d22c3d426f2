import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { A4, sheetsOf } from "./paper.ts";
import { expectReadable } from "./widths.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

story("after a sitting: what is said of it, and what the desk that prepared it reads", () => {
  let house: House;
  let browser: Browser;
  let miyamoto: Window;
  let sealed: AgendaItemSeen;

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
    sealed = items[0] as AgendaItemSeen;
    await house.as(town.kiriyama).pledges(sealed);
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

  it("asks 桐山 on 今日, and whoever came: she signs what she thinks, and 宮本 enters a paper", async () => {
    const window = await openWindow(browser, house.url);
    const { page } = window;
    await signIn(window, town.kiriyama);
    const asked = page.getByRole("region", { name: /会議の事後アンケート/ });
    await asked.getByRole("link", { name: new RegExp(sealed.number) }).click();
    const panel = page.getByRole("region", { name: "事後アンケート" });
    await panel.getByRole("button", { name: "アンケートに答える" }).click();
    await panel.getByRole("radio", { name: "まあそう思う" }).first().check();
    await panel.getByRole("button", { name: "記名して答える" }).click();
    await panel.getByText("「話しやすかった」を選んでください。").waitFor();
    for (const words of ["役割分担", "次に何を", "話しやすかった", "時間は"])
      await panel
        .getByRole("group", { name: new RegExp(words) })
        .getByRole("radio")
        .first()
        .check();
    await expectReadable(page, "アンケートに答える");
    await panel.getByRole("button", { name: "記名して答える" }).click();
    await panel.getByRole("button", { name: "答えを直す" }).waitFor();
    expect(window.faults).toEqual([]);
    const host = miyamoto.page;
    await host.goto(`/conferences/${sealed.conferenceId}/items/${sealed.id}`);
    const answers = host.getByRole("region", { name: "事後アンケート" });
    await answers.getByText("来た人2人のうち1人が答えました。").waitFor();
    await answers.getByRole("button", { name: /^紙から入れる/ }).click();
    for (const group of await answers.getByRole("group").all()) await group.getByRole("radio").nth(2).check();
    await answers.getByRole("button", { name: "紙のとおりに入れる" }).click();
    await answers.getByText("来た人2人のうち2人が答えました。").waitFor();
    await expectReadable(host, "事後アンケートの答え");
    await host.setViewportSize({ width: 1366, height: 860 });
  }, 60_000);

  it("takes the blank form with a number, which stands in the record of what was printed", async () => {
    const { page } = miyamoto;
    await page.getByRole("button", { name: "番号をとって印刷" }).click();
    const box = page.getByRole("dialog");
    await box.getByRole("radio", { name: "事後アンケート用紙" }).check();
    await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await box.getByRole("button", { name: "番号をとって印刷する" }).click();
    await page.getByText("あてはまるところに○").waitFor({ state: "attached" });
    expect(await sheetsOf(page)).toEqual([A4]);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.goto("/conferences");
    await page.getByRole("link", { name: "印刷の記録" }).click();
    await page.getByRole("link", { name: `${sealed.number}-1` }).waitFor();
    await page.getByText("事後アンケート用紙").waitFor();
    await expectReadable(page, "印刷の記録");
  }, 60_000);

  it("sets what stands before the number of a document", async () => {
    const window = await openWindow(browser, house.url);
    const { page } = window;
    await signIn(window, town.miura);
    await page.goto(`/desks/${town.desks.marugoto.id}/settings`);
    const series = page.getByRole("region", { name: "会議の文書番号" });
    await series.getByRole("button", { name: "番号の前の文字を変える" }).click();
    await series.getByRole("textbox", { name: /番号の前の文字/ }).fill("みどり丸");
    await series.getByText("次の文書は「みどり丸第1号」になります。").waitFor();
    await expectAccessible(page, "会議の文書番号");
    await series.getByRole("button", { name: "変える", exact: true }).click();
    await series.getByText("みどり丸第1号（令和", { exact: false }).waitFor();
    expect(window.faults).toEqual([]);
  }, 60_000);

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
