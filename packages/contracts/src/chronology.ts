import { z } from "zod";
import { instant, named, pageOf, pageQuery, partialDateField, text } from "./fields.ts";
import { agendaItemId, chronologyEntryId, deskId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

const OLDEST = 130;

/** 家族年表: one thing that happened in a household, as one agency tells it. It belongs to the 議題事例, from sitting to sitting. */
export const chronologyEntry = z
  .strictObject({
    id: z.uuid(),
    /** In whose room it was told. */
    agendaItemId: z.uuid(),
    /** As much of the day as is known: 1985, 1985-03 or 1985-03-02. */
    happenedOn: z.string(),
    /** 「ごろ」. */
    isAround: z.boolean(),
    /** About whom, in words: 母, 長男, 世帯. */
    whom: z.string(),
    /** How old they were then, where somebody knows. */
    age: z.int().nullable(),
    what: z.string(),
    /** Which agency tells it. */
    desk: named,
    writtenBy: named,
    writtenAt: instant,
    /** Null: it stands as it was first told. */
    revisedBy: named.nullable(),
    revisedAt: instant.nullable(),
    isTakenBack: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "ChronologyEntry" });
export type ChronologyEntry = z.infer<typeof chronologyEntry>;

export const chronologyProblems = {
  yetToCome: problem(
    400,
    "yet-to-come",
    "家族年表には、もう起きたことを入れてください。今日より後の日は入れられません。",
  ),
  ofNobody: problem(409, "of-nobody", "この種別では個人を話し合わないため、家族年表はつくれません。"),
  fullChronology: problem(409, "full-chronology", "家族年表は300件までです。まとめられるものを一つにしてください。"),
};

const told = {
  happenedOn: partialDateField("いつ"),
  isAround: z.boolean().default(false).meta({ title: "ごろ" }),
  whom: text("だれのこと", 40),
  age: z.int().min(0).max(OLDEST).nullable().default(null).meta({ title: "そのときの年齢" }),
  what: text("できごと", 400),
};
const params = z.strictObject({ chronologyEntryId });
const of = (verb: string) => ({ verb, subject: "ChronologyEntry" }) as const;
const answer = { touches: "resident", response: chronologyEntry, versioned: true } as const;

/** 家族年表, put together by all agencies before a sitting and in it. */
export const chronologyOperations = [
  operation({
    operationId: "listChronology",
    method: "get",
    path: "/agenda-items/{agendaItemId}/chronology",
    summary: "家族年表（各機関が入れたできごと。前の回のものは、見せられた人だけ）",
    authz: of("read"),
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: pageOf(chronologyEntry).meta({ id: "ChronologyPage" }),
  }),
  operation({
    ...answer,
    operationId: "addChronologyEntry",
    method: "post",
    path: "/agenda-items/{agendaItemId}/chronology",
    summary: "家族年表に、自分の機関が知っているできごとを加える（事務局は、紙で受け取った機関の分も）",
    authz: { verb: "chronicle", subject: "AgendaItem" },
    params: z.strictObject({ agendaItemId }),
    body: z
      .strictObject({ ...told, toldByDeskId: deskId.optional().meta({ title: "情報を出した機関" }) })
      .meta({ id: "NewChronologyEntry" }),
    status: 201,
    problems: [problems.notNow, ...Object.values(chronologyProblems)],
  }),
  operation({
    ...answer,
    operationId: "reviseChronologyEntry",
    method: "put",
    path: "/chronology-entries/{chronologyEntryId}",
    summary: "自分の機関が入れた家族年表のできごとを直す",
    authz: of("revise"),
    changes: true,
    params,
    body: z.strictObject(told).meta({ id: "RevisedChronologyEntry" }),
    status: 200,
    problems: [problems.notNow, chronologyProblems.yetToCome],
  }),
  operation({
    ...answer,
    operationId: "takeBackChronologyEntry",
    method: "post",
    path: "/chronology-entries/{chronologyEntryId}/taking-back",
    summary: "自分の機関が入れた家族年表のできごとを取り消す",
    authz: of("takeBack"),
    changes: true,
    params,
    status: 201,
    problems: [problems.notNow],
  }),
] as const;
