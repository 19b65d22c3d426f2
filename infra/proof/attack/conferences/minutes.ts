import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { decide, isHost, isInside, isScribe, type Sitting } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge, knows, sitting } from "./judge.ts";

/** What is written there, and what comes of it: known inside alone. */
export function aimsAtMinutes(): Readonly<Record<string, Aim>> {
  const writes = (who: Player) => isHost(who) || isScribe(who);
  const row = { kind: "decision", body: "訪問する" };
  const task = { form: "task", body: "訪問", deskId: town.desks.hotChuo.id, dueOn: inAWeek() };
  type Decided = Awaited<ReturnType<typeof decide>>;
  // One of them is for the scribe's agency alone: 桐山, who is inside, has not to know of it.
  const readsRow = (noun: string, who: Player) => (noun === "/hold" ? writes(who) : isInside(who));
  const toRow = (method: string, noun: string, body: object | undefined, done: number, versioned: boolean) =>
    aim<Decided>(
      decideAnew(noun),
      (_, who, { minute }): Shot => ({
        method,
        path: `/minutes/${minute.id}${noun}`,
        ...(body && { body }),
        ...(versioned && { version: `"${minute.version}"` }),
        expect: judge(writes(who), readsRow(noun, who), done),
      }),
    );
  const toTask = (noun: string, body: object, may: (who: Player) => boolean) =>
    aim<Decided>(
      decide,
      (_, who, { minute: { tasks } }): Shot => ({
        method: "POST",
        path: `/tasks/${tasks[0]?.id}/${noun}`,
        body,
        version: `"${tasks[0]?.version}"`,
        expect: judge(may(who), isInside(who)),
      }),
    );
  return {
    listMinutes: aim<Sitting>(
      sitting("running"),
      (_, who, { item }): Shot => ({
        method: "GET",
        path: `/agenda-items/${item.id}/minutes`,
        expect: judge(isInside(who), knows(who), 200),
      }),
    ),
    listSheets: aim<Sitting>(
      sitting("announced"),
      (_, who, { item }): Shot => ({
        method: "GET",
        path: `/agenda-items/${item.id}/sheets`,
        expect: judge(isInside(who), knows(who), 200),
      }),
    ),
    fillSheet: aim<Sitting>(sitting("announced"), async (stage, who, { item }): Promise<Shot> => {
      const sheets = await stage.house.as(town.sasaki).sheets(item);
      const sheet = sheets.find(({ desk }) => desk.id === town.desks.hotChuo.id);
      return {
        method: "PUT",
        path: `/sheets/${sheet?.id}`,
        body: { known: "母と長男" },
        version: `"${sheet?.version}"`,
        expect: judge(isHost(who) || who.name === "kiriyama", isInside(who), 200),
      };
    }),
    writeMinute: aim<Sitting>(
      sitting("running"),
      (_, who, { item }): Shot => ({
        method: "POST",
        path: `/agenda-items/${item.id}/minutes`,
        body: row,
        expect: judge(writes(who), knows(who)),
      }),
    ),
    reviseMinute: toRow("PUT", "", row, 200, true),
    holdMinute: toRow("PUT", "/hold", { holding: true }, 200, false),
    strikeMinute: toRow("POST", "/striking", undefined, 201, true),
    assignTask: toRow("POST", "/tasks", task, 201, false),
    reportAfterwards: toRow("PUT", "/after-report", { beganOn: "2026-04-01" }, 200, true),
    finishTask: toTask("finishing", { note: "会えた" }, (who) => isHost(who) || who.name === "kiriyama"),
    dropTask: toTask("dropping", { note: "要らない" }, isHost),
  };
}

const ofScribe = { audience: "desks" as const, readerDeskIds: [town.desks.hotHigashi.id] };

/** A row that something came of cannot be struck. */
const decideAnew = (noun: string) => async (stage: Stage) => {
  const decided = await decide(stage);
  if (noun !== "/striking" && noun !== "/hold") return decided;
  const row = noun === "/hold" ? ofScribe : ({ kind: "issue" } as const);
  return { ...decided, minute: await stage.house.as(town.sasaki).writes(decided.item, row) };
};

const WEEK_MS = 7 * 24 * 3_600_000;
const inAWeek = () => new Date(Date.now() + WEEK_MS).toISOString().slice(0, 10);
