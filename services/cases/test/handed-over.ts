import { type Category, categories } from "@tsunagi/contracts";
import { type CaseSeen, eventually, type House, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { allHeard } from "./case-in-sight.ts";

export const ALL = Object.keys(categories) as Category[];

type Member = (typeof town)["tanaka"] | (typeof town)["sasaki"] | (typeof town)["kiriyama"];
type Desk = { readonly id: string };

/** A 移管 that somebody of the receiving desk has accepted; whoever it is about has not been met yet. */
export async function acceptedTransfer(
  house: House,
  supportCase: { id: string },
  { from, to, by }: { from: Member; to: Desk; by: Member },
): Promise<ReferralSeen> {
  const draft = await house.as(from).drafts({ supportCase, to, kind: "transfer", categories: ALL });
  const opened = await house.as(by).opens(await house.as(from).sends(draft));
  return house.as(by).accepts(await house.as(by).acknowledges(opened));
}

/** The person has been met. */
export const meets = (house: House, by: Member, referral: ReferralSeen): Promise<ReferralSeen> =>
  house.as(by).does(referral, "contact", {
    at: new Date(Date.now() - 60_000).toISOString(),
    method: "visit",
    result: "met",
    accompanied: true,
  });

/** 桐山's case of 佐久間 with her daughter, consented to in everything for 生活サポート and 福祉事務所. */
export async function caseToHandOver(house: House, name = "佐久間 律"): Promise<CaseSeen> {
  const kiriyama = house.as(town.kiriyama);
  const supportCase = await kiriyama.opensCase({
    resident: { address: "みどり野市泉2-3-4", addressWithheld: true },
    information: [{ category: "life_history", body: "夫を亡くしてひとり暮らし。" }],
  });
  const daughter = { name, kana: "サクマ リツ", birthDate: null };
  await kiriyama.addsToHousehold(supportCase, { person: daughter, relation: "child", livesTogether: false });
  return kiriyama.recordsConsent(supportCase, [town.desks.jiritsu, town.desks.fukushi], { categories: ALL });
}

/** The case of `caseToHandOver`, after 田中 has met the person: 生活サポート leads it. */
export async function handedOver(house: House, daughter?: string): Promise<CaseSeen> {
  const supportCase = await caseToHandOver(house, daughter);
  const transfer = { from: town.kiriyama, to: town.desks.jiritsu, by: town.tanaka };
  await meets(house, town.tanaka, await acceptedTransfer(house, supportCase, transfer));
  await allHeard(house);
  return eventually(() => ledBy(house, supportCase));
}

async function ledBy(house: House, supportCase: { id: string }): Promise<CaseSeen> {
  const seen = await house.as(town.tanaka).seesCase(supportCase);
  if (seen.leadDesk.id !== town.desks.jiritsu.id) throw new Error("the lead is still on its way");
  return seen;
}
