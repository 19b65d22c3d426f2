import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Somebody who is invited to a 重層的支援会議. */
export async function guestIn(house: House): Promise<string> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { id: caseId } = await miyamoto.opensCase();
  const sitting = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.juso;
  const item = await miyamoto.addsItem(sitting, { kindId, caseId, subject: { topic: "退院後の暮らし" } });
  await miura.conducts(await miura.seesConference(sitting), "announcement");
  await miura.allowsGuests(await miura.seesItem(item));
  const on = new Date().toISOString().slice(0, 10);
  return (await miura.invites(item, { consent: { how: "oral", on } })).id;
}
