import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Identity } from "@tsunagi/contracts";
import { type Em, type Orm, openOrm, rows } from "@tsunagi/database";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { DERIVED_FROM_ADDRESS } from "../resident/withheld.ts";
import { letSee } from "./grants.ts";

/** 住所秘匿 (docs/RULINGS.md 15): what derives from the address hides with it, on every way by which a desk could read it. */

const SECRET = { address: "みどり野市泉2-3-4", neighbourhood: "泉2丁目" };

let house: House;
let supportCase: CaseSeen;
let open: CaseSeen;
let referrals: Orm;

beforeAll(async () => {
  house = await openHouse();
  referrals = await openOrm("referrals", house.urlOf({ service: "referrals", job: false }), [], 2);
  const kiriyama = house.as(town.kiriyama);
  const { address } = SECRET;
  const woman = { name: "秘密 花子", kana: "ヒミツ ハナコ", address };
  supportCase = await kiriyama.opensCase({ resident: { ...woman, addressWithheld: true } });
  open = await kiriyama.opensCase({ resident: { ...woman, name: "公開 花子", kana: "コウカイ ハナコ" } });
  await letSee(house, supportCase, town.desks.jiritsu);
  await letSee(house, open, town.desks.jiritsu);
});
afterAll(async () => {
  await referrals.close(true);
  await house.close();
});

const shown = (identity: object | undefined) =>
  Object.fromEntries(DERIVED_FROM_ADDRESS.map((field) => [field, (identity as Partial<Identity>)?.[field]]));
const NOTHING = { address: null, neighbourhood: null };

describe("the desk that registered the person", () => {
  it("reads the address in the case, in the list, in the search and in the registration", async () => {
    const kiriyama = house.as(town.kiriyama);
    expect(shown((await kiriyama.seesCase(supportCase)).resident)).toEqual(SECRET);
    expect(shown(await inList(town.kiriyama, supportCase))).toEqual(SECRET);
    const { items } = await kiriyama.searches("ヒミツ");
    expect(items.map(({ neighbourhood }) => neighbourhood)).toEqual([SECRET.neighbourhood]);
    expect(shown(await kiriyama.residentOf({ id: items[0]?.id as string }))).toEqual(SECRET);
  });
});

describe("another desk that sees 属性・連絡先", () => {
  it("reads that the address is withheld, and nothing that derives from it, in the case", async () => {
    const { resident } = await house.as(town.tanaka).seesCase(supportCase);
    expect(resident).toMatchObject({ name: "秘密 花子", addressWithheld: true });
    expect(shown(resident)).toEqual(NOTHING);
    expect(shown((await house.as(town.tanaka).seesCase(open)).resident)).toEqual(SECRET);
  });

  it("in the list of cases", async () => {
    expect(shown(await inList(town.tanaka, supportCase))).toEqual(NOTHING);
    expect(shown(await inList(town.tanaka, open))).toEqual(SECRET);
  });

  it("in what a search finds", async () => {
    const { items } = await house.as(town.tanaka).searches("ハナコ");
    expect(items.map(({ name, neighbourhood }) => [name, neighbourhood])).toEqual([
      ["公開 花子", SECRET.neighbourhood],
      ["秘密 花子", null],
    ]);
  });
});

describe("what another service reads, and a つなぎ copies", () => {
  it.each([town.kiriyama, town.tanaka])("has none of it, whichever desk asks ($name)", async (member) => {
    const subjects = await subject(member);
    const of = (id: string) => subjects.find(({ case_id }) => case_id === id);
    expect(of(supportCase.id)).toMatchObject({ name: "秘密 花子", address_withheld: true });
    expect(shown(of(supportCase.id))).toEqual(NOTHING);
    expect(shown(of(open.id))).toEqual(SECRET);
  });

  it("shows in no frozen copy", async () => {
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.fukushi]);
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.fukushi });
    await kiriyama.sends(draft);
    const copies = await house.behind.query("select identity from referrals.disclosure where identity is not null");
    expect(copies.rows.map(({ identity }) => shown(identity))).toEqual([NOTHING]);
    const { disclosures } = await house.as(town.sasaki).opens(draft);
    expect(JSON.stringify(disclosures)).not.toContain("泉");
  });
});

async function inList(member: typeof town.tanaka, { id }: { id: string }): Promise<object | undefined> {
  const { data } = await house.as(member).api.GET("/api/cases", { params: { query: { limit: 100 } } });
  return data?.items.find((item) => item.id === id)?.resident;
}

/** As a request of this person to another service would read it. */
function subject(member: typeof town.tanaka): Promise<Record<string, unknown>[]> {
  return (referrals.em.fork() as Em).transactional(async (em) => {
    await rows(em, "select set_config('tsunagi.municipality', $1, true)", [town.municipality.id]);
    await rows(em, "select set_config('tsunagi.desk', $1, true)", [member.memberships[0]?.deskId]);
    return rows(em, "select * from cases.published_subject");
  });
}
