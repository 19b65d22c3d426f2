import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const BODY = "家計の見直しを一緒に始めてもらう。";

story("対応事項 → つなぎ: the sheet is filled in, and what it was made out of is settled with it", () => {
  let house: House;
  let browser: Browser;
  let supportCase: CaseSeen;
  let kiriyama: Window;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const [host, chair] = [house.as(town.kiriyama), house.as(town.shimura)];
    supportCase = await host.opensCase();
    await host.recordsConsent(supportCase, [town.desks.jiritsu]);
    const planned = await host.plansConference({ title: "個別ケース会議" });
    const { id: kindId } = town.conferenceKinds.kobetsu;
    const item = await host.addsItem(planned, { kindId, subject: { topic: "家計" }, caseId: supportCase.id });
    await host.seats(item, town.tanaka);
    await chair.conducts(await chair.seesConference(planned), "announcement");
    await host.conducts(await host.seesConference(planned), "opening");
    await host.moves(await host.seesItem(item), "start");
    const decision = await host.writes(item, { kind: "decision", body: "家計の相談につなぐ。" });
    await host.assigns(decision, town.desks.jiritsu, { form: "referral", body: BODY });
    kiriyama = await openWindow(browser, house.url);
    await signIn(kiriyama, town.kiriyama);
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("opens with the case, the desk and the words; none of them but ids in the address", async () => {
    const { page } = kiriyama;
    await page.goto("/conferences/tasks?whose=all");
    await page.getByRole("link", { name: "つなぎを作る" }).click();
    const request = page.getByRole("textbox", { name: /お願いしたいこと/ });
    expect(await request.inputValue()).toBe(BODY);
    expect(await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).inputValue()).toBe(town.desks.jiritsu.name);
    expect(decodeURIComponent(page.url())).not.toContain("家計");
    await page.reload();
    expect(await request.inputValue()).toBe(BODY);
  }, 60_000);

  it("settles the 対応事項 once it is sent", async () => {
    const { page } = kiriyama;
    await page
      .getByRole("group", { name: /困りごと/ })
      .getByRole("checkbox")
      .first()
      .check();
    await page.getByRole("button", { name: "内容を確認して送る" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "送る", exact: true }).click();
    await page.getByText(/送信しました/).waitFor();
    await page.getByText("会議の対応事項を、このつなぎですませました").waitFor();
    const [task] = await house.as(town.kiriyama).tasks({ whose: "all", status: "done" });
    expect(task).toMatchObject({ body: BODY, referralId: expect.any(String) });
    expect(kiriyama.faults).toEqual([]);
  }, 60_000);
});
