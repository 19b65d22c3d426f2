import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
let supportCase: CaseSeen;
beforeAll(async () => {
  house = await openHouse();
  supportCase = await house.as(town.kiriyama).opensCase();
});
afterAll(() => house.close());

describe("endBasis", () => {
  it("says who ended it, when and why, beside what the approver has said", async () => {
    const kiriyama = house.as(town.kiriyama);
    const asked = await kiriyama.requestsBasis(supportCase, [town.desks.fukushi]);
    const approved = await house.as(town.shimura).approves(asked, "法務と確認済み");
    expect(approved.ended).toBeNull();
    await kiriyama.endsBasis(approved, "本人の同意が得られた");
    const [seen] = (await house.as(town.shimura).bases({ caseId: supportCase.id })).filter(({ id }) => id === asked.id);
    expect(seen).toMatchObject({ status: "ended", note: "法務と確認済み", decidedBy: { name: "志村 健二" } });
    expect(seen?.ended).toEqual({
      at: expect.any(String),
      by: { id: town.kiriyama.id, name: "桐山 葵" },
      note: "本人の同意が得られた",
    });
  });

  it("needs no word, and nobody's decision before it", async () => {
    const kiriyama = house.as(town.kiriyama);
    const ended = await kiriyama.endsBasis(await kiriyama.requestsBasis(supportCase, [town.desks.kokusai]));
    expect(ended).toMatchObject({ status: "ended", decidedBy: null, ended: { by: { name: "桐山 葵" }, note: null } });
  });

  it("is never without the name of whoever did it, not even by SQL", async () => {
    await house.as(town.kiriyama).requestsBasis(supportCase, [town.desks.jiritsu]);
    const nameless = house.behind.query("update cases.basis set status = 'ended' where status = 'waiting'");
    await expect(nameless).rejects.toThrow(/basis_ending_is_whole/);
  });
});
