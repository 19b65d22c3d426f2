import { z } from "zod";
import { instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { agendaItemId, handoutId, seatId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

const MOST_COPIES = 200;
const copy = z.int().min(1).max(MOST_COPIES);

/** 配布資料: n numbered copies, and which of them have come back. */
export const handout = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    title: z.string(),
    copies: z.int(),
    /** Who got which copy: somebody who has a place there, or in words. */
    holders: z.array(z.strictObject({ copy: z.int(), seatId: z.uuid().nullable(), name: z.string() })),
    collected: z.array(z.int()),
    /** What did not come back, each with its reason. */
    missing: z.array(z.strictObject({ copy: z.int(), reason: z.string() })),
    /** Copies of which nothing is known yet: they keep the sitting open. */
    out: z.array(z.int()),
    handedOutBy: named,
    handedOutAt: instant,
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Handout" });
export type Handout = z.infer<typeof handout>;

export const handoutProblems = {
  unknownCopy: problem(
    400,
    "unknown-copy",
    "この資料の番号ではないか、同じ番号が二度入っています。番号を確かめてください。",
  ),
  unknownHolder: problem(
    400,
    "unknown-holder",
    "渡した相手は、この議題の出席者から選ぶか、名前を書いてください。どちらか一つです。",
  ),
  needsHolder: problem(409, "needs-holder", "回収できない番号があります。先に、だれに渡したかを入れてください。"),
};

const holders = z
  .array(z.strictObject({ copy, seatId: seatId.optional(), name: optionalText("渡した相手", 80) }))
  .max(MOST_COPIES)
  .default([])
  .meta({ title: "だれに何番を渡したか" });
const params = z.strictObject({ agendaItemId });
const change = { touches: "resident", changes: true, params: z.strictObject({ handoutId }) } as const;
const of = (verb: string, subject: string) => ({ verb, subject }) as const;

/** 配布資料 of an item: handed out with numbers, and collected before the sitting is closed. */
export const handoutOperations = [
  operation({
    operationId: "listHandouts",
    method: "get",
    path: "/agenda-items/{agendaItemId}/handouts",
    summary: "配布資料と回収の状況（事務局）",
    authz: of("handOut", "AgendaItem"),
    touches: "resident",
    params,
    query: pageQuery,
    status: 200,
    response: pageOf(handout).meta({ id: "HandoutPage" }),
  }),
  operation({
    operationId: "handOut",
    method: "post",
    path: "/agenda-items/{agendaItemId}/handouts",
    summary: "番号つきの資料を配る（事務局）",
    authz: of("handOut", "AgendaItem"),
    touches: "resident",
    params,
    body: z
      .strictObject({ title: text("資料の名前", 120), copies: copy.meta({ title: "部数" }), holders })
      .meta({ id: "NewHandout" }),
    status: 201,
    response: handout,
    versioned: true,
    problems: [problems.notNow, handoutProblems.unknownCopy, handoutProblems.unknownHolder],
  }),
  operation({
    ...change,
    operationId: "distributeHandout",
    method: "put",
    path: "/handouts/{handoutId}/distribution",
    summary: "だれに何番を渡したかを入れる（事務局）",
    authz: of("distribute", "Handout"),
    body: z.strictObject({ holders }).meta({ id: "HandoutDistribution" }),
    status: 200,
    response: handout,
    versioned: true,
    problems: [problems.notNow, handoutProblems.unknownCopy, handoutProblems.unknownHolder],
  }),
  operation({
    ...change,
    operationId: "collectHandout",
    method: "put",
    path: "/handouts/{handoutId}/collection",
    summary: "回収した番号と、回収できない番号の理由を入れる",
    authz: of("collect", "Handout"),
    body: z
      .strictObject({
        collected: z.array(copy).max(MOST_COPIES).meta({ title: "回収した番号" }),
        missing: z
          .array(z.strictObject({ copy, reason: text("回収できない理由", 200) }))
          .max(MOST_COPIES)
          .default([])
          .meta({ title: "回収できない番号" }),
      })
      .meta({ id: "HandoutCollection" }),
    status: 200,
    response: handout,
    versioned: true,
    problems: [problems.notNow, handoutProblems.unknownCopy, handoutProblems.needsHolder],
  }),
] as const;
