import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const WIDTHS = [1366, 390];
const DECIDED = "佐々木が金曜に電話し、長男には知らせない。";
const WORDS = "毎週金曜の午後に、電話で様子を確かめてください。";
const SAID = "家賃の滞納が3か月続いている。";

story("開示: a decision leaves the room by the chair, and rows go to the case with consent", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let supportCase: CaseSeen;
  let [miura, sasaki] = [] as unknown as [Window, Window];
  const room = () => `/conferences/${item.conferenceId}/items/${item.id}`;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference();
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
    await chair.conducts(await chair.seesConference(planned), "announcement");
    await host.conducts(await host.seesConference(planned), "opening");
    await host.moves(await host.seesItem(item), "start");
    await host.writes(item, { kind: "decision", body: DECIDED });
    await host.writes(item, { body: SAID, speakerDeskId: town.desks.marugoto.id });
    supportCase = await host.opensCase();
    await host.recordsConsent(supportCase, [town.desks.jiritsu]);
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

  it("lets the chair say what leaves, on what ground and to whom, and who will read it", async () => {
    const { page } = miura;
    await page.goto(room());
    await page.getByRole("button", { name: /この決定を開示する/ }).click();
    const box = page.getByRole("dialog", { name: "この決定を開示する" });
    const words = box.getByRole("textbox", { name: /知らせる文面/ });
    expect(await words.inputValue()).toBe(DECIDED);
    await words.fill(WORDS);
    // Escape keeps what was typed, also over a reload; やめる drops it, and can be taken back.
    await page.keyboard.press("Escape");
    await page.reload();
    await page.getByRole("button", { name: /この決定を開示する（書きかけあり）/ }).click();
    expect(await words.inputValue()).toBe(WORDS);
    await box.getByRole("button", { name: "やめる" }).click();
    await page.getByRole("button", { name: "元に戻す" }).click();
    expect(await words.inputValue()).toBe(WORDS);
    await box.getByRole("button", { name: "開示する" }).click();
    await box.getByText("知らせる窓口を1つ以上選んでください。").waitFor();
    await expectReadable(page, "決定事項の開示、断られた", WIDTHS);
    await box.getByRole("combobox", { name: /知らせる窓口/ }).fill("せいかつふくし");
    await box.getByRole("option").first().click();
    await box.getByText(/生活福祉課.*で働く人みなが/).waitFor();
    await box.getByRole("combobox", { name: /根拠/ }).selectOption("APPI69_2_3");
    await box.getByRole("textbox", { name: /理由/ }).fill("長男に知られると危ない。");
    await box.getByRole("textbox", { name: /期限/ }).fill("R9.1.15");
    await box.getByRole("button", { name: "開示する" }).click();
    await page.getByText("開示ずみ").waitFor();
    await expectReadable(page, "開示ずみの決定", WIDTHS);
  }, 60_000);

  it("shows the other desk what it may know, and takes its receipt", async () => {
    const { page } = sasaki;
    await page.goto("/conferences");
    await page.getByRole("link", { name: "開示された決定事項" }).click();
    await page.getByText("まだ受け取っていません").waitFor();
    await expectReadable(page, "開示された決定事項の一覧", WIDTHS);
    await page.getByRole("link", { name: WORDS }).click();
    await page.getByText("令和9年1月15日").waitFor();
    for (const secret of [DECIDED, item.number, "長男"]) expect(await page.getByText(secret).count()).toBe(0);
    await page.getByRole("button", { name: "受け取りました" }).click();
    await page.getByText("佐々木 徹が受け取りました").first().waitFor();
    await expectReadable(page, "受け取った決定事項", WIDTHS);
    await page.getByRole("link", { name: "つなぎを作る" }).click();
    await page.getByRole("heading", { name: "どのケースからつなぎますか" }).waitFor();
    expect(page.url()).not.toContain("request");
  }, 60_000);

  it("tells the chair at once who has received it, and lets them take it back", async () => {
    const { page } = miura;
    await page.getByRole("link", { name: /生活福祉課.*へ/ }).click();
    await page.getByText(town.sasaki.name).waitFor();
    await page.getByRole("button", { name: "開示を取り下げる" }).click();
    const box = page.getByRole("dialog", { name: "開示を取り下げる" });
    await box.getByRole("button", { name: "取り下げる", exact: true }).click();
    await box.getByText("理由を書いてください。").waitFor();
    await box.getByRole("textbox", { name: /理由/ }).fill("相手の窓口に");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "開示を取り下げる（書きかけあり）" }).click();
    expect(await box.getByRole("textbox", { name: /理由/ }).inputValue()).toBe("相手の窓口に");
    await expectReadable(page, "開示の取り下げ", WIDTHS);
    await box.getByRole("textbox", { name: /理由/ }).fill("相手の窓口に長男の知人がいる。");
    await box.getByRole("button", { name: "取り下げる", exact: true }).click();
    await page.getByText("取り下げました").first().waitFor();
    await sasaki.page.goto("/conferences/released");
    await sasaki.page.getByText("開示された決定事項はありません").waitFor();
  }, 60_000);

  it("ties the item to a case, and hands the picked rows over to it in words of their own", async () => {
    const { page } = miura;
    await page.goto(room());
    await page.getByRole("button", { name: "ケースと結びつける" }).click();
    const tie = page.getByRole("dialog", { name: "ケースと結びつける" });
    await tie.getByRole("combobox", { name: /ケース/ }).fill(supportCase.number);
    await tie.getByRole("option").first().click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "ケースと結びつける（書きかけあり）" }).click();
    await expectReadable(page, "ケースと結びつける", WIDTHS);
    await tie.getByRole("button", { name: "結びつける" }).click();
    await page.getByRole("button", { name: "同意後の引継ぎ" }).click();
    const box = page.getByRole("dialog", { name: "同意後の引継ぎ" });
    await box.getByRole("button", { name: "0件を引き継ぐ" }).click();
    await box.getByText("引き継ぐ行を1つ以上選んでください。").waitFor();
    await box.getByRole("checkbox", { name: new RegExp(SAID) }).check();
    await expectReadable(page, "同意後の引継ぎ", WIDTHS);
    await box.getByRole("textbox", { name: /引き継ぐ文面/ }).fill("家賃の滞納がある。分納を望んでいる。");
    await box.getByRole("button", { name: "閉じる" }).click();
    await page.getByRole("button", { name: "同意後の引継ぎ（書きかけあり）" }).click();
    await box.getByRole("button", { name: "1件を引き継ぐ" }).click();
    await page.getByText("引継ぎずみ").first().waitFor();
    await page.goto(`/cases/${supportCase.id}`);
    const panel = page.getByRole("region", { name: "会議からの引継ぎ" });
    await panel.getByText("家賃の滞納がある。分納を望んでいる。").waitFor();
    await panel.getByText(/出典 支援会議/).waitFor();
    await expectReadable(page, "会議からの引継ぎ", WIDTHS);
  }, 60_000);

  it("shows how many were held, and no number that is too small", async () => {
    const { page } = sasaki;
    await page.goto("/conferences");
    await page.getByRole("link", { name: /開催数/ }).click();
    await page.getByText("5未満").first().waitFor();
    await expectReadable(page, "会議の開催数", WIDTHS);
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([miura.faults, sasaki.faults]).toEqual([[], []]);
  });
});
