import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import pg from "pg";

/** The second wall, looked at without the first: straight on the tables, as the roles that run. */

let house: House;
let referralId: string;
const clients: pg.Client[] = [];

beforeAll(async () => {
  house = await openHouse();
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({ information: [{ category: "life_history", body: "ひみつの経緯" }] });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const son = { name: "佐久間 誠", kana: "サクマ マコト", birthDate: null };
  await kiriyama.addsToHousehold(supportCase, { person: son, relation: "child" });
  const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu });
  referralId = (await kiriyama.sends(draft)).id;
});
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()));
  await house.close();
});

type Name = "directory" | "cases" | "referrals" | "conferences" | "notifications";

async function role(service: Name, job = false): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: house.urlOf({ service, job }) });
  await client.connect();
  clients.push(client);
  return client;
}

/** Runs a query inside a transaction with the settings that a request of this person would have. */
async function asIf(client: pg.Client, member: typeof town.tanaka, sql: string) {
  await client.query("begin");
  try {
    const post = member.memberships[0];
    await client.query("select set_config('tsunagi.municipality', $1, true)", [town.municipality.id]);
    await client.query("select set_config('tsunagi.staff', $1, true)", [member.id]);
    await client.query("select set_config('tsunagi.desk', $1, true)", [post?.deskId]);
    return (await client.query(sql)).rows;
  } finally {
    await client.query("rollback");
  }
}

const SCHEMAS = "('directory', 'cases', 'referrals', 'conferences', 'notifications', 'ledger')";
/** Tables without a municipality of their own, and why. */
const NO_TENANT = [
  "directory.sign_in_attempt", // counts hashes before anybody is known
  "notifications.calendar_miss", // counts hashes before anybody is known
  "conferences.guest_miss", // counts hashes before anybody is known
  "ledger.subscription", // which service hears what
  "ledger.delivery", // ids of events only
  "ledger.audit_repeat", // counts beside an audit row
];

describe("the catalogue", () => {
  it("has row level security enabled and forced on every table, and a municipality in every row", async () => {
    const { rows } = await house.behind.query(
      `select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
              exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id') as tenant
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p') and n.nspname in ${SCHEMAS} and c.relname <> 'migration'`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ walled }) => !walled)).toEqual([]);
    expect(
      rows
        .filter(({ tenant }) => !tenant)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(NO_TENANT.sort());
  });

  it("lets no running role be superuser, bypass a policy, or own anything but the doorbell's own counters", async () => {
    const { rows: roles } = await house.behind.query(
      `select rolname from pg_roles where rolname like 'tsunagi%' and rolcanlogin
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit)`,
    );
    expect(roles).toEqual([]);
    const { rows: owned } = await house.behind.query(
      `select c.relname, r.rolname from pg_class c join pg_roles r on r.oid = c.relowner
        where r.rolname like 'tsunagi%' and r.rolcanlogin and not (r.rolname = 'tsunagi_doorbell' and c.relkind = 'S')`,
    );
    expect(owned).toEqual([]);
  });

  it("publishes exactly the views that the services declare, and grants them to exactly their readers", async () => {
    const { rows } = await house.behind.query(
      `select schemaname || '.' || viewname as name from pg_views where schemaname in ${SCHEMAS} order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(house.services.flatMap(({ published }) => published).sort());
    const { rows: granted } = await house.behind.query(
      `select distinct table_schema || '.' || table_name as view, replace(grantee, 'tsunagi_', '') as reader
         from information_schema.role_table_grants
        where table_name like 'published_%' and grantee like 'tsunagi_%' and grantee not like '%_job'
          and grantee not in ('tsunagi_publisher', 'tsunagi_owner')`,
    );
    const wanted = house.services.flatMap(({ name, reads }) => reads.map((view) => ({ view, reader: name })));
    const sorted = (list: { view: string; reader: string }[]) => list.map((one) => `${one.view}>${one.reader}`).sort();
    expect(sorted(granted)).toEqual(sorted(wanted));
  });

  it("lets services read downward only", () => {
    const order = house.services.map(({ name }) => name as string);
    for (const { name, reads } of house.services) {
      for (const view of reads) expect(order.indexOf(view.split(".")[0] as string)).toBeLessThan(order.indexOf(name));
    }
  });
});

describe("a role that walks past the sentences", () => {
  it("gets an error where no request has entered, not an open door", async () => {
    const referrals = await role("referrals");
    await expect(referrals.query("select * from referrals.referral")).rejects.toThrow(/tsunagi\./);
  });

  it.each([
    ["referrals", "select * from referrals.referral"],
    ["referrals", "select * from referrals.disclosure"],
    ["referrals", "select * from referrals.step"],
    ["referrals", "select * from referrals.tray"],
    ["cases", "select * from cases.support_case"],
    ["cases", "select * from cases.resident"],
    ["cases", "select * from cases.information"],
    ["cases", "select * from cases.consent"],
    ["cases", "select * from cases.visible"],
    ["cases", "select * from cases.findable"],
    ["cases", "select * from cases.resident_gram"],
    ["cases", "select * from cases.household"],
    ["cases", "select * from cases.household_member"],
    ["cases", "select * from cases.household_tie"],
    ["notifications", "select * from notifications.notice"],
    ["notifications", "select * from notifications.sending"],
    ["notifications", "select * from notifications.preference"],
    ["notifications", "select * from notifications.mail_address"],
    ["notifications", "select * from notifications.calendar"],
    ["referrals", "select * from cases.published_sight"],
    ["referrals", "select * from cases.published_subject"],
    ["referrals", "select * from cases.published_information"],
    ["referrals", "select * from cases.published_basis"],
  ] as const)("%s: %s shows a desk with no share nothing, and the sender something", async (service, sql) => {
    const client = await role(service);
    expect(await asIf(client, town.morita, sql)).toEqual([]);
    const toSender = await asIf(client, service === "notifications" ? town.tanaka : town.kiriyama, sql);
    if (service !== "notifications") expect(toSender.length).toBeGreaterThan(0);
  });

  it("shows the receiving desk the つなぎ but not the case behind it, until it has accepted", async () => {
    const referrals = await role("referrals");
    expect(await asIf(referrals, town.tanaka, "select id from referrals.referral")).toEqual([{ id: referralId }]);
    expect(await asIf(referrals, town.tanaka, "select * from cases.published_information")).toEqual([]);
  });

  it("keeps the copy in its envelope: no row of it for the receiving desk before somebody there has opened it", async () => {
    const referrals = await role("referrals");
    const copy = "select category from referrals.disclosure";
    expect(await asIf(referrals, town.tanaka, copy)).toEqual([]);
    await house.as(town.tanaka).opens({ id: referralId });
    expect((await asIf(referrals, town.tanaka, copy)).length).toBeGreaterThan(0);
  });

  it("reaches no other schema, no function of another, and no row of another's ledger", async () => {
    const referrals = await role("referrals");
    await expect(referrals.query("select * from cases.support_case")).rejects.toThrow(/permission denied/);
    await expect(referrals.query("select * from directory.credential('kiriyama')")).rejects.toThrow(
      /permission denied/,
    );
    await expect(referrals.query("select * from ledger.outbox")).rejects.toThrow(/permission denied/);
    await expect(referrals.query("select * from ledger.audit")).rejects.toThrow(/permission denied/);
    await expect(referrals.query("set role tsunagi_referrals_job")).rejects.toThrow(/permission denied/);
  });

  it("cannot write for another desk or say something in another's name", async () => {
    const referrals = await role("referrals");
    const forged = `update referrals.referral set request = 'x' where id = '${referralId}' returning id`;
    expect(await asIf(referrals, town.morita, forged)).toEqual([]);
    const foreignEvent = `insert into ledger.outbox (id, municipality_id, service, aggregate_id, seq, name, payload, occurred_at)
      values (uuidv7(), '${town.municipality.id}', 'cases', uuidv7(), 0, 'case.created', '{}', now())`;
    await expect(asIf(referrals, town.kiriyama, foreignEvent)).rejects.toThrow(/row-level security/);
  });
});

describe("households and search, without the sentences", () => {
  it("shows the receiving desk nobody of the household, and nobody to be found", async () => {
    const cases = await role("cases");
    for (const table of ["household_member", "household_tie", "findable", "resident_gram"])
      expect([table, await asIf(cases, town.tanaka, `select * from cases.${table}`)]).toEqual([table, []]);
  });

  it("lets nobody write down for another desk who may be found, or who lives with whom", async () => {
    const cases = await role("cases");
    const gram = `insert into cases.resident_gram select municipality_id, '${town.desks.jiritsu.id}', gram, kana_key,
      resident_id, from_at, until_at from cases.resident_gram`;
    await expect(asIf(cases, town.kiriyama, gram)).rejects.toThrow(/permission denied/);
    const person = `(select resident_id from cases.support_case limit 1)`;
    const { rows } = await house.behind.query(`select household_id as h, ${person} as r from cases.household_tie`);
    const member = `insert into cases.household_member (id, municipality_id, household_id, resident_id, from_at)
      values (uuidv7(), '${town.municipality.id}', '${rows[0].h}', '${rows[0].r}', now())`;
    await expect(asIf(cases, town.tanaka, member)).rejects.toThrow(/row-level security/);
    const rewritten = "update cases.household_member set from_at = now()";
    await expect(asIf(cases, town.kiriyama, rewritten)).rejects.toThrow(/permission denied/);
    await expect(asIf(cases, town.kiriyama, "select * from cases.search_rate")).rejects.toThrow(/permission denied/);
  });

  it("refuses somebody in two households at a time", async () => {
    const twice = house.behind.query(
      `insert into cases.household_member (id, municipality_id, household_id, resident_id, from_at)
       select uuidv7(), municipality_id, household_id, resident_id, from_at from cases.household_member`,
    );
    await expect(twice).rejects.toThrow(/household_member_now/);
  });
});

describe("what the database itself refuses", () => {
  const broken = [
    ["an open つなぎ without an accountable desk", "accountable_desk_id = null"],
    ["an open つなぎ without anybody to move next", "next_desk_id = null"],
    ["an open つなぎ without a person on duty", "next_staff_id = null"],
    ["an open つなぎ without a due time", "due_at = null"],
    ["a つなぎ that was sent on no ground", "ground_id = null"],
    ["a つなぎ to one's own desk", "to_desk_id = from_desk_id"],
  ] as const;
  it.each(broken)("%s", async (_, change) => {
    const update = house.behind.query(`update referrals.referral set ${change} where id = $1`, [referralId]);
    await expect(update).rejects.toThrow(/check constraint/);
  });

  it("a case without a lead desk or a lead worker", async () => {
    await expect(house.behind.query("update cases.support_case set lead_worker_id = null")).rejects.toThrow(/not-null/);
    await expect(house.behind.query("update cases.support_case set lead_desk_id = null")).rejects.toThrow(/not-null/);
  });
});
