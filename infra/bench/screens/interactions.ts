import type { Browser, Page } from "playwright-core";
import type { Scores } from "./scores.ts";
import { signedIn } from "./session.ts";
import type { Places } from "./visits.ts";
import { vitalsOf, watchVitals } from "./vitals.ts";

/** Whatever else the machine is doing is not what is measured: of three times the best one counts. */
const TIMES = 3;
const INP_MS = 100;
const SLOW_INP_MS = 200;
/** The slowest reaction is told to the page a little after its picture. */
const TOLD_AFTER = 600;

/** What a hand does, up to where it is measured from, and then. */
interface Interaction {
  ready: (page: Page, places: Places) => Promise<unknown>;
  act: (page: Page) => Promise<unknown>;
}

const ALL: Readonly<Record<string, Interaction>> = {
  一覧の行を開く: {
    ready: async (page) => {
      await page.goto("/referrals?box=out");
      await page.locator("main tbody a").first().waitFor();
    },
    act: (page) => page.locator("main tbody a").first().click(),
  },
  箱を開く: {
    ready: async (page, places) => {
      await page.goto(`${places.ケース}?tab=consent`);
      await page.getByRole("button", { name: "同意を記録する" }).waitFor();
    },
    act: (page) => page.getByRole("button", { name: "同意を記録する" }).click(),
  },
  つなぎの文を書く: {
    ready: async (page, places) => {
      await page.goto(places.つなぎを作る as string);
      await page.getByRole("textbox", { name: /お願いしたいこと/ }).focus();
    },
    act: (page) => page.keyboard.type("kakei no minaoshi wo", { delay: 30 }),
  },
  窓口をかなでしぼる: {
    ready: async (page, places) => {
      await page.goto(places.つなぎを作る as string);
      await page.getByRole("combobox", { name: /つなぎ先の窓口/ }).focus();
    },
    act: async (page) => {
      for (const kana of "せいか") await strikes(page, kana);
    },
  },
};

/** A key of a keyboard with kana on it: an insertion alone would be no interaction. */
async function strikes(page: Page, kana: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: kana, text: kana });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key: kana });
  await session.detach();
}

/** How long the screen takes to answer a hand. `slowdown` is how many times slower the processor is made. */
export async function interactions(
  browser: Browser,
  url: string,
  places: Places,
  slowdown: number,
  scores: Scores,
): Promise<void> {
  const page = await signedIn(browser, url, watchVitals);
  const session = await page.context().newCDPSession(page);
  for (const [name, { ready, act }] of Object.entries(ALL)) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) {
      await ready(page, places);
      await page.waitForLoadState("networkidle");
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await vitalsOf(page);
      await act(page);
      await page.waitForTimeout(TOLD_AFTER * slowdown);
      times.push((await vitalsOf(page)).inp);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    }
    const goal = slowdown > 1 ? SLOW_INP_MS : INP_MS;
    scores.say(`INP ${name}${slowdown > 1 ? `（${slowdown}倍遅い PC）` : ""}`, Math.min(...times), {
      most: goal,
      unit: "ms",
    });
  }
  await page.context().close();
}
