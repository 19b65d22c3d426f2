import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { firstBrokenLink, NO_MUNICIPALITY } from "@tsunagi/events";
import { draftsFor, type House, openHouse, type ReferralSeen, sendAll, signIn, town } from "./hand-off.ts";
import { brokenAt, recordOf } from "./record.ts";

let house: House;
let sent: ReferralSeen;
beforeAll(async () => {
  process.env.LOG_LEVEL = "silent"; // what breaks here is meant to
  house = await openHouse();
  [sent] = (await sendAll(house, await draftsFor(house, 1))) as [ReferralSeen];
  await house.as(town.tanaka).sees(sent);
});
afterAll(() => house.close());

describe("where the touch cannot be put on record", () => {
  const canary = "◆家賃を滞納◆";
  beforeEach(async () => {
    await house.behind.query(
      "create or replace function public.full_disk() returns trigger language plpgsql as $$ begin raise 'no space'; end $$",
    );
  });

  it.each(["audit", "audit_repeat"])("nothing is shown (%s)", async (table) => {
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase({ information: [{ category: "life_history", body: canary }] });
    if (table === "audit_repeat") await kiriyama.seesCase(supportCase);
    await withoutRoomIn(table, async () => {
      const response = await fetch(`${house.url}/api/cases/${supportCase.id}`, {
        headers: { Cookie: await kiriyama.cookie() },
      });
      const body = await response.text();
      expect(response.status).toBe(500);
      expect(JSON.parse(body)).toMatchObject({ code: "broken" });
      expect(body).not.toContain(canary);
      expect(body).not.toContain("佐久間");
      expect(response.headers.get("etag")).toBeNull();
      expect(response.headers.get("cache-control")).toBe("no-store");
    });
    expect((await kiriyama.seesCase(supportCase)).information).toHaveLength(1);
  });

  it("nothing is changed, and nothing is said", async () => {
    const [draft] = (await draftsFor(house, 1)) as [ReferralSeen];
    const said = async () =>
      (await house.behind.query("select name from ledger.outbox where aggregate_id = $1 order by seq", [draft.id]))
        .rows;
    await withoutRoomIn("audit", async () => {
      await expect(house.as(town.kiriyama).sends(draft)).rejects.toMatchObject({ status: 500 });
      await expect(house.as(town.tanaka).sees(draft)).rejects.toMatchObject({ status: 500 }); // nor is it refused unseen
      await expect(signIn(house.url, "tanaka", "wrong")).rejects.toMatchObject({ status: 500 });
    });
    expect(await house.as(town.kiriyama).sees(draft)).toMatchObject({ status: "draft", version: draft.version });
    expect(await said()).toEqual([{ name: "referral.drafted" }]);
  });

  async function withoutRoomIn(table: string, work: () => Promise<void>): Promise<void> {
    await house.behind.query(
      `create trigger full_disk before insert on ledger.${table} execute function public.full_disk()`,
    );
    try {
      await work();
    } finally {
      await house.behind.query(`drop trigger full_disk on ledger.${table}`);
    }
  }
});

describe("the record", () => {
  it.each([
    ["update", "update ledger.audit set reason = 'other'"],
    ["delete", "delete from ledger.audit"],
    ["truncate", "truncate ledger.audit cascade"],
  ])("refuses %s, to the owner and to the superuser", async (_deed, sql) => {
    const { rows: before } = await recordOf(house);
    await expect(house.behind.query(sql)).rejects.toThrow("append-only");
    await house.behind.query("set role tsunagi_owner");
    const asOwner = await house.behind.query(sql).catch((error: Error) => error.message);
    await house.behind.query("reset role");
    expect(asOwner).toMatch("append-only");
    expect((await recordOf(house)).rows).toEqual(before);
  });

  it("can be read and changed by no role that runs: they add to it, and that is all", async () => {
    const { rows } = await house.behind.query(
      `select rolname, relname, right_name from pg_roles, pg_class,
              unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) right_name
        where rolname like 'tsunagi\\_%' and rolcanlogin and relname like 'audit%' and relkind = 'r'
          and relnamespace = 'ledger'::regnamespace and has_table_privilege(rolname, pg_class.oid, right_name)`,
    );
    expect(rows.length).toBeGreaterThan(house.services.length);
    expect(rows.filter(({ relname, right_name }) => relname !== "audit" || right_name !== "insert")).toEqual([]);
  });

  it("is a chain that holds, for the municipality and for those who never came in", async () => {
    await expect(signIn(house.url, "nobody", "wrong")).rejects.toMatchObject({ status: 401 });
    expect(await brokenAt(house)).toBeUndefined();
    const outside = await recordOf(house, NO_MUNICIPALITY);
    expect(outside.rows.length).toBeGreaterThan(0);
    expect(firstBrokenLink(outside.rows, outside.head)).toBeUndefined();
  });

  it.each([
    ["who did it", "update ledger.audit set staff_id = $2 where seq = $1"],
    ["to whom", "update ledger.audit set subject_id = $2 where seq = $1"],
    ["what a list showed", "update ledger.audit set shown = array[$2::uuid] where seq = $1"],
    ["when", "update ledger.audit set at = at - interval '1 day', request_id = $2 where seq = $1"],
    ["the chained text", "update ledger.audit set line = line || $2::text where seq = $1"],
    [
      "the text with its own hash",
      "update ledger.audit set line = line || $2::text, hash = sha256(convert_to(line || $2::text, 'UTF8')) where seq = $1",
    ],
    ["everything: the row is gone", "delete from ledger.audit where seq = $1 and $2::text is not null"],
  ])("names the row in which a superuser changed %s", async (_what, sql) => {
    const { rows } = await recordOf(house);
    for (const seq of [1, Math.ceil(rows.length / 2), rows.length]) {
      await house.behind.query("begin");
      await house.behind.query("set local session_replication_role = replica");
      await house.behind.query(`${sql} and municipality_id = '${town.municipality.id}'`, [seq, town.morita.id]);
      expect(await brokenAt(house)).toBe(seq);
      await house.behind.query("rollback");
    }
    expect(await brokenAt(house)).toBeUndefined();
  });
});
