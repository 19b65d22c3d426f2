import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { components } from "@tsunagi/contracts/api";
import { eventually, type House, openHouse, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

type Incident = components["schemas"]["Incident"];
const DAY = 86_400_000;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => house.setClock(undefined));

/** 桐山 sends to the livelihood desk what was meant for another one; 田中 opens it before anybody notices. */
async function misdirected(): Promise<ReferralSeen> {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({ resident: { name: "北条 弥生" } });
  await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
  const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
  await house.as(town.tanaka).opens(sent);
  const circumstances = "一覧で1行下の窓口を選んだ。";
  return kiriyama.does(await kiriyama.sees(sent), "misdirection", { circumstances });
}

async function list(member: typeof town.segawa | typeof town.yoshioka | typeof town.kiriyama): Promise<Incident[]> {
  const { data } = await house.as(member).api.GET("/api/incidents", { params: { query: { limit: 100 } } });
  return data?.items ?? [];
}

type Noun = "prompt-report" | "notification" | "final-report";
async function enters(incident: Incident, noun: Noun, note: string) {
  const person = house.as(town.segawa);
  return person.api.POST(`/api/incidents/{incidentId}/${noun}`, {
    params: {
      path: { incidentId: incident.id },
      header: { "Idempotency-Key": person.key(), "If-Match": `"${incident.version}"` },
    },
    body: { note },
  });
}

describe("a つなぎ that was opened by the wrong desk", () => {
  it("is closed again there, and whoever answers for personal data knows of it at once", async () => {
    const referral = await misdirected();
    expect(referral.status).toBe("misdirected");
    const there = await house.as(town.tanaka).sees(referral);
    expect(there).toMatchObject({ caseId: null, request: null, disclosures: [], attachments: [], steps: [] });
    expect(there).not.toHaveProperty("subject");
    const incident = (await list(town.segawa)).find(({ referralNumber }) => referralNumber === referral.number);
    expect(incident).toMatchObject({
      status: "opened",
      openedBy: { name: "田中 美穂" },
      to: { id: town.desks.jiritsu.id },
    });
    expect(JSON.stringify(incident)).not.toContain("北条");
    await eventually(async () => {
      const [notice] = (await house.as(town.segawa).notices()).items;
      expect(notice).toMatchObject({ topic: "incident_opened", incidentId: incident?.id, personal: true });
    });
    expect((await house.as(town.yoshioka).notices()).items.some(({ incidentId }) => incidentId)).toBe(false);
    expect((await list(town.kiriyama)).length).toBe(0);
    expect((await list(town.yoshioka)).length).toBe(0);
  });

  it("is reported, told to the person and concluded, each with name and time, in this order", async () => {
    const referral = await misdirected();
    const opened = (await list(town.segawa)).find(
      ({ referralNumber }) => referralNumber === referral.number,
    ) as Incident;
    const early = await enters(opened, "final-report", "まだ");
    expect(early.response.status).toBe(409);
    const reported = (await enters(opened, "prompt-report", "個人情報保護委員会へ速報した。")).data as Incident;
    expect(reported).toMatchObject({ status: "reported", prompt: { by: { name: "瀬川 律子" } } });
    const untold = await enters(reported, "final-report", "再発防止を定めた。");
    expect(untold.error).toMatchObject({ code: "tell-first" });
    const told = (await enters(reported, "notification", "本人に電話で伝え、おわびした。")).data as Incident;
    const concluded = (await enters(told, "final-report", "宛先の確認を二人で行うこととした。")).data as Incident;
    expect([concluded.status, concluded.actions]).toEqual(["concluded", []]);
  });

  it("rings when 速報 or 確報 is late, once each", async () => {
    const referral = await misdirected();
    const news = async () => {
      const { rows } = await house.behind.query(
        `select count(*)::int as n from ledger.outbox o join referrals.incident i on i.id::text = o.payload->>'incidentId'
          where o.name = 'incident.overdue' and i.referral_number = $1`,
        [referral.number],
      );
      return rows[0].n;
    };
    house.setClock(new Date(Date.now() + 4 * DAY));
    await house.sweep();
    expect(await news()).toBe(0);
    house.setClock(new Date(Date.now() + 6 * DAY));
    await house.sweep();
    await house.sweep();
    expect(await news()).toBe(1);
    const opened = (await list(town.segawa)).find(
      ({ referralNumber }) => referralNumber === referral.number,
    ) as Incident;
    await enters(opened, "prompt-report", "遅れて速報した。");
    house.setClock(new Date(Date.now() + 32 * DAY));
    await house.sweep();
    expect(await news()).toBe(2);
  });

  it("is taken back and no incident where nobody had opened it", async () => {
    const before = (await list(town.segawa)).length;
    const kiriyama = house.as(town.kiriyama);
    const supportCase = await kiriyama.opensCase();
    await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    const sent = await kiriyama.sends(await kiriyama.drafts({ supportCase, to: town.desks.jiritsu }));
    await expect(kiriyama.does(sent, "misdirection", { circumstances: "まちがえた。" })).rejects.toMatchObject({
      status: 409,
    });
    const recalled = await kiriyama.does(sent, "recall", {});
    expect(recalled.status).toBe("draft");
    await expect(house.as(town.tanaka).sees(sent)).rejects.toMatchObject({ status: 404 });
    expect((await list(town.segawa)).length).toBe(before);
  });
});
