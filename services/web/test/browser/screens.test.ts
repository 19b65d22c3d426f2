import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Browser } from "playwright-core";
import { expectReadable, expectRoomForLargest } from "./widths.ts";
import { atRest, openBrowser, openWindow, signInAtForm, story, type Window } from "./windows.ts";

const DETAILS = {
  alias: "トメさん",
  address: "みどり野市泉2-3-4",
  addressWithheld: true,
  contactNg: "平日の午前は電話しない",
  safetyNote: "必ず2人で訪問",
};
const LEAFLET = { name: "診断書（令和8年10月・おもてとうら）.pdf", content: btoa("%PDF-1.4") };
const PARTS = (["fact", "statement", "third_party", "opinion"] as const).map((kind) => ({
  kind,
  category: "life_history" as const,
  body: "玄関先で話した。",
  ...(kind === "third_party" && { source: "民生委員" }),
}));

/** Every screen at three widths: no violation, nothing cut off, nothing fetched from outside. */

story("every screen", () => {
  let house: House;
  let browser: Browser;
  let window: Window;
  let places: Record<string, string>;

  beforeAll(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase({ resident: DETAILS });
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    await kiriyama.requestsBasis(supportCase, [town.desks.fukushi]);
    await kiriyama.addsToHousehold(supportCase, {
      person: { name: "佐久間 誠", kana: "サクマ マコト", birthDate: "1970" },
      relation: "child",
    });
    for (const audience of ["shared", "pointer", "own"] as const) {
      await kiriyama.writesRecord(supportCase, { audience, parts: PARTS });
    }
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, urgency: "B" }));
    const bare = await kiriyama.drafts({ supportCase, to: town.desks.fukushi });
    const draft = await kiriyama.does(bare, "attachments", { document: "診断書の写し", way: "file", file: LEAFLET });
    const planned = await kiriyama.plansConference();
    await kiriyama.addsItem(planned, { kindId: town.conferenceKinds.kondan.id, subject: { topic: "年末年始の連携" } });
    places = {
      今日: "/",
      送信: "/referrals?box=out",
      下書き: "/referrals?box=draft",
      つなぎ: `/referrals/${sent.id}`,
      下書きのつなぎ: `/referrals/${draft.id}`,
      書類を添えた下書き: `/referrals/${draft.id}/draft`,
      つなぎを作る: `/referrals/new?case=${supportCase.id}`,
      ケース一覧: "/cases",
      お知らせの受け取り方: "/settings/notifications",
      表示の設定: "/settings/display",
      会議: "/conferences",
      会議にかける候補: "/conferences?when=candidates",
      会議を準備する: "/conferences/new",
      一つの会議: `/conferences/${planned.id}`,
      議題を加える: `/conferences/${planned.id}/items/new`,
      対応事項: "/conferences/tasks",
      その他: "/more",
      キー操作の一覧: "/help/keys",
      ケース: `/cases/${supportCase.id}`,
      世帯: `/cases/${supportCase.id}?tab=household`,
      "同意・見られる人": `/cases/${supportCase.id}?tab=consent`,
      ケースのつなぎ: `/cases/${supportCase.id}?tab=referrals`,
      本人の情報を直す: `/cases/${supportCase.id}/person`,
      この人になって見る: `/cases/${supportCase.id}/seen?desk=${town.desks.hotChuo.id}&staff=${town.shimura.id}`,
      人を探す: "/search",
      ケースの登録: "/cases/new",
      窓口: "/desks",
      窓口のカード: `/desks/${town.desks.hotChuo.id}`,
      "開所時間・当番・期限": `/desks/${town.desks.hotChuo.id}/settings`,
      ない場所: "/nowhere",
    };
    window = await openWindow(browser, house.url);
    await window.page.goto("/login");
    await window.page.getByRole("button", { name: "サインイン" }).waitFor();
    await expectReadable(window.page, "サインイン");
    await signInAtForm(window, town.kiriyama);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it("reads well everywhere, and still fits with the largest text", async () => {
    const { page } = window;
    for (const [name, place] of Object.entries(places)) {
      await page.goto(place);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await atRest(page);
      await expectReadable(page, name);
      await expectRoomForLargest(page, name);
    }
  }, 180_000);

  it("reads well in every box that opens above the case", async () => {
    const { page } = window;
    await page.goto(places["同意・見られる人"] ?? "");
    for (const name of ["同意を記録する", "根拠を立てる", /撤回する/]) {
      await page.getByRole("button", { name }).first().click();
      await page.getByRole("dialog").waitFor();
      await expectReadable(page, `${name}`);
      await page.keyboard.press("Escape");
    }
    await page.goto(places.世帯 ?? "");
    for (const name of ["世帯の人を加える", /世帯から外す/]) {
      await page.getByRole("button", { name }).first().click();
      await page.getByRole("dialog").waitFor();
      await expectReadable(page, `${name}`);
      await page.keyboard.press("Escape");
    }
  }, 60_000);

  it("opens the form of a record at R, and says what is missing in it", async () => {
    const { page } = window;
    await page.goto(places.ケース ?? "");
    await page.getByRole("heading", { name: "支援経過" }).waitFor();
    await page.keyboard.press("r");
    const form = page.getByRole("form", { name: "支援経過を書く" });
    await form.waitFor();
    expect(await form.getByRole("combobox", { name: /方法/ }).evaluate((box) => box === document.activeElement)).toBe(
      true,
    );
    await form.getByRole("button", { name: "記録する" }).click();
    await form.getByText("方法を選んでください。").waitFor();
    await form.getByRole("radio", { name: "第三者からの情報" }).check();
    await expectReadable(page, "記録を書く");
    // An R in a field is a letter.
    await form.getByRole("textbox", { name: /だれから/ }).fill("大家");
    await page.keyboard.press("r");
    expect(await form.getByRole("textbox", { name: /だれから/ }).inputValue()).toBe("大家r");
  }, 30_000);

  it("met no error, no broken policy and no request to the outside", () => {
    expect(window.faults).toEqual([]);
  });
});
