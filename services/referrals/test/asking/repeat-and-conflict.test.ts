import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type CaseSeen, type House, openHouse, problemOf, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
let supportCase: CaseSeen;

beforeAll(async () => {
  house = await openHouse();
  supportCase = await house.as(town.kiriyama).opensCase();
  await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
});
afterAll(() => house.close());

const draft = (need: "rent" | "debt" | "sorting_out" = "sorting_out") =>
  house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jiritsu, needs: [need] });

const confirming = async (referral: ReferralSeen) => ({
  preview: (await house.as(town.kiriyama).previews(referral)).fingerprint,
});

async function post(path: string, headers: Record<string, string>, body?: object): Promise<Response> {
  return fetch(`${house.url}/api${path}`, {
    method: "POST",
    headers: {
      Origin: house.url,
      Cookie: await house.as(town.kiriyama).cookie(),
      ...(body && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}

const sheet = (request: string) => ({
  caseId: supportCase.id,
  toDeskId: town.desks.jiritsu.id,
  kind: "assistance_request",
  urgency: "C",
  warmLevel: "L1",
  categories: ["identity_contact"],
  needs: ["sorting_out"],
  request,
});

describe("a double click", () => {
  it("makes one draft of twenty identical requests, and gives all of them the same answer", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post("/referrals", { "Idempotency-Key": "same-click" }, sheet("一度だけ"))),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    const { rows } = await house.behind.query(
      "select count(*)::int as n from referrals.referral where request = '一度だけ'",
    );
    expect(rows[0].n).toBe(1);
  });

  it("sends once, even when the answer was lost and the same click comes again", async () => {
    const referral = await draft("rent");
    const headers = { "Idempotency-Key": "lost-answer", "If-Match": `"${referral.version}"` };
    const seen = await confirming(referral);
    const first = await post(`/referrals/${referral.id}/sending`, headers, seen);
    const second = await post(`/referrals/${referral.id}/sending`, headers, seen);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    const { rows } = await house.behind.query(
      "select count(*)::int as n from ledger.outbox where aggregate_id = $1 and name = 'referral.sent'",
      [referral.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it("refuses a key that comes again with something else", async () => {
    await post("/referrals", { "Idempotency-Key": "used-key" }, sheet("はじめ"));
    const reused = await post("/referrals", { "Idempotency-Key": "used-key" }, sheet("べつの内容"));
    expect(reused.status).toBe(422);
    expect((await problemOf(reused)).code).toBe("key-reused");
  });

  it("refuses a deed without a key, in words", async () => {
    const answer = await post("/referrals", {}, sheet("鍵なし"));
    expect(answer.status).toBe(428);
    expect((await problemOf(answer)).title).toContain("Idempotency-Key");
  });

  it("shows the repeated answer under the rule of now: who may no longer see it gets 404", async () => {
    const referral = await draft("debt");
    const headers = { "Idempotency-Key": "moved-away", "If-Match": `"${referral.version}"` };
    const seen = await confirming(referral);
    expect((await post(`/referrals/${referral.id}/sending`, headers, seen)).status).toBe(201);
    await house.behind.query("update referrals.referral set from_desk_id = $1 where id = $2", [
      town.desks.marugoto.id,
      referral.id,
    ]);
    expect((await post(`/referrals/${referral.id}/sending`, headers, seen)).status).toBe(404);
  });
});

describe("two tabs", () => {
  async function revise(referral: ReferralSeen, version: number | undefined, request: string): Promise<Response> {
    const { caseId: _, ...fields } = sheet(request);
    return fetch(`${house.url}/api/referrals/${referral.id}/draft`, {
      method: "PUT",
      headers: {
        Origin: house.url,
        Cookie: await house.as(town.kiriyama).cookie(),
        "Content-Type": "application/json",
        ...(version !== undefined && { "If-Match": `"${version}"` }),
      },
      body: JSON.stringify(fields),
    });
  }

  it("let the second one know what the first has written, instead of overwriting it", async () => {
    const referral = await draft();
    const first = await revise(referral, referral.version, "先に書いた");
    expect([first.status, first.headers.get("etag")]).toEqual([200, `"${referral.version + 1}"`]);
    const second = await revise(referral, referral.version, "あとから書いた");
    expect(second.status).toBe(412);
    const problem = await problemOf(second);
    expect(problem.versions).toEqual({ yours: `"${referral.version}"`, current: `"${referral.version + 1}"` });
    expect(problem.current?.request).toBe("先に書いた");
  });

  it("must name the version that they change", async () => {
    const answer = await revise(await draft(), undefined, "版なし");
    expect(answer.status).toBe(428);
  });

  it("lose no update when ten of them write at once: every 200 rests on the version it named", async () => {
    let referral = await draft();
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, tab) => revise(referral, referral.version, `第${round}回 ${tab}`)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
      const winner = (await answers.find(({ status }) => status === 200)?.json()) as ReferralSeen;
      referral = await house.as(town.kiriyama).sees(referral);
      expect([referral.request, referral.version]).toEqual([winner.request, winner.version]);
    }
  });
});
