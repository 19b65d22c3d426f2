import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { bodyOf, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Every list is paged: following `next` shows every row exactly once, in the order of one long page. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const kiriyama = house.as(town.kiriyama);
  for (let n = 0; n < 7; n += 1) {
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    // Two and two fall due at the very same moment: the order must still be total.
    const draft = await kiriyama.drafts({ supportCase, to: town.desks.jiritsu, urgency: n % 2 === 0 ? "C" : "D" });
    await kiriyama.sends(draft);
  }
  const until = Date.now() + 10_000;
  while ((await house.as(town.tanaka).notices()).items.length < 7 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
afterAll(() => house.close());

interface Page {
  readonly items: { readonly id: string }[];
  readonly next: string | null;
  readonly errors?: { readonly message: string }[];
}

async function get(member: typeof town.tanaka, path: string) {
  const response = await fetch(`${house.url}/api${path}`, { headers: { Cookie: await house.as(member).cookie() } });
  return { status: response.status, body: await bodyOf<Page>(response) };
}

it.each([
  ["/cases?", town.kiriyama, 7],
  ["/referrals?box=out&", town.kiriyama, 7],
  ["/referrals?box=in&", town.tanaka, 7],
  ["/referrals?", town.kiriyama, 7],
  ["/notices?", town.tanaka, 7],
  ["/desks?", town.tanaka, 16],
  [`/desks/${town.desks.hotChuo.id}/staff?`, town.kiriyama, 4],
])("%s", async (path, member, total) => {
  const whole = (await get(member, `${path}limit=100`)).body;
  expect(whole.items).toHaveLength(total);
  expect(whole.next).toBeNull();
  const ids: string[] = [];
  let next: string | null = "";
  while (next !== null) {
    const cursor: string = next === "" ? "" : `&cursor=${encodeURIComponent(next)}`;
    const { status, body } = await get(member, `${path}limit=2${cursor}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(2);
    ids.push(...body.items.map(({ id }) => id));
    next = body.next;
  }
  expect(ids).toEqual(whole.items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(total);
});

it.each(["0", "abc", "WyJ4Il0", "e30"])("says what to do about a cursor that is none: %s", async (cursor) => {
  const { status, body } = await get(town.kiriyama, `/cases?cursor=${cursor}`);
  expect([status, body.errors?.[0]?.message]).toEqual([400, "一覧を最初から開き直してください。"]);
});

it("has no unlimited list", async () => {
  expect((await get(town.kiriyama, "/cases?limit=101")).status).toBe(400);
  expect((await get(town.kiriyama, "/cases?limit=0")).status).toBe(400);
});
