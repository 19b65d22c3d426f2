import type { House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** A 支援会議 that is over, with what is kept of it on paper. */
export async function paperIds(house: House): Promise<Record<string, string>> {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const planned = await miyamoto.plansConference();
  const { id: kindId } = town.conferenceKinds.shien;
  const item = await miyamoto.addsItem(planned, { kindId, subject: { topic: "見守り" } });
  await miyamoto.seats(item, town.kiriyama);
  await miyamoto.conducts(await miura.conducts(await miura.seesConference(planned), "announcement"), "opening");
  await miyamoto.moves(await miyamoto.seesItem(item), "start");
  await miyamoto.marksAll(item);
  const handed = await miyamoto.handsOut(item, { title: "関係図", copies: 1 });
  await miyamoto.collects(handed, { collected: [1] });
  await miyamoto.conducts(await miyamoto.seesConference(planned), "closing");
  const record = await miyamoto.draftsRecord(item);
  const [questionnaire] = (await miyamoto.questionnairesOf(item)).items;
  return { meetingRecordId: record.id, handoutId: handed.id, questionnaireId: questionnaire?.id as string };
}
