import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

/** 桐山 has sent 田中's desk a つなぎ on a consent of the person. */
async function sent({ until = null as string | null } = {}) {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({
    information: [{ category: "income_assets_debts", body: "滞納2か月" }],
  });
  const { consents } = await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { until });
  const referral = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  return { supportCase, consent: consents[0], referral };
}

const lapsed = (referral: ReferralSeen) =>
  eventually(async () => {
    const seen = await house.as(town.tanaka).sees(referral);
    expect(seen.lapsedAt).not.toBeNull();
    return seen;
  });

const topics = async (member: typeof town.tanaka, referral: ReferralSeen) =>
  (await house.as(member).notices()).items
    .filter(({ referralId }) => referralId === referral.id)
    .map(({ topic }) => topic);

describe("an unopened つなぎ whose consent is withdrawn", () => {
  it("goes back to the sender, who moves next; the other desk knows of it no more", async () => {
    const { supportCase, consent, referral } = await sent();
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    const back = await eventually(async () => {
      const seen = await house.as(town.kiriyama).sees(referral);
      expect(seen.status).toBe("returned");
      return seen;
    });
    expect(back).toMatchObject({
      accountable: { id: town.desks.hotChuo.id },
      next: { desk: { id: town.desks.hotChuo.id } },
    });
    expect(back.steps.at(-1)).toMatchObject({ verb: "giveBack", by: null, desk: null });
    await eventually(async () => expect(await topics(town.kiriyama, referral)).toContain("referral_returned"));
    await expect(house.as(town.tanaka).opens(referral)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.tanaka).sees(referral)).rejects.toMatchObject({ status: 404 });
    expect((await house.as(town.tanaka).inbox()).map(({ id }) => id)).not.toContain(referral.id);
  });

  it("is sent again on a new consent, packed anew", async () => {
    const { supportCase, consent, referral } = await sent();
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.withdraws(supportCase, consent);
    const back = await eventually(async () => {
      const seen = await kiriyama.sees(referral);
      expect(seen.actions).toContain("send");
      return seen;
    });
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { categories: ["income_assets_debts"] });
    const revised = await kiriyama.revises(back, { categories: ["income_assets_debts"] });
    const again = await kiriyama.sends(revised);
    expect(again.status).toBe("sent");
    const opened = await house.as(town.tanaka).opens(again);
    expect(opened.disclosures.map(({ category }) => category)).toEqual(["income_assets_debts"]);
    expect(opened.subject).toBeUndefined();
    // That an earlier consent ended is the sender's history, and nothing to the desk that is asked now.
    expect(opened.steps.map(({ verb }) => verb)).toEqual(["revise", "send", "open"]);
    const verbs = (await kiriyama.sees(again)).steps.map(({ verb }) => verb);
    expect(verbs).toEqual(["draft", "send", "giveBack", "revise", "send", "open"]);
  });
});

describe("an opened つなぎ whose consent is withdrawn", () => {
  it("keeps what was lawfully received, takes no new facts, and wants an answer by the next business day", async () => {
    const { supportCase, consent, referral } = await sent();
    const opened = await house.as(town.tanaka).opens(referral);
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    const seen = await lapsed(referral);
    expect(seen.disclosures).toEqual(opened.disclosures);
    expect(seen.next?.desk.id).toBe(town.desks.jiritsu.id);
    expect(Date.parse(seen.dueAt ?? "")).toBeLessThan(Date.now() + 6 * 86_400_000);
    expect(seen.actions).toEqual(expect.arrayContaining(["stop", "continue"]));
    expect(seen.actions).not.toContain("accept");
    await expect(house.as(town.tanaka).accepts(seen)).rejects.toMatchObject({ status: 403 });
    await eventually(async () => {
      expect(await topics(town.tanaka, referral)).toContain("referral_basis_ended");
      expect(await topics(town.kiriyama, referral)).toContain("referral_basis_ended");
    });
    await expect(house.as(town.kiriyama).stops(seen)).rejects.toMatchObject({ status: 403 });
  });

  it("stops when the receiver says so", async () => {
    const { supportCase, consent, referral } = await sent();
    await house.as(town.tanaka).opens(referral);
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    const stopped = await house.as(town.tanaka).stops(await lapsed(referral), "本人が望まれないため");
    expect(stopped).toMatchObject({ status: "stopped", next: null, dueAt: null, actions: [] });
    await eventually(async () => expect(await topics(town.kiriyama, referral)).toContain("referral_stopped"));
  });

  it("rests no more where it is stopped while it rests", async () => {
    const { supportCase, consent, referral } = await sent();
    const tanaka = house.as(town.tanaka);
    const resumeOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
    await tanaka.does(await tanaka.accepts(referral), "hold", { reason: "hospitalised", resumeOn });
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    expect((await lapsed(referral)).hold).toMatchObject({ code: "hospitalised" });
    expect(await tanaka.stops(await lapsed(referral))).toMatchObject({ status: "stopped", hold: null });
  });

  it("goes on upon the receiver's own ground, which opens nothing of the sender's case", async () => {
    const { supportCase, consent, referral } = await sent();
    await house.as(town.tanaka).opens(referral);
    await house.as(town.kiriyama).withdraws(supportCase, consent);
    const foreign = house.as(town.tanaka).continues(await lapsed(referral), { code: "APPI69_2_3", reason: "所掌事務" });
    await expect(foreign).rejects.toMatchObject({ status: 400, body: { code: "not-this-provider" } });
    const goesOn = await house.as(town.tanaka).continues(await lapsed(referral));
    expect(goesOn.ownGround).toMatchObject({ code: "LAW" });
    const accepted = await house.as(town.tanaka).accepts(goesOn);
    expect(accepted.status).toBe("accepted");
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(house.as(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
  });

  it("rests on the other consent where there is one, and the case stays open to the desk", async () => {
    const { supportCase, consent, referral } = await sent();
    await house.as(town.tanaka).accepts(referral);
    await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu], { purpose: "新しい同意書" });
    await kiriyama.withdraws(supportCase, consent);
    await eventually(async () => {
      const seen = await house.as(town.tanaka).sees(referral);
      expect(seen.ground?.id).not.toBe(consent?.id);
      expect(seen.lapsedAt).toBeNull();
      await house.as(town.tanaka).seesCase(supportCase);
    });
  });
});

describe("a consent that runs out", () => {
  it("warns both desks 30, 7 and 1 days ahead, once each, and then lets go by the clock", async () => {
    const { supportCase, referral } = await sent({ until: "2027-03-31" });
    await house.as(town.tanaka).accepts(referral);
    await eventually(() => house.as(town.tanaka).seesCase(supportCase));
    const warnings = async () =>
      (await topics(town.tanaka, referral)).filter((topic) => topic === "referral_basis_expiring").length;
    for (const [day, count] of [
      ["2027-03-02", 1],
      ["2027-03-20", 1],
      ["2027-03-26", 2],
      ["2027-03-31", 3],
    ] as const) {
      house.setClock(new Date(`${day}T03:00:00Z`));
      await house.sweep();
      await eventually(async () => expect([day, await warnings()]).toEqual([day, count]));
    }
    house.setClock(new Date("2027-03-31T15:00:00Z"));
    await expect(house.asAgain(town.tanaka).seesCase(supportCase)).rejects.toMatchObject({ status: 404 });
    await house.sweep();
    await lapsed(referral);
  });
});
