import type { RecordSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { isHost, isInside, presides, type Sitting, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows } from "./judge.ts";

/** A sitting that is over: what was spoken of is closed, and its minutes stand. */
export async function over(stage: Stage): Promise<Sitting> {
  const sitting = await sit(stage, "running");
  const sasaki = stage.house.as(town.sasaki);
  await sasaki.writes(sitting.item);
  await sasaki.marksAll(sitting.item);
  await sasaki.conducts(await sasaki.seesConference(sitting.conference), "closing");
  return { conference: await sasaki.seesConference(sitting.conference), item: await sasaki.seesItem(sitting.item) };
}

interface Drafted extends Sitting {
  readonly record: RecordSeen;
}

const drafted = async (stage: Stage): Promise<Drafted> => {
  const sitting = await over(stage);
  return { ...sitting, record: await stage.house.as(town.sasaki).draftsRecord(sitting.item) };
};

const NONE = { corrections: [] };

/** 議事録: made by the 事務局, signed by the chair; what is not signed is not there for anybody else. */
export const aimsAtRecords = (): Readonly<Record<string, Aim>> => ({
  listMeetingRecords: aim<Sitting>(
    over,
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}/meeting-records`,
      expect: judge(isInside(who), knows(who), 200),
    }),
  ),
  draftMeetingRecord: aim<Sitting>(
    over,
    (_, who, { item }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/meeting-records`,
      body: NONE,
      expect: judge(isHost(who), knows(who)),
    }),
  ),
  reviseMeetingRecord: aim<Drafted>(
    drafted,
    (_, who, { record }): Shot => ({
      method: "PUT",
      path: `/meeting-records/${record.id}`,
      body: NONE,
      version: `"${record.version}"`,
      expect: judge(isHost(who), isHost(who), 200),
    }),
  ),
  signMeetingRecord: aim<Drafted>(
    drafted,
    (_, who, { record }): Shot => ({
      method: "POST",
      path: `/meeting-records/${record.id}/signature`,
      version: `"${record.version}"`,
      expect: judge(presides(who), isHost(who)),
    }),
  ),
  listRecordClocks: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/record-clocks", expect: [200] }),
  ),
});
