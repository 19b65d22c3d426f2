import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { outcomeOf } from "./front-desk.ts";

let house: House;
let cookie: string;
beforeAll(async () => {
  house = await openHouse();
  cookie = await house.as(town.tanaka).cookie();
});
afterAll(() => house.close());

const unsafe = [
  ["POST", "/api/session"],
  ["DELETE", "/api/session"],
  ["PUT", "/api/session/membership"],
  ["POST", "/api/referrals"],
  ["POST", "/api/cases"],
] as const;

const foreign: [string, (house: House) => Record<string, string>][] = [
  ["no Origin at all", () => ({})],
  ["the Origin of another site", () => ({ Origin: "https://evil.example" })],
  ["a sandboxed page's Origin", () => ({ Origin: "null" })],
  ["the Origin of another port", ({ url }) => ({ Origin: url.replace(/\d+$/, "1") })],
  ["an Origin that only contains ours", ({ url }) => ({ Origin: `https://evil.example/${new URL(url).host}` })],
  ["our Origin from a page of another site", ({ url }) => ({ Origin: url, "Sec-Fetch-Site": "cross-site" })],
  ["our Origin from a neighbour's page", ({ url }) => ({ Origin: url, "Sec-Fetch-Site": "same-site" })],
];

describe.each(foreign)("a request with %s", (_kind, headersOf) => {
  it.each(unsafe)("is refused before anything is done: %s %s", async (method, path) => {
    const response = await fetch(house.url + path, {
      method,
      headers: {
        Cookie: cookie,
        "Content-Type": "application/json",
        "Idempotency-Key": "foreign",
        ...headersOf(house),
      },
      body: JSON.stringify({ login: "tanaka", password: "midori-no-machi-2026" }),
    });
    expect(await outcomeOf(response)).toEqual({
      status: 403,
      code: "foreign-origin",
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe("the own Origin", () => {
  it("is not demanded where nothing is changed: links from a groupware open", async () => {
    for (const headers of [{}, { Origin: "https://groupware.example" }, { "Sec-Fetch-Site": "cross-site" }]) {
      expect((await fetch(`${house.url}/api/me`, { headers: { Cookie: cookie, ...headers } })).status).toBe(200);
    }
  });

  it("does not let other sites read: no answer carries a permission for them", async () => {
    const response = await fetch(`${house.url}/api/me`, {
      headers: { Cookie: cookie, Origin: "https://evil.example" },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  });

  it("is still signed in after all this", async () => {
    expect((await fetch(`${house.url}/api/me`, { headers: { Cookie: cookie } })).status).toBe(200);
  });
});
