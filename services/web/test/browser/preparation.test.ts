import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Locator, Page } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const WIDTHS = [1366, 390];
const ARRANGE = "分数・書く人・期限を決める";
const KNOWN = "母84歳、長男56歳。\n長男は30年、部屋を出ていない。";

story("準備シート: the secretariat picks the people by hand, and each agency writes before the sitting", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let [miyamoto, kiriyama] = [] as unknown as [Window, Window];
  const address = () => `/conferences/${item.conferenceId}/items/${item.id}`;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const host = house.as(town.miyamoto);
    const planned = await host.plansConference();
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
    [miyamoto, kiriyama] = (await Promise.all(
      [town.miyamoto, town.kiriyama].map(async (member) => {
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

  it("lets the secretariat pick people of other desks by name, each of them once", async () => {
    const { page } = miyamoto;
    await page.goto(address());
    await page.getByText("出席者を選ぶと、窓口ごとに1枚ずつ、ここに並びます。").waitFor();
    await page.getByRole("button", { name: "出席者を加える" }).click();
    await takesSeat(page, "ほっと", town.desks.hotChuo.name, town.kiriyama.name);
    const staff = page.getByRole("combobox", { name: /^出席者/ });
    expect(await staff.getByRole("option").allInnerTexts()).not.toContain(town.kiriyama.name);
    await takesSeat(page, "せいかつ", town.desks.fukushi.name, town.ogawa.name);
    await expectReadable(page, "出席者を加える", WIDTHS);
    await page.getByRole("button", { name: "終わる" }).click();
    await page.getByText("全2枚のうち、まだ2枚が書かれていません").waitFor();
  }, 60_000);

  it("sets the day, and keeps it when something else is arranged", async () => {
    const { page } = miyamoto;
    await page.getByText("期限は、まだ決めていません。").waitFor();
    await page.getByRole("button", { name: ARRANGE }).click();
    const box = page.getByRole("dialog", { name: ARRANGE });
    await box.getByRole("textbox", { name: /準備シートの期限/ }).fill("R9.13.5");
    await box.getByRole("button", { name: "決める", exact: true }).click();
    await box.locator("[data-invalid]").waitFor();
    await box.getByRole("textbox", { name: /準備シートの期限/ }).fill("R9.1.5");
    await expectReadable(page, "準備シートの期限", WIDTHS);
    await box.getByRole("button", { name: "決める", exact: true }).click();
    await box.waitFor({ state: "detached" });
    await page.getByText("準備シートの期限 令和9年1月5日(火)").waitFor();
    await page.getByText("期限 令和9年1月5日(火)", { exact: true }).waitFor();
    await page.getByRole("button", { name: ARRANGE }).click();
    expect(await box.getByRole("textbox", { name: /準備シートの期限/ }).inputValue()).toBe("R9.1.5");
    await box.getByRole("textbox", { name: /分数/ }).fill("30");
    await box.getByRole("button", { name: "決める", exact: true }).click();
    await box.waitFor({ state: "detached" });
    expect(await house.as(town.miyamoto).seesItem(item)).toMatchObject({ minutes: 30, prepareBy: "2027-01-05" });
  }, 60_000);

  it("tells at the gate what comes behind it, and until when", async () => {
    const chair = house.as(town.miura);
    await chair.conducts(await chair.seesConference({ id: item.conferenceId }), "announcement");
    const { page } = kiriyama;
    await page.goto(address());
    await page.getByText("守秘を確認すると、準備シートを書けます（期限 令和9年1月5日(火)）。").waitFor();
    await expectReadable(page, "the gate with a day", WIDTHS);
    await page.getByRole("checkbox", { name: "上の内容を確認しました" }).check();
    await page.getByRole("button", { name: "守秘を確認して入る" }).click();
    await sheetOf(page, town.desks.hotChuo.name).getByText("まだ書かれていません").waitFor();
    const heads = await sheets(page).getByRole("heading", { level: 3 }).allInnerTexts();
    expect(heads.map((head) => head.includes("自分の窓口"))).toEqual([true, false]);
    expect(await sheetOf(page, town.desks.fukushi.name).getByRole("button").count()).toBe(0);
  }, 60_000);

  it("is written by the agency, kept through a reload, and stands before the secretariat at once", async () => {
    const { page } = kiriyama;
    await takesUp(page, /^書く/);
    const form = formOf(page);
    await form.getByRole("button", { name: "この内容で保存する" }).click();
    await form.getByText(/どれか一つは書いてください/).waitFor();
    await box(form, "把握している世帯像").fill(KNOWN);
    await box(form, "ほかの部署へお願いしたいこと").fill("分納の相談を、いっしょに。");
    await expectReadable(page, "準備シートを書く", WIDTHS);
    await page.reload();
    expect(await box(form, "把握している世帯像").inputValue()).toBe(KNOWN);
    const keys = await page.evaluate(() => Object.keys(sessionStorage));
    expect(keys.filter((key) => /^tsunagi\.room\..*\.sheet\./.test(key))).toHaveLength(1);
    await box(form, "把握している世帯像").press("Control+Enter");
    await form.waitFor({ state: "detached" });
    await sheetOf(miyamoto.page, town.desks.hotChuo.name).getByText("部屋を出ていない").waitFor();
    await miyamoto.page.getByText("全2枚のうち、まだ1枚が書かれていません").waitFor();
    await miyamoto.page.getByText(new RegExp(`${town.kiriyama.name} \\d`)).waitFor();
    for (const one of [page, miyamoto.page]) await expectReadable(one, "the sheets side by side", WIDTHS);
  }, 90_000);

  it("shows both where somebody else was first, and keeps what was typed", async () => {
    const { page } = kiriyama;
    await takesUp(page, /^書き直す/);
    const form = formOf(page);
    await box(form, "現在の取り組み状況").fill("月1回、声をかけている。");
    const [theirs] = (await house.as(town.miyamoto).sheets(item)).filter(
      ({ desk }) => desk.id === town.desks.hotChuo.id,
    );
    if (!theirs) throw new Error("the sheet is not there");
    await house.as(town.miyamoto).fills(theirs, { doing: "紙で届いた内容。" });
    await form.getByText("書いている間に、ほかの人がこの準備シートを書きました。").waitFor();
    await form.getByText("紙で届いた内容。").waitFor();
    expect(await box(form, "現在の取り組み状況").inputValue()).toBe("月1回、声をかけている。");
    await expectReadable(page, "two texts of one sheet", WIDTHS);
    await form.getByRole("button", { name: "自分の内容を続ける" }).click();
    await form.getByRole("button", { name: "この内容で保存する" }).click();
    await form.waitFor({ state: "detached" });
    await sheetOf(miyamoto.page, town.desks.hotChuo.name).getByText("月1回、声をかけている。").waitFor();
  }, 60_000);

  it("puts the 家族年表 together, by keyboard, before everybody inside", async () => {
    const { page } = kiriyama;
    const years = page.getByRole("region", { name: "家族年表" });
    await years.getByRole("button", { name: "年表に加える" }).click();
    const form = page.getByRole("form", { name: "家族年表に加える" });
    await form.locator("input:focus").waitFor();
    await page.keyboard.type("S60");
    await page.keyboard.press("Enter");
    await form.getByText("だれのことかを書いてください").waitFor();
    await form.getByRole("textbox", { name: /^いつ/ }).fill("よくわからない");
    await form.getByText("年として読めません。").waitFor();
    await form.getByRole("textbox", { name: /^いつ/ }).fill("Ｓ６０");
    await form.getByText("昭和60年（1985年）", { exact: true }).waitFor();
    await form.getByRole("checkbox", { name: "ごろ" }).check();
    await form.getByRole("textbox", { name: /^だれのこと/ }).fill("長男");
    await page.reload();
    expect(await form.getByRole("textbox", { name: /^いつ/ }).inputValue()).toBe("Ｓ６０");
    await form.getByRole("textbox", { name: /^そのときの年齢/ }).fill("15歳");
    await form.getByRole("textbox", { name: /^できごと/ }).fill("学校に行かなくなった。");
    await form.getByRole("textbox", { name: /^できごと/ }).press("Enter");
    await years.getByRole("heading", { name: "昭和60年ごろ（1985年）" }).waitFor();
    await form.locator("input:focus").waitFor();
    expect(await form.getByRole("textbox", { name: /^だれのこと/ }).inputValue()).toBe("長男");
    await house.as(town.miyamoto).chronicles(item, { happenedOn: "1969-04", whom: "父", what: "市内へ転居した。" });
    await years.getByRole("heading", { name: "昭和44年4月（1969年）" }).waitFor();
    const heads = await years.getByRole("heading", { level: 3 }).allInnerTexts();
    expect(heads).toEqual(["昭和44年4月（1969年）", "昭和60年ごろ（1985年）"]);
    await expectReadable(page, "家族年表", [1366, 820, 390]);
    await form.getByRole("button", { name: "閉じる" }).click();
    await years.getByRole("button", { name: /^直す/ }).click();
    const edit = page.getByRole("form", { name: "家族年表を直す" });
    await edit.getByRole("textbox", { name: /^できごと/ }).fill("高校に行かなくなった。");
    await edit.getByRole("button", { name: "この内容で直す" }).click();
    await miyamoto.page.getByRole("region", { name: "家族年表" }).getByText("高校に行かなくなった。").waitFor();
    expect(await miyamoto.page.getByRole("button", { name: /^直す（昭和60年/ }).count()).toBe(0);
  }, 60_000);

  it("folds away once the item runs, one click from there, and not while somebody writes in it", async () => {
    const host = house.as(town.miyamoto);
    const { page } = kiriyama;
    await takesUp(page, /^書き直す/);
    await box(formOf(page), "関わってほしい支援機関").fill("年金事務所");
    await miyamoto.page.mouse.move(5, 5);
    await miyamoto.page.getByRole("heading", { level: 1 }).click();
    const chair = house.as(town.miura);
    await chair.conducts(await chair.seesConference({ id: item.conferenceId }), "opening");
    await host.moves(await host.seesItem(item), "start");
    await sheets(miyamoto.page).waitFor({ state: "hidden" });
    await page.getByText(/^経過 /).waitFor();
    expect(await box(formOf(page), "関わってほしい支援機関").inputValue()).toBe("年金事務所");
    await formOf(page).getByRole("button", { name: "この内容で保存する" }).click();
    await formOf(page).waitFor({ state: "detached" });
    await expectReadable(miyamoto.page, "the sheets folded away", WIDTHS);
    await miyamoto.page.locator("summary").filter({ hasText: "準備シート" }).click();
    await sheetOf(miyamoto.page, town.desks.hotChuo.name).getByText("年金事務所").waitFor();
  }, 60_000);

  it("marks what had begun before, and sends an item to the next sitting with a reason", async () => {
    const host = house.as(town.miyamoto);
    const { page } = miyamoto;
    await host.writes(item, { kind: "decision", body: "食料を届ける。" });
    await page.getByRole("button", { name: /^事後報告にする/ }).click();
    const form = page.getByRole("form", { name: "事後報告にする" });
    await form.getByRole("textbox", { name: /^支援を始めた日/ }).fill("R99.1.1");
    await form.getByRole("button", { name: "事後報告にする" }).click();
    await form.getByText(/今日より後の日は入れられません/).waitFor();
    await form.getByRole("textbox", { name: /^支援を始めた日/ }).fill("R8.4.1");
    await expectReadable(page, "事後報告", [1366, 390]);
    await form.getByRole("button", { name: "事後報告にする" }).click();
    await kiriyama.page.getByText("支援の開始 令和8年4月1日").waitFor();
    const { id: kindId } = town.conferenceKinds.shien;
    const late = await host.addsItem({ id: item.conferenceId }, { kindId, subject: { topic: "住まい" } });
    await page.goto(`/conferences/${item.conferenceId}/items/${late.id}`);
    await page.getByRole("button", { name: "次回へ送る" }).click();
    const dialog = page.getByRole("dialog", { name: "次回へ送る" });
    await dialog.getByRole("button", { name: "次回へ送る" }).click();
    await dialog.getByText("理由を選んでください。").waitFor();
    await dialog.getByRole("radio", { name: "資料や確認が足りなかった" }).check();
    await dialog.getByRole("button", { name: "次回へ送る" }).click();
    await page.getByText("次回へ送った理由：資料や確認が足りなかった").waitFor();
    await page.getByRole("link", { name: "11月の定例会" }).click();
    await page.getByText("決定1件のうち 1件").waitFor();
    await expectReadable(page, "事後報告の割合", [1366, 390]);
  }, 60_000);

  it("answers a sitting in writing, one's own answer before those of the others", async () => {
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference({ title: "第5回 支援会議", form: "written" });
    const subject = { topic: "訪問の体制" };
    const written = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject });
    for (const member of [town.kiriyama, town.ogawa]) await host.seats(written, member);
    await chair.conducts(await chair.seesConference(planned), "announcement");
    for (const member of [town.kiriyama, town.ogawa]) await house.as(member).pledges(written);
    const ofOgawa = (await host.opinions(written)).find(({ staff }) => staff.id === town.ogawa.id);
    await house.as(town.ogawa).answersInWriting(ofOgawa, { stance: "disagree", body: "まず電話で。" });
    const { page } = kiriyama;
    await page.goto("/");
    await page
      .getByRole("region", { name: /^書面で回答する議題/ })
      .getByRole("link")
      .click();
    const panel = page.getByRole("region", { name: "書面の回答" });
    await panel.getByText("回答ずみ").waitFor();
    expect(await panel.getByText("まず電話で。").count()).toBe(0);
    const form = page.getByRole("form", { name: "書面で回答する" });
    await form.getByRole("radio", { name: "意見をつけて賛成" }).check();
    await form.getByRole("button", { name: "この内容で回答する" }).click();
    await form.getByText("意見を書いてください。").waitFor();
    await box(form, "意見").fill("訪問は二人で。");
    await expectReadable(page, "書面で回答する", [1366, 820, 390]);
    await page.reload();
    expect(await box(form, "意見").inputValue()).toBe("訪問は二人で。");
    await box(form, "意見").press("Control+Enter");
    await panel.getByText("まず電話で。").waitFor();
    await panel.getByText("回答 2／2").waitFor();
    await expectReadable(page, "書面の回答", [1366, 820, 390]);
    await panel.getByRole("button", { name: /^回答を直す/ }).click();
    await form.getByRole("radio", { name: "賛成", exact: true }).check();
    await form.getByRole("button", { name: "回答を直す" }).click();
    await form.waitFor({ state: "detached" });
    expect((await host.opinions(written)).map(({ opinion }) => opinion?.stance)).toEqual(["agree", "disagree"]);
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect([miyamoto, kiriyama].flatMap(({ faults }) => faults)).toEqual([]);
  });
});

const sheets = (page: Page) => page.getByRole("region", { name: "準備シート" }).getByRole("list");
const sheetOf = (page: Page, desk: string) => sheets(page).getByRole("listitem").filter({ hasText: desk });
const formOf = (page: Page) => page.getByRole("form", { name: /^準備シートを書く/ });
const box = (form: Locator, label: string) => form.getByRole("textbox", { name: new RegExp(label) });

/** The hand is led to the first box a frame later: whoever types sooner would type into that one. */
async function takesUp(page: Page, verb: RegExp): Promise<void> {
  await sheetOf(page, town.desks.hotChuo.name).getByRole("button", { name: verb }).click();
  await formOf(page).locator("textarea:focus").waitFor();
}

/** Chosen by a few kana of the desk, and then by name. */
async function takesSeat(page: Page, kana: string, desk: string, name: string): Promise<void> {
  const form = page.getByRole("form", { name: "出席者を加える" });
  await form.getByRole("combobox", { name: /窓口/ }).fill(kana);
  await page.getByRole("option", { name: new RegExp(desk) }).click();
  await form.getByRole("combobox", { name: /^出席者/ }).selectOption({ label: name });
  await form.getByRole("button", { name: "加える", exact: true }).click();
  await page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: desk }).first().waitFor();
}
