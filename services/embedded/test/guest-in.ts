import { type House, Visitor } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

interface Guest {
  readonly id: string;
  /** What a guest who is in holds: under its own name, and as if it were a session's. */
  readonly cookies: readonly string[];
}

/** Somebody who is invited to a 重層的支援会議 of this moment, and somebody else who is in. */
export async function guestIn(house: House): Promise<Guest> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { id: caseId } = await miyamoto.opensCase();
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const sitting = await miyamoto.plansConference({ startsAt: new Date().toISOString(), endsAt });
  const { id: kindId } = town.conferenceKinds.juso;
  const item = await miyamoto.addsItem(sitting, { kindId, caseId, subject: { topic: "退院後の暮らし" } });
  await miura.conducts(await miura.seesConference(sitting), "announcement");
  await miura.allowsGuests(await miura.seesItem(item));
  const consent = { how: "oral" as const, on: new Date().toISOString().slice(0, 10) };
  const { key } = await miura.invites(item, { consent, name: "大家 健" });
  const visitor = new Visitor(house.url);
  if (key) await visitor.enters(key);
  const { id } = await miura.invites(item, { consent });
  return { id, cookies: [visitor.cookie, `tsunagi_session=${visitor.cookie.split("=")[1]}`] };
}
