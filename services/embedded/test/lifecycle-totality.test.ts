import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { basisLife, consentLife } from "@tsunagi/cases";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts";
import { noticeLife } from "@tsunagi/notifications";
import { Refusal } from "@tsunagi/permissions";
import { referralLife } from "@tsunagi/referrals";
import { type CaseSeen, eventually, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

const lives = { referral: referralLife, notice: noticeLife, consent: consentLife, basis: basisLife };

describe.each(Object.entries(lives))("the life of a %s", (_, life) => {
  const verbs = Object.keys(life.moves) as never[];
  const pairs = verbs.flatMap((verb) => life.statuses.map((status) => [verb, status] as const));

  it.each(pairs)("decides %s from %s: a state that exists, or 409", (verb, status) => {
    const record = { status } as never;
    if (life.allows(verb, record)) expect(life.statuses).toContain(life.next(verb, record));
    else expect(() => life.next(verb, record)).toThrow(Refusal);
  });

  it("has a way into every state but the first, and no verb that can never be done", () => {
    const reached = verbs.map((verb) => (life.moves[verb] as { to?: string }).to);
    for (const status of life.statuses.slice(1)) expect(reached).toContain(status);
    for (const verb of verbs) expect((life.moves[verb] as { from: string[] }).from).not.toEqual([]);
  });
});

describe("the same table over HTTP", () => {
  let house: House;
  const made = new Map<ReferralStatus, ReferralSeen>();

  beforeAll(async () => {
    house = await openHouse();
    for (const status of Object.keys(referralStatuses) as ReferralStatus[]) made.set(status, await referralIn(status));
  });
  afterAll(() => house.close());

  async function referralIn(status: ReferralStatus): Promise<ReferralSeen> {
    const [sender, receiver] = [house.as(town.kiriyama), house.as(town.tanaka)];
    const supportCase = await sender.opensCase();
    const { consents } = await sender.recordsConsent(supportCase, [town.desks.jiritsu]);
    const draft = await sender.drafts({ supportCase, to: town.desks.jiritsu });
    if (status === "draft") return draft;
    const sent = await sender.sends(draft);
    if (status === "sent") return sent;
    if (status === "returned") return afterWithdrawal(supportCase, consents[0], sent);
    if (status === "stopped") {
      const lapsed = await afterWithdrawal(supportCase, consents[0], await receiver.opens(sent));
      return receiver.stops(lapsed);
    }
    const acknowledged = await receiver.acknowledges(sent);
    return status === "acknowledged" ? acknowledged : receiver.accepts(acknowledged);
  }

  /** The つなぎ once the end of its consent has reached it. */
  async function afterWithdrawal(
    supportCase: CaseSeen,
    consent: CaseSeen["consents"][number] | undefined,
    was: ReferralSeen,
  ) {
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    return eventually(async () => {
      const seen = await house.as(town.kiriyama).sees(was);
      expect(seen.version).toBeGreaterThan(was.version);
      return seen;
    });
  }

  const deeds = {
    send: (referral: ReferralSeen) => house.as(town.kiriyama).sends(referral),
    open: (referral: ReferralSeen) => house.as(town.tanaka).opens(referral),
    acknowledge: (referral: ReferralSeen) => house.as(town.tanaka).acknowledges(referral),
    accept: (referral: ReferralSeen) => house.as(town.tanaka).accepts(referral),
    revise: (referral: ReferralSeen) => house.as(town.kiriyama).revises(referral),
  };
  /** 409, but where the deed is not theirs for another reason: not theirs to know, or its ground has ended. */
  function refusalOf(verb: keyof typeof deeds, status: ReferralStatus): number {
    if (verb === "send" || verb === "revise") return 409;
    if (status === "draft" || status === "returned") return 404;
    return status === "stopped" && verb !== "open" ? 403 : 409;
  }
  const statuses = Object.keys(referralStatuses) as ReferralStatus[];
  const wrong = (Object.keys(deeds) as (keyof typeof deeds)[]).flatMap((verb) =>
    statuses
      .filter((status) => !referralLife.allows(verb, { status }))
      .map((status) => [verb, status, refusalOf(verb, status)] as const),
  );

  it.each(wrong)("%s is refused on one that is %s (%d), and nothing changes", async (verb, status, expected) => {
    const referral = made.get(status) as ReferralSeen;
    await expect(deeds[verb](referral)).rejects.toMatchObject({ status: expected });
    const seen = await house.as(town.kiriyama).sees(referral);
    expect({ status: seen.status, version: seen.version }).toEqual({ status, version: referral.version });
  });
});
