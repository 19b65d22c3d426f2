import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, eventually, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 事後承認 has its own clock: saving a life does not wait for it, and it is not forgotten (docs/RULINGS.md 5). */

type BasisSeen = Awaited<ReturnType<Person["requestsBasis"]>>;

let house: House;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
  supportCase = await house.as(town.kiriyama).opensCase();
});
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

const life = () =>
  house.as(town.kiriyama).requestsBasis(supportCase, [town.desks.houkatsuWest], {
    code: "LIFE",
    reason: "三日前から電話に出ず、郵便物がたまっている。",
    categories: ["identity_contact", "health_disability"],
  });

/** The sweep runs so long after the approval was due. */
async function sweepsAfter({ approvalDueAt }: BasisSeen, minutes: number) {
  house.setClock(new Date(Date.parse(approvalDueAt as string) + minutes * 60_000));
  await house.sweep();
}

const said = async ({ id }: BasisSeen) =>
  (
    await house.behind.query(
      "select payload from ledger.outbox where name = 'basis.overdue' and payload ->> 'basisId' = $1",
      [id],
    )
  ).rows.map(({ payload }) => payload);

const noticed = async (basis: BasisSeen) =>
  (await house.as(town.shimura).notices()).items.filter(
    ({ topic, basisId }) => topic === "basis_overdue" && basisId === basis.id,
  );

describe("a ground that waits for its 事後承認", () => {
  it("is overdue once its time has passed, is said to be so once, and the desk is told", async () => {
    const basis = await life();
    await sweepsAfter(basis, -1);
    expect(await said(basis)).toEqual([]);
    await sweepsAfter(basis, 1);
    await sweepsAfter(basis, 60);
    expect(await said(basis)).toEqual([{ caseId: supportCase.id, basisId: basis.id, deskId: town.desks.hotChuo.id }]);
    await eventually(async () => expect(await noticed(basis)).toHaveLength(1));
  });

  it("is not, where somebody has answered in time", async () => {
    const [approved, rejected, ended] = [await life(), await life(), await life()];
    await house.as(town.shimura).approves(approved);
    await house.as(town.shimura).rejects(rejected);
    await house.as(town.kiriyama).endsBasis(ended);
    await sweepsAfter(approved, 60);
    for (const one of [approved, rejected, ended]) expect(await said(one)).toEqual([]);
  });

  it("is approved late all the same, and shows by whom and when", async () => {
    const basis = await life();
    await sweepsAfter(basis, 90);
    const [waiting] = (await house.as(town.shimura).bases({ waiting: "true" })).filter(({ id }) => id === basis.id);
    const approved = await house.as(town.shimura).approves(waiting as BasisSeen);
    expect(approved).toMatchObject({ status: "in_force", decidedBy: { name: "志村 健二" } });
    expect(Date.parse(approved.decidedAt as string)).toBeGreaterThan(Date.parse(basis.approvalDueAt as string));
  });
});
