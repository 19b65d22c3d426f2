import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Locator, Page } from "playwright-core";
import { InputMethod } from "./typing.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const AT_WORST = 10_000;
const SUBJECT = {
  topic: "8050世帯の見守り",
  person: "沢渡 一郎",
  kana: "サワタリ イチロウ",
  outline: "母84歳、長男56歳。長男は30年、部屋を出ていない。",
  ask: "だれが最初に会いに行くか。",
};

story("one sealed item in four windows: the secretariat, and three who sit there", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let [miyamoto, kiriyama, tanaka, nakamura] = [] as unknown as [Window, Window, Window, Window];
  const everybody = () => [miyamoto, kiriyama, tanaka, nakamura];

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference();
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.shien.id, subject: SUBJECT });
    for (const member of [town.kiriyama, town.tanaka, town.nakamura]) await host.seats(item, member);
    const announced = await chair.conducts(await chair.seesConference(planned), "announcement");
    await host.conducts(announced, "opening");
    const inside = await house.as(town.nakamura).pledges(item);
    const ofTanaka = inside.inside?.seats.find(({ staff }) => staff.id === town.tanaka.id);
    await host.toSeat(ofTanaka, "paper-pledge");
    [miyamoto, kiriyama, tanaka, nakamura] = (await Promise.all(
      [town.miyamoto, town.kiriyama, town.tanaka, town.nakamura].map(async (member) => {
        const window = await openWindow(browser, house.url);
        await signIn(window, member);
        return window;
      }),
    )) as [Window, Window, Window, Window];
    await Promise.all(everybody().map(({ page }) => page.goto(`/conferences/${item.conferenceId}/items/${item.id}`)));
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("shows nothing before the 守秘の確認, and everything after it", async () => {
    const { page } = kiriyama;
    await page.getByRole("heading", { level: 1, name: new RegExp(item.number) }).waitFor();
    await page.getByText(/社会福祉法106条の6第5項/).waitFor();
    for (const word of Object.values(SUBJECT)) expect(await page.content()).not.toContain(word);
    await expectAccessible(page, "the gate");
    await page.getByRole("button", { name: "守秘を確認して入る" }).click();
    await page
      .getByRole("alert")
      .getByText(/印を付けてください/)
      .waitFor();
    await page.getByRole("checkbox", { name: "上の内容を確認しました" }).check();
    await page.getByRole("button", { name: "守秘を確認して入る" }).click();
    await page.getByText(SUBJECT.topic).waitFor();
    expect(await page.title()).toBe(`${item.number}｜つなぎ`);
    expect(await page.getByRole("button", { name: "印刷" }).count()).toBe(0);
    await soon(miyamoto.page.getByText("守秘の確認 3／3"), miyamoto.page.getByText(/桐山 葵（ほっと/));
  }, 30_000);

  it("begins, and what the secretariat writes stands in every window", async () => {
    const { page } = miyamoto;
    await page.getByRole("button", { name: "協議を始める" }).click();
    await soon(...everybody().map((one) => one.page.getByText(/^経過 \d+:\d\d／予定 20分/)));
    await page.getByRole("button", { name: "分数・書く人・期限を決める" }).click();
    const box = page.getByRole("dialog", { name: "分数・書く人・期限を決める" });
    await box.getByRole("radio", { name: /出席者も書く/ }).check();
    await box.getByRole("button", { name: "決める", exact: true }).click();
    await box.waitFor({ state: "detached" });
    await soon(...everybody().map((one) => typing(one.page)));
    await adds(page, "家賃の滞納が3か月続いている。\n電気も止まりそうだ。");
    await soon(...everybody().map((one) => rows(one.page).getByText(/電気も止まりそうだ/)));
    await expectAccessible(page, "the room");
  }, 60_000);

  it("takes in what everybody writes at the same moment, and shows it to all in one order", async () => {
    await Promise.all(
      everybody().map(async ({ page }, who) => {
        for (let row = 1; row <= 4; row++) await adds(page, `${who}人目の${row}行目`);
      }),
    );
    const orders = await Promise.all(everybody().map(({ page }) => settled(page, 17)));
    for (const order of orders) expect(order).toEqual(orders[0]);
    expect(new Set(orders[0]).size).toBe(17);
  }, 60_000);

  it("leaves the box under the hand where it is while rows come in", async () => {
    const { page } = nakamura;
    await typing(page).focus();
    await typing(page).pressSequentially("書きかけ");
    const before = await typing(page).boundingBox();
    await house.as(town.miyamoto).writes(item, { body: "上に一行ふえる。\n二行目。\n三行目。" });
    await soon(rows(page).getByText(/上に一行ふえる/));
    expect(Math.abs(((await typing(page).boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    expect(await typing(page).inputValue()).toBe("書きかけ");
  }, 30_000);

  it("leaves a conversion alone while rows come in, and sends nothing with its Enter", async () => {
    const { page } = nakamura;
    await typing(page).fill("");
    const method = await InputMethod.of(page, "windows");
    await method.converts(typing(page), "にほん");
    await house.as(town.miyamoto).writes(item, { body: "変換の間に書かれた行" });
    await soon(rows(page).getByText("変換の間に書かれた行"));
    await method.presses("ArrowDown");
    await method.chooses("日本");
    expect(await typing(page).inputValue()).toBe("日本");
    await typing(page).fill("書きかけ");
  }, 30_000);

  it("keeps what is being typed through a reload, under a key that names nobody", async () => {
    const { page } = nakamura;
    await page.reload();
    await typing(page).waitFor();
    expect(await typing(page).inputValue()).toBe("書きかけ");
    const keys = await page.evaluate(() => Object.keys(sessionStorage));
    expect(keys).toContain(`tsunagi.room.${item.id}.new.${item.id}`);
    await typing(page).fill("");
  }, 30_000);

  it("goes on without a line: what was added waits, and is taken in once when the line is back", async () => {
    const { page } = tanaka;
    await page.context().setOffline(true);
    await adds(page, "切れている間の一行目");
    await adds(page, "切れている間の二行目");
    await page.getByText("通信が戻りしだい送ります。続けて書けます。").first().waitFor();
    await house.as(town.miyamoto).writes(item, { body: "その間に書かれた行" });
    await expectAccessible(page, "rows that wait");
    await page.context().setOffline(false);
    await soon(
      ...everybody().map((one) => rows(one.page).getByText("切れている間の二行目")),
      rows(page).getByText("その間に書かれた行"),
    );
    await page.reload();
    await rows(page).getByText("切れている間の一行目").waitFor();
    const orders = await Promise.all(everybody().map((one) => settled(one.page, 22)));
    for (const order of orders) expect(order).toEqual(orders[0]);
  }, 60_000);

  it("follows also where sockets are not let through", async () => {
    const other = await openWindow(browser, house.url);
    await other.page.context().route("**/socket/**", (route) => route.abort());
    await signIn(other, town.tanaka);
    await other.page.goto(`/conferences/${item.conferenceId}/items/${item.id}`);
    await rows(other.page).getByText("その間に書かれた行").waitFor();
    await house.as(town.miyamoto).writes(item, { body: "線がなくても届く行" });
    await soon(rows(other.page).getByText("線がなくても届く行"));
    await other.page.context().close();
  }, 60_000);

  it("lends a row to one hand at a time, and never loses the words of the other", async () => {
    const [mine, theirs] = [kiriyama.page, nakamura.page];
    const text = "0人目の1行目";
    await lineOf(mine, text).getByRole("button", { name: /^直す/ }).click();
    await soon(lineOf(theirs, text).getByText("桐山 葵さんが入力中"));
    expect(await lineOf(theirs, text).getByRole("button", { name: /^直す/ }).count()).toBe(0);
    const form = mine.getByRole("form", { name: "行を直す" });
    await form.getByRole("textbox", { name: "議事" }).fill("桐山の直し");
    await mine.reload();
    await form.waitFor();
    expect(await form.getByRole("textbox", { name: "議事" }).inputValue()).toBe("桐山の直し");
    // Not in anybody's hand any more: somebody else was quicker.
    await soon(lineOf(theirs, text).getByRole("button", { name: /^直す/ }));
    await lineOf(theirs, text).getByRole("button", { name: /^直す/ }).click();
    const other = theirs.getByRole("form", { name: "行を直す" });
    await other.getByRole("textbox", { name: "議事" }).fill("中村の直し");
    await theirs.keyboard.press("Control+Enter");
    await other.waitFor({ state: "detached" });
    await soon(mine.getByText("書いている間に、ほかの人がこの行を直しました。"));
    expect(await form.getByRole("textbox", { name: "議事" }).inputValue()).toBe("桐山の直し");
    await form.getByText("中村の直し").waitFor();
    await expectAccessible(mine, "two texts of one row");
    await form.getByRole("button", { name: "自分の内容を続ける" }).click();
    await form.getByRole("button", { name: "直す", exact: true }).click();
    await form.waitFor({ state: "detached" });
    await soon(...everybody().map(({ page }) => rows(page).getByText("桐山の直し")));
  }, 60_000);

  it("marks a decision until somebody has taken it on, by keyboard alone", async () => {
    const { page } = miyamoto;
    await typing(page).focus();
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.press("Alt+ArrowDown");
    await page.keyboard.type("家計を一緒に見直す。");
    await page.keyboard.press("Control+Enter");
    await soon(...everybody().map((one) => one.page.getByText("担当と期限がまだの決定：1件")));
    await page.getByRole("button", { name: "最初の1件を見る" }).click();
    await page.keyboard.press("Enter");
    const form = page.getByRole("form", { name: "担当と期限を入れる" });
    expect(await form.getByRole("textbox", { name: /すること/ }).inputValue()).toBe("家計を一緒に見直す。");
    // The hand is led into the form a frame after it opens.
    await form.locator(":focus").waitFor();
    await page.keyboard.press("Control+Enter");
    await form.getByText("担当の窓口を選んでください。").waitFor();
    await form.getByRole("combobox", { name: /担当の窓口/ }).selectOption({ label: town.desks.jiritsu.name });
    await form.getByRole("combobox", { name: /担当者/ }).selectOption({ label: town.tanaka.name });
    await form.getByRole("textbox", { name: /期限/ }).fill("12/5");
    await expectAccessible(page, "a decision becomes work");
    await page.keyboard.press("Control+Enter");
    await form.waitFor({ state: "detached" });
    const task = tanaka.page.getByText(/担当 .*田中 美穂・期限 12\/5\(土\)/);
    await soon(task);
    await tanaka.page.getByRole("button", { name: "すませる" }).click();
    await tanaka.page
      .getByRole("form", { name: "対応事項をすませる" })
      .getByRole("button", { name: "すませる" })
      .click();
    await soon(miyamoto.page.getByText("すんだ", { exact: true }), nakamura.page.getByText("すんだ", { exact: true }));
  }, 60_000);

  it("strikes a row through, which stays", async () => {
    const { page } = miyamoto;
    const line = lineOf(page, "1人目の1行目");
    await line.getByRole("button", { name: /^取り消す/ }).click();
    await line.getByRole("button", { name: "この行を取り消す" }).click();
    await soon(...everybody().map((one) => lineOf(one.page, "1人目の1行目").getByText("取消し")));
  }, 30_000);

  it("sends away at once whoever has lost their place", async () => {
    const { page } = miyamoto;
    const left = () =>
      nakamura.page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("tsunagi.room.")));
    await typing(nakamura.page).fill("まだ送っていない言葉");
    expect(await left()).not.toEqual([]);
    const seat = page.getByRole("listitem").filter({ hasText: "中村" }).filter({ hasText: "守秘を確認" });
    const chair = house.as(town.miura);
    const seats = (await chair.seesItem(item)).inside?.seats;
    await chair.toSeat(
      seats?.find(({ staff }) => staff.id === town.nakamura.id),
      "leaving",
    );
    await soon(nakamura.page.getByRole("heading", { level: 1, name: "見つかりません" }));
    expect(await nakamura.page.content()).not.toContain(SUBJECT.person);
    // Beside one's own words lay those that they were to replace.
    expect(await left()).toEqual([]);
    await seat.waitFor({ state: "detached" });
  }, 30_000);

  it("is not printed, also not by way of the browser", async () => {
    const { page } = miyamoto;
    await page.emulateMedia({ media: "print" });
    await page.getByText("非公開の議題は、印刷できません。").waitFor();
    expect(await page.getByText("桐山の直し").isVisible()).toBe(false);
    expect(await page.getByText(SUBJECT.person).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  }, 30_000);

  it("fits a tablet, a telephone and large text", async () => {
    const { page } = kiriyama;
    for (const width of [820, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expectAccessible(page, `the room at ${width}`);
    }
    await page.evaluate(() => document.documentElement.setAttribute("data-size", "largest"));
    await expectAccessible(page, "the room in large text");
  }, 60_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(everybody().flatMap(({ faults }) => faults)).toEqual([]);
  });
});

const soon = (...seen: Locator[]) => Promise.all(seen.map((one) => one.first().waitFor({ timeout: AT_WORST })));

const rows = (page: Page) => page.getByRole("list", { name: "議事の行" });
const lineOf = (page: Page, text: string) => rows(page).getByRole("listitem").filter({ hasText: text });
const typing = (page: Page) =>
  page.getByRole("form", { name: "議事に行を加える" }).getByRole("textbox", { name: "議事" });

async function adds(page: Page, text: string): Promise<void> {
  await typing(page).fill(text);
  await typing(page).press("Control+Enter");
}

/** The rows in their order, once so many of them are there. */
async function settled(page: Page, count: number): Promise<string[]> {
  await rows(page)
    .locator(":scope > li")
    .nth(count - 1)
    .waitFor({ timeout: 2 * AT_WORST });
  return rows(page)
    .locator(":scope > li")
    .evaluateAll((all) => all.map(({ id }) => id));
}
