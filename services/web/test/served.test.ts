import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";

/** What a browser is sent of the app: packed, once, and for a year; what is not there is no page. */

const folder = process.env.TEST_SITE;
const site = folder ? it : it.skip;
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const asset = () => readdirSync(join(folder ?? "", "assets")).find((name) => /^index-.*\.js$/.test(name)) as string;

site.each([
  ["br", "br"],
  ["gzip", "gzip"],
  ["identity", null],
])("comes as the browser can unpack it: %s", async (accepts, sent) => {
  const headers = { "Accept-Encoding": accepts };
  const response = await fetch(`${house.url}/assets/${asset()}`, { headers });
  expect([response.status, response.headers.get("content-encoding")]).toEqual([200, sent]);
  expect(response.headers.get("content-type")).toMatch(/javascript/);
  expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
  expect(response.headers.get("cache-control")).toMatch(/max-age=31536000.*immutable/);
  expect(await response.text()).toContain("React");
});

site("says of a file that is not there that it is not there, and shows the app at every other place", async () => {
  expect((await fetch(`${house.url}/assets/gone-123.js`)).status).toBe(404);
  expect((await fetch(`${house.url}/assets/../../../etc/passwd`)).headers.get("content-type")).toMatch(/html/);
  const page = await fetch(`${house.url}/referrals`);
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  expect(await page.text()).toMatch(/src="\/assets\/index-/);
});
