import { afterEach, describe, expect, it } from "@jest/globals";
import { client } from "../src/api/client.ts";
import { lineLost, reachable } from "../src/api/connection.ts";

const browsers = globalThis.fetch;

/** A server whose answers come when the story says so. */
function slowServer() {
  const waiting: ((response: Response) => void)[] = [];
  globalThis.fetch = () => new Promise((answer) => waiting.push(answer));
  return { answers: () => waiting.shift()?.(Response.json({})) };
}

const ask = () => client.GET("/api/me", { baseUrl: "http://desk.test" });

describe("The strip of a lost connection", () => {
  afterEach(() => {
    globalThis.fetch = browsers;
    reachable.set(true);
  });

  it("is not taken away by an answer that was on its way when the line went", async () => {
    const server = slowServer();
    const early = ask();
    lineLost();
    server.answers();
    await early;
    expect(reachable.get()).toBe(false);
  });

  it("goes by itself with the first answer to a request made since", async () => {
    const server = slowServer();
    lineLost();
    const later = ask();
    server.answers();
    await later;
    expect(reachable.get()).toBe(true);
  });

  it("comes when a request does not arrive, and not when the page itself gave it up", async () => {
    globalThis.fetch = () => Promise.reject(new DOMException("", "AbortError"));
    await ask().catch(() => undefined);
    expect(reachable.get()).toBe(true);
    globalThis.fetch = () => Promise.reject(new TypeError("Failed to fetch"));
    await ask().catch(() => undefined);
    expect(reachable.get()).toBe(false);
  });
});
