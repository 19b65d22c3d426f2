import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { operationsByService } from "@tsunagi/contracts";
import { openFrontDoor } from "../../front-door/front-door.ts";

/** The front door before services that only say what they heard. */
const undo: (() => unknown)[] = [];
const servers = new Map<string, Server>();
afterEach(async () => {
  for (const back of undo.splice(0).reverse()) await back();
});

const names = Object.keys(operationsByService).filter((name) => name !== "kernel");

interface Heard {
  readonly by: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

async function listening(by: string): Promise<string> {
  const server = createServer(async (req, res) => {
    let body = "";
    for await (const chunk of req) body += chunk;
    const { method, url, headers } = req;
    res.setHeader("ETag", '"7"');
    res.setHeader("Content-Type", "application/json");
    res.end(JSON.stringify({ by, method, url, headers, body }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  undo.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  servers.set(address, server);
  return address;
}

async function town(copies: Record<string, number> = {}, proxies = 0) {
  const services = new Map<string, string[]>();
  for (const name of names) {
    const count = copies[name] ?? 1;
    services.set(name, await Promise.all(Array.from({ length: count }, (_, n) => listening(`${name}-${n}`))));
  }
  const front = await openFrontDoor({ port: 0, proxies }, services);
  undo.push(() => front.stop());
  const asks = async (path: string, init?: RequestInit): Promise<Heard> =>
    (await (await fetch(`${front.url}${path}`, init)).json()) as Heard;
  return { url: front.url, services, asks, stop: () => front.stop() };
}

/** A connection that stays, as both of its ends have it. */
async function connected(url: string, address: string): Promise<{ browser: Socket; service: Socket }> {
  const server = servers.get(address) as Server;
  const arrives = once(server, "upgrade") as Promise<[IncomingMessage, Socket]>;
  const asked = request(`${url}/socket/`, { headers: { Connection: "Upgrade", Upgrade: "websocket" } });
  asked.end();
  const [, service] = await arrives;
  // Like any server of sockets: who has heard the end says it too.
  service
    .on("error", () => undefined)
    .on("end", () => service.end())
    .resume();
  service.write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
  const [, browser] = (await once(asked, "upgrade")) as [IncomingMessage, Socket];
  browser.on("error", () => undefined).resume();
  return { browser, service };
}

describe("the front door", () => {
  it("hands every noun to the service that owns it, and what was asked as it was asked", async () => {
    const { url, asks } = await town();
    for (const [service, operations] of Object.entries(operationsByService)) {
      if (service === "kernel") continue;
      for (const { path } of operations) expect((await asks(`/api${path}`)).by).toBe(`${service}-0`);
    }
    const headers = { Origin: url, Cookie: "tsunagi_session=x", "Idempotency-Key": "k", "If-Match": '"3"' };
    const heard = await asks("/api/referrals/1/sending?limit=2", { method: "POST", headers, body: "白いもの" });
    expect(heard).toMatchObject({ method: "POST", url: "/api/referrals/1/sending?limit=2", body: "白いもの" });
    expect(heard.headers).toMatchObject({
      host: new URL(url).host,
      origin: url,
      cookie: "tsunagi_session=x",
      "idempotency-key": "k",
      "if-match": '"3"',
    });
    expect((await fetch(`${url}/api/desks`)).headers.get("etag")).toBe('"7"');
  });

  it("answers for what no service owns: 404 with a sentence, the contract, and a foreign origin at the door", async () => {
    const { url } = await town();
    const nowhere = await fetch(`${url}/api/nothing`);
    expect([nowhere.status, ((await nowhere.json()) as { code: string }).code]).toEqual([404, "not-found"]);
    expect(await (await fetch(`${url}/api/openapi.json`)).text()).toContain('"openapi":"3.1');
    const foreign = await fetch(`${url}/api/referrals`, { method: "POST", headers: { Origin: "http://evil.example" } });
    expect(foreign.status).toBe(403);
  });

  it("says whom it heard, and believes nothing that the sender says of that", async () => {
    const spoofed = { "X-Forwarded-For": "203.0.113.9" };
    const { asks } = await town();
    expect((await asks("/api/desks", { headers: spoofed })).headers["x-forwarded-for"]).toBe("127.0.0.1");
    const behindOne = await town({}, 1);
    expect((await behindOne.asks("/api/desks", { headers: spoofed })).headers["x-forwarded-for"]).toBe("203.0.113.9");
  });

  it("says 503 with a sentence where a service is away, names it, and asks the copy that is there", async () => {
    const { url, services, asks } = await town({ cases: 2 });
    services.set("directory", ["http://127.0.0.1:9"]);
    const away = await fetch(`${url}/api/desks`);
    expect([away.status, ((await away.json()) as { code: string }).code]).toEqual([503, "unavailable"]);
    const health = await fetch(`${url}/api/health`);
    expect([health.status, await health.text()]).toEqual([503, expect.stringContaining("directory")]);
    const [first, second] = services.get("cases") as [string, string];
    services.set("cases", ["http://127.0.0.1:9", second]);
    const answers: number[] = [];
    for (let n = 0; n < 6; n += 1) answers.push((await fetch(`${url}/api/cases`)).status);
    expect(answers.filter((status) => status === 503).length).toBeLessThanOrEqual(1);
    expect(answers.slice(2)).toEqual([200, 200, 200, 200]);
    services.set("cases", [first, second]);
    const turns = new Set<string>();
    for (let n = 0; n < 4; n += 1) turns.add((await asks("/api/cases")).by);
    expect(turns).toEqual(new Set(["cases-0", "cases-1"]));
  });

  it("leads the requests of one socket to one process, whoever else asks", async () => {
    const { asks } = await town({ notifications: 3 });
    const askedBy = async (cookie: string) =>
      new Set(
        await Promise.all(
          Array.from({ length: 6 }, async () => (await asks("/socket/?EIO=4", { headers: { Cookie: cookie } })).by),
        ),
      );
    const all = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      const [one, ...others] = await askedBy(`tsunagi_session=${n}`);
      expect(others).toEqual([]);
      all.add(one as string);
    }
    expect(all.size).toBe(3);
  });

  it("ties the two ends of an open connection: where one is gone, and when the door stops, so is the other", async () => {
    const { url, services, stop } = await town();
    const [address] = services.get("notifications") as [string];
    const ends: ((both: Awaited<ReturnType<typeof connected>>) => unknown)[] = [
      ({ browser }) => browser.resetAndDestroy(),
      ({ service }) => service.resetAndDestroy(),
      stop,
    ];
    for (const end of ends) {
      const both = await connected(url, address);
      const gone = Promise.all([once(both.browser, "close"), once(both.service, "close")]);
      await end(both);
      await gone;
    }
  });

  it("opens no connection that stays anywhere but at the sockets", async () => {
    const { url } = await town();
    const end = await new Promise((done) => {
      const asked = request(`${url}/api/desks`, { headers: { Connection: "Upgrade", Upgrade: "websocket" } });
      asked.on("upgrade", () => done("upgraded"));
      asked.on("error", () => done("refused"));
      asked.on("response", () => done("answered"));
      asked.end();
    });
    expect(end).toBe("refused");
  });
});
