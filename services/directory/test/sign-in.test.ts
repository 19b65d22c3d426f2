import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { counterOf, knock, newMorning, waitPasses } from "./front-desk.ts";

const WRONG = "not-the-password-at-all";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => newMorning(house));

describe("signing in", () => {
  it("sets a session cookie that scripts cannot read and other sites do not send along", async () => {
    const { status, body, headers } = await knock(house, "tanaka");
    expect({ status, body: JSON.parse(body) }).toEqual({ status: 200, body: { status: "session" } });
    const [cookie = "", ...others] = headers.getSetCookie();
    expect(others).toEqual([]);
    const [pair = "", ...attributes] = cookie.split("; ");
    expect(pair).toMatch(/^tsunagi_session=[\w-]{43}$/); // 256 bits
    expect(attributes).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax"]));
    expect(cookie).not.toContain("Domain");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("keeps only the hash of the token", async () => {
    const { headers } = await knock(house, "tanaka");
    const token = headers.getSetCookie()[0]?.split(";")[0]?.split("=")[1];
    const { rows } = await house.behind.query("select s::text as row from directory.session s");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  it("answers an unknown login and a wrong password alike, byte for byte", async () => {
    const wrong = await knock(house, "tanaka", WRONG);
    const unknown = await knock(house, "nobody", WRONG);
    const same = ({ status, body, headers }: typeof wrong) => ({
      status,
      body: body.replace(/urn:uuid:[\w-]{36}/, "urn:uuid:"),
      headers: [...headers].filter(([name]) => name !== "date"),
    });
    expect(same(unknown)).toEqual(same(wrong));
    expect(wrong.status).toBe(401);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it("takes as long for an unknown login as for a wrong password", async () => {
    // Other work on the machine may disturb one comparison, not three.
    await eventually(async () => {
      const times = { tanaka: [] as number[], nobody: [] as number[] };
      for (let n = 0; n < 9; n += 1) {
        for (const login of ["tanaka", "nobody"] as const) times[login].push((await knock(house, login, WRONG)).ms);
        await newMorning(house);
      }
      const [known, unknown] = [median(times.tanaka), median(times.nobody)];
      expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2);
    });
  });
});

describe.each([
  ["a login", "tanaka"],
  ["a login that does not exist", "nobody"],
])("after failing again and again with %s", (_kind, login) => {
  it("one has to wait, longer each time, with the right password too", async () => {
    const waits: number[] = [];
    for (let failed = 0; failed < 5; failed += 1) expect((await knock(house, login, WRONG)).status).toBe(401);
    for (let failed = 0; failed < 7; failed += 1) {
      expect((await knock(house, login, WRONG)).status).toBe(401);
      const { status, body, headers } = await knock(house, login);
      expect({ status, code: JSON.parse(body).code }).toEqual({ status: 429, code: "too-many" });
      expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
      waits.push(await waitOf(login));
      await waitPasses(house);
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60]);
    expect((await knock(house, login)).status).toBe(login === "tanaka" ? 200 : 401);
  });

  it("many attempts at once do not slip through", async () => {
    const knocks = await Promise.all(Array.from({ length: 20 }, () => knock(house, login, WRONG)));
    expect(knocks.filter(({ status }) => status === 401)).toHaveLength(6);
    expect(knocks.filter(({ status }) => status === 429)).toHaveLength(14);
  });
});

describe("the count of attempts", () => {
  it("begins anew once somebody has come in", async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let failed = 0; failed < 5; failed += 1) await knock(house, "tanaka", WRONG);
      expect((await knock(house, "tanaka")).status).toBe(200);
    }
  });

  it("drains, so that a whole city behind one address is not kept out by its everyday slips", async () => {
    await failuresOf("address", "127.0.0.1", { failures: 50, minutesAgo: 3 });
    expect((await knock(house, "tanaka", WRONG)).status).toBe(401);
    expect((await knock(house, "ueno", WRONG)).status).toBe(401);
    expect((await knock(house, "tanaka")).status).toBe(200);
  });

  it("does not count those who come in against the address that they share", async () => {
    await failuresOf("address", "127.0.0.1", { failures: 50, minutesAgo: 0 });
    for (const { login } of town.staff.slice(0, 5)) expect((await knock(house, login)).status).toBe(200);
    expect((await knock(house, "tanaka", WRONG)).status).toBe(401);
    expect((await knock(house, "tanaka")).status).toBe(429);
  });

  it("never locks for good, however long somebody has been trying", async () => {
    await failuresOf("login", "tanaka", { failures: 100_000, minutesAgo: 0 });
    expect((await knock(house, "tanaka", WRONG)).status).toBe(401);
    expect(Number((await knock(house, "tanaka")).headers.get("retry-after"))).toBeGreaterThan(30);
    await waitPasses(house);
    expect((await knock(house, "tanaka")).status).toBe(200);
  });

  const failuresOf = (
    kind: "login" | "address",
    value: string,
    { failures, minutesAgo }: { failures: number; minutesAgo: number },
  ) =>
    house.behind.query(
      `insert into directory.sign_in_attempt (key, failures, last_at, wait_until)
       values ($1, $2, now() - make_interval(mins => $3), now())`,
      [counterOf(kind, value), failures, minutesAgo],
    );
});

/** How many seconds this login has to wait after its last attempt. */
async function waitOf(login: string): Promise<number> {
  const { rows } = await house.behind.query(
    "select extract(epoch from wait_until - last_at)::int as seconds from directory.sign_in_attempt where key = $1",
    [counterOf("login", login)],
  );
  return rows[0]?.seconds;
}

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] as number;
