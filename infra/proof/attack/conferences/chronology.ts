import type { ChronologyEntrySeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isInside, type Sitting, sit } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows, sitting } from "./judge.ts";

/** What 桐山 has told at that item. */
const told = async (stage: Stage): Promise<ChronologyEntrySeen> =>
  stage.house.as(town.kiriyama).chronicles((await sit(stage, "announced")).item);
const words = { happenedOn: "2019-04", whom: "長男", what: "仕事を辞めた。" };

/** The word of 桐山's agency: those inside read it, and nobody but their own desk's people there change it. */
const own = (method: string, noun: string, done: number, body?: object): Aim =>
  aim<ChronologyEntrySeen>(
    told,
    (_, who: Player, { id, version }): Shot => ({
      method,
      path: `/chronology-entries/${id}${noun}`,
      version: `"${version}"`,
      ...(body && { body }),
      expect: judge(who.name === "kiriyama", isInside(who), done),
    }),
  );

/** 家族年表: told and read inside, and nowhere else. */
export const aimsAtChronology = (): Readonly<Record<string, Aim>> => ({
  listChronology: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "GET",
      path: `/agenda-items/${item.id}/chronology`,
      expect: judge(isInside(who), knows(who), 200),
    }),
  ),
  addChronologyEntry: aim<Sitting>(
    sitting("announced"),
    (_, who, { item }): Shot => ({
      method: "POST",
      path: `/agenda-items/${item.id}/chronology`,
      body: words,
      expect: judge(isInside(who), knows(who)),
    }),
  ),
  reviseChronologyEntry: own("PUT", "", 200, words),
  takeBackChronologyEntry: own("POST", "/taking-back", 201),
});
