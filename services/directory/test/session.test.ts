import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { DEMO_PASSWORD, type TownMember, town } from "@tsunagi/testing/town";
import { ask, knock, newMorning, outcomeOf } from "./front-desk.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => newMorning(house));

/** A fresh session of this person; the cookie is what the browser has of it. */
const cameIn = (member: TownMember) => house.asAgain(member).cookie();

/** The cookie opens nothing any more, at whichever service. */
const ended = async (cookie: string) => {
  for (const path of ["/api/me", "/api/desks", "/api/notices", "/api/cases"]) {
    expect(await outcomeOf(await ask(house, cookie, path))).toEqual({ status: 401, code: "signed-out" });
  }
};

describe("a session", () => {
  it("tells who is signed in, and as what", async () => {
    const me = (await (await ask(house, await cameIn(town.tanaka))).json()) as { actions: string[] };
    const acting = {
      id: town.tanaka.memberships[0]?.id,
      agency: { id: town.desks.jiritsu.agencyId, name: "みどり野市社会福祉協議会" },
      provider: "business",
      desk: { id: town.desks.jiritsu.id, name: town.desks.jiritsu.name },
      role: "desk_worker",
      position: "主任相談支援員",
    };
    expect(me).toEqual({
      staff: { id: town.tanaka.id, name: "田中 美穂", kana: "たなか みほ" },
      municipality: town.municipality,
      acting,
      memberships: [acting],
      actions: expect.arrayContaining(["signOut"]),
    });
    expect(me.actions).not.toContain("switchMembership");
  });

  it("tells which places are whose: casework, what has climbed, incidents, accounts", async () => {
    const places = ["listCases", "listReferrals", "listIncidents", "listMemberships"];
    const placesOf = async (member: TownMember) => {
      const { actions } = (await (await ask(house, await cameIn(member))).json()) as { actions: string[] };
      return places.filter((place) => actions.includes(place));
    };
    expect(await placesOf(town.tanaka)).toEqual(["listCases", "listReferrals"]);
    expect(await placesOf(town.yoshioka)).toEqual(["listReferrals", "listMemberships"]);
    expect(await placesOf(town.segawa)).toEqual(["listIncidents"]);
    expect(await placesOf(town.hashimoto)).toEqual(["listMemberships"]);
  });

  it("is demanded for everything that is no public operation", async () => {
    for (const cookie of ["", "tsunagi_session=", "tsunagi_session=guess", "other=1"]) await ended(cookie);
  });

  it("ends with sign-out, in the table and in the browser", async () => {
    const cookie = await cameIn(town.tanaka);
    const out = await ask(house, cookie, "/api/session", { method: "DELETE" });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie()[0]).toMatch(/^tsunagi_session=; .*Expires=Thu, 01 Jan 1970/);
    await ended(cookie);
    expect((await ask(house, await cameIn(town.tanaka))).status).toBe(200);
  });

  it("ends at the next request of somebody whose account is disabled, and lets nobody in again", async () => {
    const cookie = await cameIn(town.ogawa);
    expect((await ask(house, cookie)).status).toBe(200);
    await house.behind.query("update directory.staff set disabled_at = now() where id = $1", [town.ogawa.id]);
    await ended(cookie);
    expect((await knock(house, "ogawa")).status).toBe(401);
  });

  it.each([
    ["is over", "until_date = ((now() at time zone 'Asia/Tokyo')::date - 1)"],
    ["has not begun", "from_date = ((now() at time zone 'Asia/Tokyo')::date + 1)"],
  ])("ends at the next request of somebody whose only membership %s", async (_when, change) => {
    const cookie = await cameIn(town.ueno);
    await house.behind.query(
      `update directory.membership set until_date = (now() at time zone 'Asia/Tokyo')::date where staff_id = $1`,
      [town.ueno.id],
    );
    expect((await ask(house, cookie)).status).toBe(200); // the last day is a day of work
    await house.behind.query(`update directory.membership set ${change} where staff_id = $1`, [town.ueno.id]);
    await ended(cookie);
    expect((await knock(house, "ueno")).status).toBe(401);
    await house.behind.query(
      "update directory.membership set from_date = '2021-04-01', until_date = null where staff_id = $1",
      [town.ueno.id],
    );
  });

  it.each([
    ["left idle for the municipality's hour", "seen_at = now() - interval '60 minutes'", 401],
    ["used a moment before that", "seen_at = now() - interval '59 minutes'", 200],
    ["open for twelve hours", "expires_at = now()", 401],
  ])("that was %s", async (_what, change, status) => {
    const cookie = await cameIn(town.tanaka);
    await house.behind.query(`update directory.session set ${change} where ended_at is null and staff_id = $1`, [
      town.tanaka.id,
    ]);
    expect((await ask(house, cookie)).status).toBe(status);
  });

  it("lives on while it is used, but never longer than the municipality's twelve hours", async () => {
    const cookie = await cameIn(town.kawai);
    const ofKawai = "ended_at is null and staff_id = $1";
    await house.behind.query(`update directory.session set seen_at = now() - interval '50 minutes' where ${ofKawai}`, [
      town.kawai.id,
    ]);
    expect((await ask(house, cookie)).status).toBe(200);
    const { rows } = await house.behind.query(
      `select now() - seen_at < interval '1 minute' as fresh, abs(extract(epoch from expires_at - opened_at) - 12 * 3600) < 1 as bounded
         from directory.session where ${ofKawai}`,
      [town.kawai.id],
    );
    expect(rows).toEqual([{ fresh: true, bounded: true }]);
  });
});

describe("switching the membership", () => {
  const [atHotChuo, atHananoki] = town.hayase.memberships;
  const switchTo = (cookie: string, membershipId: string | undefined) =>
    ask(house, cookie, "/api/session/membership", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ membershipId }),
    });

  it("goes on under a new token and at the other desk; the old token is dead", async () => {
    const old = await cameIn(town.hayase);
    const switched = await switchTo(old, atHananoki?.id);
    expect(await switched.json()).toMatchObject({
      acting: { id: atHananoki?.id, desk: { name: "はなの木ルーム" } },
      actions: expect.arrayContaining(["signOut", "switchMembership"]),
    });
    const [cookie = ""] = switched.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/);
    const fresh = cookie.split(";")[0] as string;
    expect(fresh).not.toBe(old);
    await ended(old);
    expect(await (await ask(house, fresh)).json()).toMatchObject({ acting: { id: atHananoki?.id } });
  });

  it("knows only one's own memberships, and only those that hold today", async () => {
    const cookie = await cameIn(town.hayase);
    expect((await switchTo(cookie, town.tanaka.memberships[0]?.id)).status).toBe(404);
    await house.behind.query("update directory.membership set until_date = '2024-03-31' where id = $1", [
      atHananoki?.id,
    ]);
    expect((await switchTo(cookie, atHananoki?.id)).status).toBe(404);
    expect(await (await ask(house, cookie)).json()).toMatchObject({ memberships: [{ id: atHotChuo?.id }] });
    await house.behind.query("update directory.membership set until_date = null where id = $1", [atHananoki?.id]);
  });
});

describe("passwords", () => {
  it("are kept as argon2id, each with its own parameters in a PHC string", async () => {
    const { rows } = await house.behind.query<{ password_hash: string }>("select password_hash from directory.staff");
    expect(rows).toHaveLength(town.staff.length);
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(rows)).not.toContain(DEMO_PASSWORD);
  });

  it("can be read by no role that runs, and neither can logins", async () => {
    const { rows } = await house.behind.query(
      `select rolname, attname from pg_roles, pg_attribute
        where rolname like 'tsunagi\\_%' and rolcanlogin and attrelid = 'directory.staff'::regclass
          and attname in ('password_hash', 'login', 'name') and has_column_privilege(rolname, attrelid, attname, 'select, update')`,
    );
    expect(rows.sort((a, b) => a.rolname.localeCompare(b.rolname))).toEqual(
      ["tsunagi_directory", "tsunagi_directory_job"].map((rolname) => ({ rolname, attname: "name" })),
    );
    await house.behind.query("set role tsunagi_directory");
    const refused = await house.behind
      .query("select password_hash from directory.staff")
      .catch((error: Error) => error.message);
    await house.behind.query("reset role");
    expect(refused).toMatch("permission denied");
  });
});
