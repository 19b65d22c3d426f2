import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AuditHead, type AuditRow, firstBrokenLink } from "@tsunagi/events";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { DEMO_PASSWORD } from "@tsunagi/testing/town";
import { livePattern, printReferrals, printStories } from "../population/city.ts";
import { layCity, openSessions } from "../population/lay-city.ts";
import { MUNICIPALITY, tokenOf } from "../population/places.ts";
import { plan } from "../population/plan.ts";
import { loadProduct } from "../product.ts";

const RESIDENTS = 80;
const REFERRALS = 130;
const SEED = 20_261_122;

/** What the triggers lay in one table sets off those of another: all are looked at before any is touched. */
const PROJECTIONS = ["cases.visible", "referrals.tray", "cases.findable", "cases.resident_gram"];
const printed = new Map<string, string[]>();

let house: House;

beforeAll(async () => {
  house = await openHouse();
  const { behind, setClock, sweep, url } = house;
  const product = await loadProduct();
  const now = new Date();
  await layCity(behind, await product.hashPassword(DEMO_PASSWORD), SEED);
  await livePattern(behind, { url, now, setClock, sweep, settled }, { records: 2, looks: 1 });
  setClock(undefined);
  await plan(behind, { residents: RESIDENTS, referrals: REFERRALS }, product.search.keysOf as never, SEED);
  await printStories(behind, 0, RESIDENTS, now);
  await printReferrals(behind, 0, REFERRALS, now);
  await openSessions(behind, now);
  for (const table of PROJECTIONS) printed.set(table, await everythingIn(table));
}, 120_000);

afterAll(() => house.close());

describe(`A printed city (seed ${SEED})`, () => {
  it("holds everybody and every hand-off that was planned", async () => {
    const own = "where id::text <> (select written ->> 'id' from bench.pattern where tbl = 'cases.resident' limit 1)";
    expect(await countOf(`cases.resident ${own}`)).toBe(RESIDENTS);
    expect(await countOf("referrals.referral where number like 'R08-T000%' and length(number) = 12")).toBe(REFERRALS);
  });

  it.each([
    ["sight", "cases.visible", "update cases.case_grant set categories = categories"],
    ["trays", "referrals.tray", "update referrals.referral set status = status"],
    ["who is found", "cases.findable", "update cases.resident set search_text = search_text"],
    ["under what they are found", "cases.resident_gram", "update cases.resident set grams = grams"],
  ])("has the %s that the triggers of the product lay", async (_what, table, touch) => {
    await house.behind.query(touch);
    expect(await everythingIn(table)).toEqual(printed.get(table));
  });

  it("has an audit whose chain holds from the first row to the last", async () => {
    const { rows } = await house.behind.query<AuditRow>(
      "select * from ledger.audit where municipality_id = $1 order by seq",
      [MUNICIPALITY],
    );
    const { rows: heads } = await house.behind.query<AuditHead>(
      "select * from ledger.audit_head where municipality_id = $1",
      [MUNICIPALITY],
    );
    expect(rows.length).toBeGreaterThan(500);
    expect(firstBrokenLink(rows, heads[0] as AuditHead)).toBeUndefined();
  });

  it("goes on living: what waits is received, accepted, and opens the case", async () => {
    const { rows } = await house.behind.query<{ id: string; desk: number; case_id: string }>(
      `select r.id, r.case_id, ('x' || substr(r.to_desk_id::text, 25, 6))::bit(24)::integer as desk from referrals.referral r
        where r.status = 'sent' and r.rung = 0 and r.municipality_id = $1 and length(r.number) = 12 limit 1`,
      [MUNICIPALITY],
    );
    const { id, desk, case_id } = rows[0] as { id: string; desk: number; case_id: string };
    const { items } = await asked(desk, "GET", "/api/referrals?box=in&state=open&limit=100");
    expect(items.map((item) => item.id)).toContain(id);
    const received = await asked(desk, "POST", `/api/referrals/${id}/acknowledgement`, { version: 2 });
    expect(received.disclosures.map(({ category }) => category)).toEqual([
      "identity_contact",
      "income_assets_debts",
      "life_history",
    ]);
    await asked(desk, "POST", `/api/referrals/${id}/acceptance`, received);
    const seen = await eventually(() => asked(desk, "GET", `/api/cases/${case_id}`));
    expect(seen.resident.name).toBe(received.subject.name);
  });
});

interface View {
  readonly version: number;
  readonly items: readonly { readonly id: string }[];
  readonly disclosures: readonly { readonly category: string }[];
  readonly subject: { readonly name: string };
  readonly resident: { readonly name: string };
}

async function asked(desk: number, method: string, path: string, of?: { version: number }): Promise<View> {
  const response = await fetch(`${house.url}${path}`, {
    method,
    headers: {
      cookie: `tsunagi_session=${tokenOf(desk, 2)}`,
      origin: house.url,
      ...(of && {
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
        "if-match": `"${of.version}"`,
      }),
    },
    ...(of && { body: "{}" }),
  });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return response.json() as Promise<View>;
}

const settled = () =>
  eventually(async () => {
    if ((await countOf("ledger.delivery where acked_at is null")) > 0) throw new Error("not heard yet");
  });

async function countOf(of: string): Promise<number> {
  const { rows } = await house.behind.query<{ n: number }>(`select count(*)::integer as n from ${of}`);
  return rows[0]?.n ?? 0;
}

async function everythingIn(table: string): Promise<string[]> {
  const { rows } = await house.behind.query<{ row: string }>(`select t::text as row from ${table} t order by 1`);
  return rows.map(({ row }) => row);
}
