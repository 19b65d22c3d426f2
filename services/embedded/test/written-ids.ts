import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** A 支援会議 that is held in writing, with an answer. */
export async function writtenIds(house: House): Promise<Record<string, string>> {
  const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
  const planned = await miyamoto.plansConference({ form: "written" });
  const { id: kindId } = town.conferenceKinds.shien;
  const item = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り" } });
  const { inside } = await miyamoto.seats(item, town.kiriyama);
  await miura.conducts(await miura.seesConference(planned), "announcement");
  await kiriyama.pledges(item);
  const { id: opinionId } = await kiriyama.answersInWriting(inside?.seats[0], { stance: "agree" });
  return { opinionId };
}
