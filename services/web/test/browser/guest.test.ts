import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable } from "./widths.ts";
import { expectAccessible, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

const PHONE = 390;
const WIDTHS = [1366, PHONE, 320];
const DAY = 86_400_000;

story("招待: the chair lets a doctor in on a phone, and sends them away again", () => {
  let house: House;
  let browser: Browser;
  let item: AgendaItemSeen;
  let link = "";
  let pin = "";
  let [miura, doctor] = [] as unknown as [Window, Window];

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const host = house.as(town.miyamoto);
    const { id: caseId } = await host.opensCase();
    // Tomorrow morning in Japan: no midnight comes between.
    const start = new Date(`${new Date(Date.now() + DAY).toISOString().slice(0, 10)}T01:00:00Z`);
    const endsAt = new Date(start.getTime() + 5_400_000).toISOString();
    const planned = await host.plansConference({ startsAt: start.toISOString(), endsAt });
    const subject = { topic: "退院後の暮らし", person: "佐久間 トメ", ask: "訪問の回数" };
    item = await host.addsItem(planned, { kindId: town.conferenceKinds.juso.id, caseId, subject });
    const chair = house.as(town.miura);
    const announced = await chair.conducts(await chair.seesConference(planned), "announcement");
    house.setClock(start);
    await host.conducts(announced, "opening");
    await host.moves(await host.seesItem(item), "start");
    miura = await openWindow(browser, house.url);
    doctor = await openWindow(browser, house.url, PHONE, 780);
    await signIn(miura, town.miura);
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("is off, and turned on for this item; the link and the PIN are shown once", async () => {
    const { page } = miura;
    await page.goto(`/conferences/${item.conferenceId}/items/${item.id}`);
    await page.getByRole("button", { name: "招待できるようにする" }).click();
    await page.getByRole("button", { name: "招待する", exact: true }).click();
    const box = page.getByRole("dialog", { name: "招待する" });
    await box.getByRole("button", { name: "リンクとPINを作る" }).click();
    await box.getByText("どちらかを選んでください。").first().waitFor();
    await box.getByRole("textbox", { name: /立場/ }).fill("主治医");
    await box.getByRole("textbox", { name: /氏名/ }).fill("山口 誠");
    await box.getByRole("radio", { name: "口頭" }).check();
    await box.getByRole("textbox", { name: /同意の日/ }).fill("R8.4.1");
    await expectReadable(page, "招待する", WIDTHS);
    await page.setViewportSize({ width: 1366, height: 860 });
    await box.getByRole("button", { name: "リンクとPINを作る" }).click();
    const shown = page.getByRole("dialog", { name: /リンクとPIN/ });
    link =
      (await shown
        .getByRole("region", { name: /リンク/ })
        .locator("code")
        .textContent()) ?? "";
    pin =
      (await shown
        .getByRole("region", { name: /PIN（電話で）/ })
        .locator("code")
        .textContent()) ?? "";
    await expectReadable(page, "リンクとPIN", WIDTHS);
    await page.setViewportSize({ width: 1366, height: 860 });
    await shown.getByRole("button", { name: "伝え終えたので閉じる" }).click();
    await page.getByText("招待しています", { exact: true }).waitFor();
    expect(await page.content()).not.toContain(pin.replace(" ", ""));
  }, 60_000);

  it("opens on a phone with the PIN and the 守秘の確認, and shows what is written meanwhile", async () => {
    const { page } = doctor;
    await page.goto(link.slice(link.indexOf("/guest")));
    await page.getByRole("textbox", { name: /PIN/ }).fill("１２３");
    await page.getByRole("button", { name: "入る", exact: true }).click();
    await page.getByText("6けたの数字を入れてください。").first().waitFor();
    await expectReadable(page, "会議に入る", [PHONE, 320]);
    await page
      .getByRole("textbox", { name: /PIN/ })
      .fill(String((Number(pin.replace(" ", "")) + 1) % 1_000_000).padStart(6, "0"));
    await page.getByRole("button", { name: "入る", exact: true }).click();
    await page.getByText("このリンクとPINでは、いまは入れません。").waitFor();
    await page.getByRole("textbox", { name: /PIN/ }).fill(pin);
    await page.getByRole("button", { name: "入る", exact: true }).click();
    await page.getByRole("heading", { name: "守秘の確認" }).waitFor();
    expect(page.url()).not.toContain("#");
    expect(await page.getByRole("main").textContent()).not.toContain("退院後");
    await expectReadable(page, "招待・守秘の確認", [PHONE, 320]);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: /確認する/ }).click();
    await page.getByRole("heading", { level: 1, name: "退院後の暮らし" }).waitFor();
    await house.as(town.miyamoto).writes(item, { body: "膝の具合を聞いた。" });
    await house.as(town.miyamoto).writes(item, { body: "会長への申し送り。", audience: "host" });
    await page.getByText("膝の具合を聞いた。").waitFor();
    await page.getByRole("textbox", { name: "自分の発言を書く" }).fill("往診は週1回にします。");
    await page.getByRole("button", { name: "議事に入れる" }).click();
    await page.getByRole("list", { name: "話されたこと" }).getByText("往診は週1回にします。").waitFor();
    expect(await page.getByRole("main").textContent()).not.toMatch(/申し送り|佐久間/);
    await expectReadable(page, "招かれた議題", WIDTHS);
    await page.setViewportSize({ width: PHONE, height: 780 });
  }, 60_000);

  it("is seen by those in the room, and ends before the doctor's eyes", async () => {
    const { page } = miura;
    await page.getByText("招待者（主治医 山口 誠）が、この議題を見ています。").waitFor({ timeout: 20_000 });
    await page.getByText("往診は週1回にします。").waitFor();
    await expectAccessible(page, "room with a guest");
    await page.getByRole("button", { name: /招待を取り消す/ }).click();
    await page.getByRole("button", { name: "取り消す", exact: true }).click();
    await page.getByText("招待を取り消しました", { exact: true }).first().waitFor();
    await doctor.page.getByRole("heading", { name: "この画面は、もう見られません" }).waitFor();
    expect(await doctor.page.getByRole("main").textContent()).not.toMatch(/退院後|往診/);
    await expectReadable(doctor.page, "もう見られません", [PHONE]);
    expect([...miura.faults, ...doctor.faults]).toEqual([]);
  }, 60_000);
});
