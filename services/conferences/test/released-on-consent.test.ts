import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type CaseSeen, type House, type MinuteSeen, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 本人の同意 as the ground of a release: 田中 leads the case; 宮本's desk sees it on a ground without consent. */

let house: House;
let supportCase: CaseSeen;
let item: AgendaItemSeen;
let decision: MinuteSeen;
const { jiritsu, marugoto, kokusai } = town.desks;
const refusal = (status: number, code: string) => ({ status, body: { code } });

beforeAll(async () => {
  house = await openHouse();
  const [miyamoto, miura, tanaka] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.tanaka)];
  supportCase = await tanaka.opensCase();
  await house.as(town.kawai).approves(await tanaka.requestsBasis(supportCase, [marugoto]));
  const draft = await tanaka.drafts({ supportCase, to: marugoto, categories: ["identity_contact"] });
  await miyamoto.accepts(await miyamoto.acknowledges(await miyamoto.opens(await tanaka.sends(draft))));
  const conference = await miyamoto.plansConference();
  const subject = { topic: "見守り" };
  item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  await miura.conducts(await miura.seesConference(conference), "announcement");
  await miyamoto.conducts(await miyamoto.seesConference(conference), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  decision = await miyamoto.writes(item, { kind: "decision" });
  await miyamoto.ties(item, supportCase);
});
afterAll(() => house.close());

const releases = (deskIds: string[]) =>
  house.as(town.miura).releases(decision, { basis: "CONSENT", reason: "", deskIds });

it("is none where nobody has consented, not even to the desk that leads the case", async () => {
  await expect(releases([jiritsu.id])).rejects.toMatchObject(refusal(409, "beyond-consent"));
});

it("lets it go to the desks that the consent names, and to no lead beside them", async () => {
  await house.as(town.tanaka).recordsConsent(supportCase, [marugoto, kokusai]);
  await expect(releases([kokusai.id, jiritsu.id])).rejects.toMatchObject(refusal(409, "beyond-consent"));
  expect((await releases([kokusai.id])).releases).toMatchObject([{ basis: "CONSENT" }]);
});
