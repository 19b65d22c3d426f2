import type { CommunityIssueSeen, MinuteSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { works } from "../../model/sight.ts";
import type { Player } from "../../town/actors.ts";
import { isHost, isInside, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge } from "./judge.ts";

/** 不足する資源 in the minutes of that sitting. */
const shortage = async (stage: Stage): Promise<MinuteSeen> =>
  stage.house.as(town.sasaki).writes((await sit(stage, "running")).item, { kind: "shortage", body: "居場所がない" });
const raised = async (stage: Stage): Promise<CommunityIssueSeen> =>
  stage.house.as(town.sasaki).raisesIssue(await shortage(stage));

const knows = (who: Player): boolean => who.role === "manager" || works(who, { municipality: town.municipality.id });

const progress = (noun: string): Aim =>
  aim<CommunityIssueSeen>(
    raised,
    (_, who, { id, version }): Shot => ({
      method: "POST",
      path: `/community-issues/${id}/${noun}`,
      version: `"${version}"`,
      body: { progress: "公民館と相談している" },
      expect: judge(isHost(who), knows(who)),
    }),
  );

/** 地域課題: everybody's to read, its host's to raise and to change. */
export const aimsAtCommunityIssues = (): Readonly<Record<string, Aim>> => ({
  raiseCommunityIssue: aim<MinuteSeen>(
    shortage,
    (_, who, { id }): Shot => ({
      method: "POST",
      path: `/minutes/${id}/community-issues`,
      body: { field: "place", title: "平日の昼の居場所" },
      expect: judge(isHost(who), isInside(who)),
    }),
  ),
  listCommunityIssues: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/community-issues", expect: [200] }),
  ),
  beginCommunityIssue: progress("beginning"),
  settleCommunityIssue: progress("settlement"),
});
