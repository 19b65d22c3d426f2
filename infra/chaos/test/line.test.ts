import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Line, layLine } from "../product/line.ts";

/** Says everything back that it hears. */
let echo: Server;
let line: Line;
let asker: Socket;
let heard: string;
beforeAll(async () => {
  echo = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.pipe(socket);
  }).listen(0, "127.0.0.1");
  await once(echo, "listening");
  line = await layLine(() => (echo.address() as AddressInfo).port);
});
afterAll(async () => {
  asker.destroy();
  await line.close();
  echo.close();
});
beforeEach(async () => {
  heard = "";
  line.turn("pass");
  asker?.destroy();
  asker = connect(line.port, "127.0.0.1");
  asker.on("error", () => undefined);
  asker.on("data", (piece) => {
    heard += String(piece);
  });
  await says("hello", "hello");
});

async function says(words: string, hears: string): Promise<void> {
  asker.write(words);
  for (let n = 0; n < 200 && heard !== hears; n += 1) await sleep(10);
  expect(heard).toBe(hears);
}

describe("a line", () => {
  it("that is held lets nothing through, and delivers it later", async () => {
    line.turn("hold");
    asker.write(" late");
    await sleep(100);
    expect(heard).toBe("hello");
    expect(line.turn("pass")).toBe(1);
    await says("!", "hello late!");
  });

  it("that is cut lets a deed through, and loses the answer", async () => {
    line.turn("cut");
    const closed = new Promise((done) => asker.once("close", done));
    asker.write("POST /api");
    await closed;
    expect(heard).toBe("hello");
    expect(line.turn("pass")).toBe(1);
  });

  it("that is cut answers who only looks", async () => {
    line.turn("cut");
    await says("GET /api", "helloGET /api");
    expect(line.turn("pass")).toBe(0);
  });

  it("that is reset breaks what is there", async () => {
    const closed = new Promise((done) => asker.once("close", done));
    line.turn("reset");
    await closed;
    expect(line.turn("pass")).toBe(1);
  });

  it("that is slow is late, and nothing overtakes when it is quick again", async () => {
    line.turn("slow");
    asker.write("1");
    await sleep(50);
    expect(line.turn("pass")).toBeGreaterThan(0);
    await says("2", "hello12");
  });
});
