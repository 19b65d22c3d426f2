// How heavy and how quick the screens are, in the product as it starts: JavaScript per screen, LCP and CLS, INP with and
// without a processor four times as slow, requests to elsewhere, and what Lighthouse says where it can be had. Ends with 1
// where a goal is missed. BENCH_URL measures a product that is running already.
import { chromium } from "playwright-core";
import { findBrowser } from "./screens/browser.ts";
import { openProduct } from "./screens/house.ts";
import { interactions } from "./screens/interactions.ts";
import { lighthouse } from "./screens/lighthouse.ts";
import { Scores } from "./screens/scores.ts";
import { mainScreens, visitAll } from "./screens/visits.ts";

const SLOW = 4;

const executablePath = findBrowser();
const house = await openProduct();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
try {
  const scores = new Scores();
  const places = await mainScreens(browser, house.url);
  const { outside, cookie } = await visitAll(browser, house.url, places, scores);
  await interactions(browser, house.url, places, 1, scores);
  await interactions(browser, house.url, places, SLOW, scores);
  scores.say("よその origin への要求", outside.length, { most: 0, unit: "件" });
  for (const url of outside) console.log(`  ${url}`);
  await lighthouse(house.url, cookie, executablePath, scores);
  process.exitCode = scores.missed > 0 ? 1 : 0;
} finally {
  await browser.close();
  await house.close();
}
