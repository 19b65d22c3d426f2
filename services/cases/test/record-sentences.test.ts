import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CaseId, RecordId } from "@tsunagi/contracts";
import { type Em, enterAsJob, type Orm, openOrm } from "@tsunagi/database";
import { Actor, type Me } from "@tsunagi/permissions";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { findGrants } from "../audience/audience.store.ts";
import { permissions } from "../permissions.ts";
import { findCorrectable, findRecords, listRecords } from "../record/record.store.ts";
import { viewRecords } from "../record/record.view.ts";
import { getCase } from "../support-case/support-case.store.ts";
import { caseInSight, endsGrant } from "./case-in-sight.ts";

/** The first wall around records, looked at without the second: as the job role, which sees the whole municipality. */

let house: House;
let orm: Orm;
let supportCase: CaseSeen;
let jiritsu: string;
const ids: Record<string, RecordId> = {};

const health = { kind: "fact", category: "health_disability", body: "ひざの手術を受ける。" } as const;
const money = { kind: "fact", category: "income_assets_debts", body: "家賃を2か月滞納。" } as const;

beforeAll(async () => {
  house = await openHouse();
  ({ supportCase, jiritsu } = await caseInSight(house));
  const cases = house.services.find(({ name }) => name === "cases");
  orm = await openOrm("cases", house.urlOf({ service: "cases", job: true }), cases?.entities ?? [], 2);
  for (const audience of ["shared", "pointer", "own"] as const) {
    const { id } = await house.as(town.kiriyama).writesRecord(supportCase, { audience, parts: [health, money] });
    ids[audience] = id as RecordId;
  }
  const own = await house.as(town.tanaka).writesRecord(supportCase, { audience: "own", parts: [health] });
  ids.tanaka = own.id as RecordId;
});
afterAll(async () => {
  await orm.close(true);
  await house.close();
});

const caseId = () => supportCase.id as CaseId;

function looksAs<T>(member: typeof town.tanaka, look: (em: Em, actor: Actor) => Promise<T>): Promise<T> {
  const [post] = member.memberships;
  const me = { staffId: member.id, deskId: post?.deskId, role: post?.role, municipalityId: town.municipality.id };
  return (orm.em.fork() as Em).transactional(async (em) => {
    await enterAsJob(em, town.municipality.id);
    return look(em, new Actor(me as unknown as Me, permissions, new Date()));
  });
}

const known = (member: typeof town.tanaka) =>
  looksAs(member, async (em, actor) => {
    const { items } = await listRecords(em, actor, caseId(), { limit: 10 });
    const views = await viewRecords(em, actor, caseId(), items);
    return new Map(views.map(({ id, pointer, parts }) => [id, pointer ? "pointer" : parts.map((p) => p.category)]));
  });

const both = ["health_disability", "income_assets_debts"];

describe("by the sentences alone", () => {
  it("a desk knows of what others share or let be known, and reads its own categories of it", async () => {
    const toTanaka = [
      [ids.shared, ["income_assets_debts"]],
      [ids.pointer, "pointer"],
      [ids.tanaka, ["health_disability"]],
    ] as const;
    expect(await known(town.tanaka)).toEqual(new Map(toTanaka as never));
    const toKiriyama = [
      [ids.shared, both],
      [ids.pointer, both],
      [ids.own, both],
    ] as const;
    expect(await known(town.kiriyama)).toEqual(new Map(toKiriyama as never));
    for (const nobody of [town.morita, town.hashimoto, town.yoshioka]) expect(await known(nobody)).toEqual(new Map());
  });

  it("a record that stays at another desk is not found by its id either, and not put right", async () => {
    const found = await looksAs(town.tanaka, (em, actor) => findRecords(em, actor, [ids.own as RecordId]));
    expect(found).toEqual([]);
    const asked = [ids.shared, ids.tanaka] as RecordId[];
    const correctable = await looksAs(town.tanaka, (em, actor) => findCorrectable(em, actor, caseId(), asked));
    expect([...correctable]).toEqual([ids.tanaka]);
  });

  it("a desk knows the grants of the lead and its own, the lead knows all", async () => {
    const grants = (member: typeof town.tanaka) =>
      looksAs(member, async (em, actor) => {
        const found = await findGrants(em, actor, await getCase(em, actor, caseId()));
        return found.map(({ deskId }) => deskId);
      });
    const { hotChuo, jiritsu: own, fukushi } = town.desks;
    expect(await grants(town.tanaka)).toEqual([hotChuo.id, own.id]);
    expect(await grants(town.kiriyama)).toEqual([hotChuo.id, own.id, fukushi.id]);
  });

  it("once its sight has ended, a desk knows of its own records and of no other", async () => {
    await endsGrant(house, jiritsu);
    expect([...(await known(town.tanaka)).keys()]).toEqual([ids.tanaka]);
  });
});
