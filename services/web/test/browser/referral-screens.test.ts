import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable, expectRoomForLargest, WIDTHS } from "./widths.ts";
import { atRest, openBrowser, openWindow, signIn, story, type Window } from "./windows.ts";

/** Every state of a つなぎ that looks different, and every box that opens above it, at three widths. */

story("a つなぎ", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let places: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const tanaka = house.as(town.tanaka);
    const supportCase = await kiriyama.opensCase();
    const { jiritsu, fukushi, byoin } = town.desks;
    await kiriyama.recordsConsent(supportCase, [jiritsu, fukushi, byoin]);
    const asked = async (need: "debt" | "rent" | "income" | "housing") =>
      kiriyama.sends(await kiriyama.drafts({ supportCase, to: jiritsu, needs: [need, "family"] }));
    const opened = async (need: "debt" | "rent" | "income" | "housing") => tanaka.opens(await asked(need));
    const declined = await tanaka.does(await opened("debt"), "refusal", {
      reason: "not_eligible",
      next: "other_desk",
      suggestedDeskId: fukushi.id,
      note: "圏域が異なります。",
    });
    const held = await tanaka.does(await tanaka.accepts(await opened("rent")), "hold", {
      reason: "awaiting_decision",
      resumeOn: "2099-01-05",
    });
    const back = await tanaka.does(await opened("income"), "shortcomings", { missing: "収入のわかる書類" });
    const waiting = await tanaka.does(await opened("housing"), "inquiry", { question: "期限はいつですか。" });
    const outside = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: byoin }));
    places = {
      受入不可: `/referrals/${declined.id}`,
      保留: `/referrals/${held.id}`,
      情報不足: `/referrals/${back.id}`,
      照会中: `/referrals/${waiting.id}`,
      外の機関: `/referrals/${outside.id}`,
      つなぎ直し: `/referrals/new?case=${supportCase.id}&previous=${declined.id}`,
      こちらの番: "/referrals?box=mine",
      相手の番: "/referrals?box=theirs",
      終わったもの: "/referrals?box=ended",
    };
    window = await openWindow(browser, house.url);
    await signIn(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("reads well in every state, and still fits with the largest text", async () => {
    const { page } = window;
    for (const [name, place] of Object.entries(places)) {
      await page.goto(place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await atRest(page);
      await expectReadable(page, name);
      await expectRoomForLargest(page, name);
    }
  }, 180_000);

  it("reads well in every box that opens above it", async () => {
    const { page } = window;
    const boxes = {
      照会中: ["照会に答える", "取下げる", "誤送付として記録する", "連絡する", "電話の記録を残す"],
      情報不足: ["加えて送り直す"],
      外の機関: ["受領する", "受け入れる", "受け入れられない"],
    };
    for (const [place, titles] of Object.entries(boxes)) {
      await page.goto(places[place] ?? "");
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByText("ほかの操作").click();
      for (const title of titles) {
        await page.getByRole("button", { name: title, exact: true }).click();
        const box = page.getByRole("dialog", { name: title });
        await box.waitFor();
        await expectReadable(page, title);
        await page.keyboard.press("Escape");
        await box.waitFor({ state: "detached" });
      }
    }
  }, 90_000);

  it("prints the sheet with its slip to answer on, and a cover without the person's name", async () => {
    const { page } = window;
    await page.goto(places.外の機関 ?? "");
    await page.getByRole("heading", { name: /電話などで相手に確かめ/ }).waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ media: "print" });
      await page.getByRole("heading", { name: "つなぎシート" }).waitFor();
      const cover = page.locator("section", { has: page.getByRole("heading", { name: "FAX送付状" }) });
      expect(await cover.textContent()).toMatch(/誤って届いたときは/);
      expect(await cover.textContent()).not.toMatch(/佐久間|サクマ/);
      const sheet = await page.locator("body").innerText();
      for (const words of ["取扱注意", "返信欄", "受入の可否", "初回の予定", "今後の役割", "受付印"]) {
        expect([words, sheet.includes(words)]).toEqual([words, true]);
      }
      expect(sheet).not.toContain("こちらの番");
      await page.emulateMedia({ media: "screen" });
      await page.getByText("みどり野総合病院 地域連携室には、紙か電話で伝えます。").waitFor();
    }
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});
