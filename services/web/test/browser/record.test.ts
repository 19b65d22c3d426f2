import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser, Page } from "playwright-core";
import { A4, sheetsOf } from "./paper.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** 宮本 enters who came and makes the 議事録（案）, 三浦 signs it, and paper leaves with a number. */

const SAID = "家賃の滞納が3か月続いている。";

story.each([
  ["a desk PC", 1366],
  ["a phone", 390],
])("the record of a sealed sitting, on %s", (_, width) => {
  let house: House;
  let browser: Browser;
  let miyamoto: Window;
  let miura: Window;
  let item: AgendaItemSeen;
  let place: string;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.miyamoto), house.as(town.miura)];
    const planned = await host.plansConference({ title: "11月の支援会議" });
    const { id: kindId } = town.conferenceKinds.shien;
    item = await host.addsItem(planned, { kindId, subject: { topic: "8050世帯の見守り", person: "沢渡 一郎" } });
    for (const member of [town.kiriyama, town.tanaka]) await host.seats(item, member);
    await host.conducts(await chair.conducts(await chair.seesConference(planned), "announcement"), "opening");
    await house.as(town.kiriyama).pledges(item);
    await house.as(town.kiriyama).attends(item);
    await host.moves(await host.seesItem(item), "start");
    await host.writes(item, { body: SAID, speakerDeskId: town.desks.hotChuo.id });
    const decision = await host.writes(item, { kind: "decision", body: "桐山が訪問する。" });
    await host.assigns(decision, town.desks.hotChuo);
    place = `/conferences/${item.conferenceId}/items/${item.id}`;
    [miyamoto, miura] = (await Promise.all([1, 2].map(() => openWindow(browser, house.url, width)))) as [
      Window,
      Window,
    ];
    await signIn(miyamoto, town.miyamoto);
    await signIn(miura, town.miura);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const rosterOf = (page: Page) => page.getByRole("region", { name: "出席者", exact: true });
  const recordOf = (page: Page) => page.getByRole("region", { name: "議事録", exact: true });

  it("knows who came: one stood in for, the others in one press", async () => {
    const { page } = miyamoto;
    await page.goto(place);
    const roster = rosterOf(page);
    await roster.getByText("出欠がまだの人が2人います").waitFor();
    await roster.getByText("部屋にいました").waitFor();
    await roster.getByRole("button", { name: /代理が出席する.*田中 美穂/ }).click();
    await roster.getByRole("combobox", { name: /代理の人/ }).selectOption({ label: "河合 誠司" });
    await expectAccessible(page, `代理 ${width}`);
    await roster.getByRole("button", { name: "代理にする" }).click();
    await roster.getByText("河合 誠司", { exact: false }).first().waitFor();
    const marks = roster.getByRole("group", { name: "桐山 葵の出欠" });
    // Pressed by mistake, and put right before the first press has been answered.
    await page.route(/attendance$/, async (route) => setTimeout(() => void route.continue(), 400));
    const putRight = page.waitForResponse((response) => Boolean(response.request().postData()?.includes("present")));
    await marks.getByRole("radio", { name: "欠席" }).check();
    await marks.getByRole("radio", { name: "出席" }).check();
    await putRight;
    await page.unroute(/attendance$/);
    await roster.getByRole("button", { name: "残りの1人を出席にする" }).click();
    await roster.getByText(/出欠がまだの人が/).waitFor({ state: "detached" });
    await expectAccessible(page, `出欠 ${width}`);
  }, 60_000);

  it("hands out numbered copies and collects them", async () => {
    const { page } = miyamoto;
    const handouts = page.getByRole("region", { name: "配布資料" });
    await handouts.getByRole("button", { name: "資料を配る" }).click();
    await handouts.getByRole("textbox", { name: /資料の名前/ }).fill("関係図");
    await handouts.getByRole("textbox", { name: /部数/ }).fill("２");
    await expectAccessible(page, `資料を配る ${width}`);
    await handouts.getByRole("button", { name: "配ったことを記録する" }).click();
    await handouts.getByText("回収 0／2").waitFor();
    await handouts.getByRole("button", { name: "渡した相手を入れる" }).click();
    // Proposed in the order of the roster; who sits there without a place stands there in words.
    await handouts
      .getByRole("combobox", { name: "2番を渡した相手" })
      .selectOption({ label: "名前を書く（出席者でない人・控え）" });
    await handouts.getByRole("button", { name: "渡した相手を記録する" }).click();
    await handouts.getByText("名前を書いてください。", { exact: true }).waitFor();
    await handouts.getByRole("textbox", { name: "2番の相手の名前" }).fill("大家の木村さん");
    await expectAccessible(page, `渡した相手 ${width}`);
    await handouts.getByRole("button", { name: "渡した相手を記録する" }).click();
    await handouts
      .getByRole("list", { name: "番号ごとの相手と回収" })
      .getByText(/桐山 葵/)
      .waitFor();
    await handouts.getByRole("button", { name: "回収を記録する" }).click();
    // Nothing is back before somebody says so, and what is not back yet stays out.
    await handouts.getByRole("checkbox", { name: /^1番を回収した/ }).check();
    await page.reload();
    await handouts.getByText("前に書きかけた内容を戻しました。").waitFor();
    await handouts.getByRole("button", { name: "回収を記録する" }).click();
    await handouts.getByText("回収 1／2").waitFor();
    await handouts.getByRole("button", { name: "回収を記録する" }).click();
    // All are in the hand; then one is not, which a colleague has entered by then.
    await handouts.getByRole("button", { name: "すべて回収した" }).click();
    const host = house.as(town.miyamoto);
    const [handed] = await host.handouts(item);
    const missing = [{ copy: 2, reason: "持ち帰り" }];
    await host.collects(handed as NonNullable<typeof handed>, { collected: [1], missing });
    await page.evaluate("dispatchEvent(new Event('focus'))");
    await handouts.getByText("ほかの人が回収を記録しました。").waitFor();
    await handouts.getByText("回収できず：持ち帰り").last().waitFor();
    await expectAccessible(page, `回収、二人で ${width}`);
    await handouts.getByRole("button", { name: "いまの内容にする" }).click();
    await handouts.getByRole("textbox", { name: /2番を回収できない理由/ }).fill("");
    await handouts.getByRole("button", { name: "回収を記録する" }).click();
    await handouts.getByText("理由を書いてください。", { exact: true }).waitFor();
    await handouts.getByRole("textbox", { name: /2番を回収できない理由/ }).fill("持ち帰り。裁断を電話で確認。");
    // Not below the bar at the foot of a phone, which would hide half of a box.
    await handouts.getByRole("form").evaluate((form) => form.scrollIntoView({ block: "start" }));
    await expectAccessible(page, `回収 ${width}`);
    await handouts.getByRole("button", { name: "回収を記録する" }).click();
    await handouts.getByText("回収できず：持ち帰り。裁断を電話で確認。").waitFor();
    await handouts.getByText("回収 1／2").waitFor();
  }, 60_000);

  it("becomes a 案 that nobody else reads, and is put right", async () => {
    const host = house.as(town.miyamoto);
    await host.conducts(await host.seesConference({ id: item.conferenceId }), "closing");
    const { page } = miyamoto;
    await page.goto("/");
    await page
      .getByRole("region", { name: /まだ確定していない議事録/ })
      .getByText("議事録 あと10日")
      .waitFor();
    await expectAccessible(page, `今日、議事録 ${width}`);
    await page.getByRole("link", { name: /11月の支援会議/ }).click();
    const record = recordOf(page);
    await record.getByRole("button", { name: "議事録（案）をつくる" }).click();
    await record.getByText(SAID).waitFor();
    await expectAccessible(page, `議事録の案 ${width}`);
    await record.getByRole("button", { name: "案を直す" }).click();
    await record.getByRole("textbox", { name: /情報共有/ }).fill("家賃の滞納が2か月続いている。");
    await expectAccessible(page, `案を直す ${width}`);
    await record.getByRole("button", { name: "案を保存する" }).click();
    await record.getByText("家賃の滞納が2か月続いている。（訂正）").waitFor();
    expect(await record.getByRole("button", { name: "確定する" }).count()).toBe(0);
  }, 60_000);

  it("overwrites nothing that was put right while a form or a box stood open", async () => {
    const host = house.as(town.miyamoto);
    const { page } = miyamoto;
    const record = recordOf(page);
    await record.getByRole("button", { name: "案を直す" }).click();
    await record.getByRole("textbox", { name: /補足/ }).fill("次回は1月に開く。");
    await miura.page.goto(place);
    await recordOf(miura.page).getByRole("button", { name: "確定する" }).click();
    const box = miura.page.getByRole("dialog", { name: "議事録を確定する" });
    await box.getByRole("button", { name: "確定する" }).waitFor();
    const [draft] = await host.editions(item);
    const row = draft?.content.rows.find(({ body }) => body.includes("2か月"))?.minuteId as string;
    const corrections = [{ minuteId: row, body: "家賃の滞納が2か月続いている。大家とは話した。" }];
    await host.revisesRecord(draft as NonNullable<typeof draft>, { corrections });
    await box.getByText("この画面を開いている間に、議事録が直されました。").waitFor();
    expect(await box.getByRole("button", { name: "確定する" }).isDisabled()).toBe(true);
    await expectAccessible(miura.page, `確定する、直された ${width}`);
    await box.getByRole("button", { name: "閉じて、いまの議事録を読む" }).click();
    await record.getByText("ほかの人がこの議事録（案）を直しました。").waitFor();
    await page.reload();
    await record.getByText("大家とは話した。").last().waitFor();
    expect(await record.getByRole("textbox", { name: /補足/ }).inputValue()).toBe("次回は1月に開く。");
    await expectAccessible(page, `案を直す、二人で ${width}`);
    await record.getByRole("button", { name: "自分の直しを残して続ける" }).click();
    await record.getByRole("button", { name: "案を保存する" }).click();
    await record.getByRole("form").waitFor({ state: "detached" });
    const [{ content }] = (await host.editions(item)) as [NonNullable<typeof draft>];
    expect(content).toMatchObject({ remarks: "次回は1月に開く。" });
    expect(content.rows.map(({ body }) => body)).toContain("家賃の滞納が2か月続いている。大家とは話した。");
  }, 60_000);

  it("is signed by 三浦, who is asked once more", async () => {
    const { page } = miura;
    await page.goto(place);
    const record = recordOf(page);
    await record.getByRole("button", { name: "確定する" }).click();
    await expectAccessible(page, `確定する ${width}`);
    await page.getByRole("dialog").getByRole("button", { name: "確定する" }).click();
    await record.getByText(/三浦 正樹が確定/).waitFor();
    await record.getByRole("button", { name: "訂正して次の版をつくる" }).waitFor();
    // Nobody has pressed anything in the other window.
    await recordOf(miyamoto.page)
      .getByText(/三浦 正樹が確定/)
      .waitFor();
  }, 60_000);

  it("sends a letter under a number of the desk", async () => {
    const { page } = miyamoto;
    const letters = page.getByRole("region", { name: "開催通知・依頼書" });
    await letters.getByRole("button", { name: "文書番号をとる" }).click();
    await letters.getByRole("button", { name: "番号をとる" }).click();
    await letters.getByText("あて先を選んでください。").waitFor();
    await letters.getByRole("radio", { name: "資料・情報提供依頼書" }).check();
    await letters.getByRole("combobox", { name: /あて先/ }).selectOption({ label: "ほかの相手（名前を書く）" });
    await letters.getByRole("textbox", { name: /相手の名前/ }).fill("桜台整形外科　院長　様");
    await letters.getByRole("textbox", { name: /提供してほしい/ }).fill("通院の有無");
    await letters.getByRole("textbox", { name: /回答期限/ }).fill("R9.1.15");
    await expectAccessible(page, `文書番号をとる ${width}`);
    await page.reload();
    expect(await letters.getByRole("textbox", { name: /提供してほしい/ }).inputValue()).toBe("通院の有無");
    await letters.getByRole("textbox", { name: /回答期限/ }).fill("R2.1.1");
    await letters.getByRole("button", { name: "番号をとる" }).click();
    await letters.getByText("きょうか、これからの日にしてください。").waitFor();
    await letters.getByRole("textbox", { name: /回答期限/ }).fill("R9.1.15");
    await letters.getByRole("button", { name: "番号をとる" }).click();
    await letters.getByRole("button", { name: /みどり福丸第1号/ }).waitFor();
    await page.evaluate("window.print = () => undefined");
    await letters.getByRole("button", { name: /^印刷する/ }).click();
    const paper = page.locator("[data-paper=conference]");
    await paper.waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    const words = await paper.innerText();
    expect(words).toMatch(
      /みどり福丸第1号.*桜台整形外科　院長　様.*社会福祉法106条の6第3項.*通院の有無.*令和9年1月15日/s,
    );
    for (const secret of ["沢渡", "8050世帯", town.desks.jiritsu.name]) expect(words).not.toContain(secret);
    await page.emulateMedia({ media: null });
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await paper.waitFor({ state: "detached" });
  }, 60_000);

  it("prints nothing without a number, and with one what was asked for", async () => {
    const { page } = miyamoto;
    await page.evaluate("window.print = () => undefined");
    await page.emulateMedia({ media: "print" });
    await page.getByText("非公開の議題は、印刷できません。").waitFor();
    expect(await page.getByText(SAID).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByRole("button", { name: "番号をとって印刷" }).click();
    const box = page.getByRole("dialog", { name: "番号をとって印刷する" });
    await box.getByRole("radio", { name: "議事録" }).check();
    await box
      .getByRole("combobox", { name: /だれに渡す紙か/ })
      .selectOption({ label: `${town.desks.hotChuo.name}への写し` });
    await expectAccessible(page, `番号をとる ${width}`);
    await box.getByRole("button", { name: "番号をとって印刷する" }).click();
    const paper = page.locator("[data-paper=conference]");
    await paper.waitFor({ state: "attached" });
    await page.emulateMedia({ media: "print" });
    expect(await paper.innerText()).toMatch(
      new RegExp(
        `取扱注意.*${item.number}-2.*宮本 直子.*${town.desks.hotChuo.name}.*御中.*議事録.*2か月続いている`,
        "s",
      ),
    );
    expect(await page.locator("#app").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(await sheetsOf(page)).toEqual([A4]);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    await paper.waitFor({ state: "detached" });
    expect((await house.as(town.miyamoto).printings(item)).map(({ number }) => number)).toEqual([
      `${item.number}-2`,
      `${item.number}-1`,
    ]);
    expect([...miyamoto.faults, ...miura.faults]).toEqual([]);
  }, 60_000);
});
