import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse } from "@tsunagi/testing";
import { type TownMember, town } from "@tsunagi/testing/town";
import pg from "pg";
import { buildFloor } from "../floor/app.ts";

let house: House;
let floor: Server;
let pools: { referrals: pg.Pool; cases: pg.Pool };
let supportCase: CaseSeen;

const { kiriyama, tanaka } = town;
const { jiritsu, fukushi } = town.desks;
const CATEGORIES = ["identity_contact", "income_assets_debts"] as const;

beforeAll(async () => {
  house = await openHouse();
  const poolOf = (service: "referrals" | "cases") =>
    new pg.Pool({ connectionString: house.urlOf({ service, job: false }) });
  pools = { referrals: poolOf("referrals"), cases: poolOf("cases") };
  floor = createServer(buildFloor(pools));
  await new Promise<void>((done) => floor.listen(0, "127.0.0.1", done));
  const sender = house.as(kiriyama);
  supportCase = await sender.opensCase({ information: [{ category: "income_assets_debts", body: "家賃滞納" }] });
  await sender.recordsConsent(supportCase, [jiritsu, fukushi]);
  await sender.writesRecord(supportCase);
});

afterAll(async () => {
  floor.close();
  await Promise.all([pools.referrals.end(), pools.cases.end()]);
  await house.close();
});

describe("The floor answers what the product answers", () => {
  it("of a case and of its timeline", async () => {
    await bothAnswer(kiriyama, `/api/cases/${supportCase.id}`);
    await bothAnswer(kiriyama, `/api/cases/${supportCase.id}/records?limit=20`);
  });

  it("of people whose reading is searched for", async () => {
    await bothAnswer(kiriyama, "/api/residents/search", { text: "サクマ", limit: 20 });
  });

  it("of a box: a draft on the one side, an envelope on the other, and once it is accepted", async () => {
    const sender = house.as(kiriyama);
    const draft = await sender.drafts({ supportCase, to: jiritsu, categories: CATEGORIES });
    await bothAnswer(kiriyama, "/api/referrals?box=draft&state=open&limit=20");
    const sent = await sender.sends(draft);
    await bothAnswer(tanaka, "/api/referrals?box=in&state=open&limit=20");
    await bothAnswer(kiriyama, "/api/referrals?box=out&state=open&limit=20");
    await house.as(tanaka).accepts(await house.as(tanaka).opens(sent));
    await bothAnswer(tanaka, "/api/referrals?box=in&state=open&limit=20");
    // What the acceptance opened to the desk is in every later preview.
    await eventually(() => house.as(tanaka).seesCase(supportCase));
  });

  it("of a つなぎ that it drafts, sends and accepts itself, with as many rows of each kind as the product writes", async () => {
    const sender = house.as(kiriyama);
    const receiver = house.as(tanaka);
    const sheet = { supportCase, to: jiritsu, categories: CATEGORIES, needs: ["housing"] } as never;
    const lived = await sender.sends(await sender.drafts(sheet));
    const product = await receiver.accepts(await receiver.acknowledges(await receiver.opens(lived)));

    const { caseId, kind, urgency, warmLevel, request, keptRole } = lived;
    const written = {
      caseId,
      toDeskId: jiritsu.id,
      kind,
      urgency,
      categories: CATEGORIES,
      warmLevel,
      needs: ["job_search"],
      request,
      keptRole,
    };
    const draft = await asked(floorUrl(), kiriyama, "/api/referrals", written);
    const sent = await asked(floorUrl(), kiriyama, `/api/referrals/${draft.id}/sending`, {});
    expect(sent).toEqual(without(await asked(house.url, kiriyama, `/api/referrals/${draft.id}`)));
    await receiver.acknowledges(await receiver.opens({ id: draft.id, version: sent.version } as never));
    const accepted = await asked(floorUrl(), tanaka, `/api/referrals/${draft.id}/acceptance`, {});
    expect(accepted).toEqual(without(await asked(house.url, tanaka, `/api/referrals/${draft.id}`)));
    expect(await rowsOf(draft.id)).toEqual(await rowsOf(product.id));
  });
});

interface View {
  readonly id: string;
  readonly version: number;
  readonly items?: readonly object[];
}

async function bothAnswer(member: TownMember, path: string, body?: object) {
  const product = await asked(house.url, member, path, body);
  expect(await asked(floorUrl(), member, path, body)).toEqual(without(product));
  if (product.items) expect(product.items.length).toBeGreaterThan(0);
}

const floorUrl = () => `http://127.0.0.1:${(floor.address() as AddressInfo).port}`;

async function asked(url: string, member: TownMember, path: string, body?: object): Promise<View> {
  const cookie = await house.as(member).cookie();
  const headers = { cookie, origin: url, "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  const request = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  const response = await fetch(`${url}${path}`, request);
  expect(response.ok).toBe(true);
  return response.json() as Promise<View>;
}

/** The floor says what is there, not what may be done with it: that is what the sentences are for. */
function without(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(without);
  if (typeof view !== "object" || view === null) return view;
  return Object.fromEntries(
    Object.entries(view)
      .filter(([key]) => key !== "actions")
      .map(([key, value]) => [key, without(value)]),
  );
}

async function rowsOf(id: string): Promise<object> {
  const { rows } = await house.behind.query(
    `select r.status, r.accountable_desk_id, r.next_desk_id, r.next_staff_id, r.worker_id, r.ground_kind, r.version,
       (select json_agg(t.box order by t.box) from referrals.tray t where t.referral_id = r.id) trays,
       (select json_agg(d.category order by d.category) from referrals.disclosure d where d.referral_id = r.id) packed,
       (select json_agg(json_build_array(o.place, o.side, o.staff_id, o.today, o.copy, o.afterwards) order by o.place)
          from referrals.onlooker o where o.referral_id = r.id) onlookers,
       (select json_agg(s.verb order by s.place) from referrals.step s where s.referral_id = r.id) steps,
       (select json_agg(e.name order by e.seq) from ledger.outbox e where e.aggregate_id = r.id) facts,
       (select json_agg(a.operation order by a.seq) from ledger.audit a where a.subject_id = r.id and a.kind = 'change') touches
     from referrals.referral r where r.id = $1`,
    [id],
  );
  return rows[0];
}
