import { z } from "zod";
import { attendances, opinionStances } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, opinionId, seatId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** What somebody answers at a sitting that is held in writing. */
export const opinion = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    seatId: z.uuid(),
    staff: named,
    desk: named,
    stance: codeOf(opinionStances),
    body: z.string().nullable(),
    givenAt: instant,
    /** Entered by the 事務局 from paper. */
    isOnPaper: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Opinion" });
export type Opinion = z.infer<typeof opinion>;

/** A place at such an item: whether it has answered, and what, as far as the caller may read it. */
const opinionPlace = z
  .strictObject({
    id: z.uuid(),
    staff: named,
    desk: named,
    attendance: codeOf(attendances).nullable(),
    opinion: opinion.nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "OpinionPlace" });

const owedOpinion = z
  .strictObject({
    /** The place from which it is owed. */
    id: z.uuid(),
    agendaItemId: z.uuid(),
    conferenceId: z.uuid(),
    conference: z.string(),
    number: z.string(),
    kind: z.string(),
    answerBy: instant,
    mustPledge: z.boolean(),
  })
  .meta({ id: "OwedOpinion" });
export type OwedOpinion = z.infer<typeof owedOpinion>;

export const opinionProblems = {
  notInWriting: problem(409, "not-in-writing", "書面開催の会議ではないため、書面では答えられません。"),
  pastDeadline: problem(
    409,
    "past-deadline",
    "回答の期限を過ぎました。伝えたいことがあれば、事務局に連絡してください。",
  ),
  opinionThere: problem(409, "opinion-there", "もう回答しています。画面を読み込み直して、その回答を直してください。"),
  needsWords: problem(400, "needs-words", "意見を書いてください。「賛成」と「関わりなし」のほかは、意見が要ります。"),
};

const answered = {
  stance: codeOf(opinionStances).meta({ title: "回答" }),
  body: optionalText("意見", 4000),
};
const result = { touches: "resident", response: opinion, versioned: true } as const;
const refusals = [problems.notNow, opinionProblems.pastDeadline, opinionProblems.needsWords];

/** 書面開催: everybody who has a place answers in writing, until the deadline. */
export const opinionOperations = [
  operation({
    operationId: "listOpinions",
    method: "get",
    path: "/agenda-items/{agendaItemId}/opinions",
    summary: "書面開催の回答（自分が答えるまでは、ほかの人の回答は見えない）",
    authz: { verb: "read", subject: "Opinion" },
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: pageOf(opinionPlace).meta({ id: "OpinionPage" }),
  }),
  operation({
    ...result,
    operationId: "giveOpinion",
    method: "post",
    path: "/seats/{seatId}/opinion",
    summary: "書面で答える（本人が画面で。事務局は、紙で届いたものを入れる）",
    authz: { verb: "giveOpinion", subject: "Seat" },
    params: z.strictObject({ seatId }),
    body: z.strictObject(answered).meta({ id: "NewOpinion" }),
    status: 201,
    problems: [...refusals, opinionProblems.notInWriting, opinionProblems.opinionThere],
  }),
  operation({
    ...result,
    operationId: "reviseOpinion",
    method: "put",
    path: "/opinions/{opinionId}",
    summary: "書面の回答を直す（期限まで）",
    authz: { verb: "revise", subject: "Opinion" },
    changes: true,
    params: z.strictObject({ opinionId }),
    body: z.strictObject(answered).meta({ id: "RevisedOpinion" }),
    status: 200,
    problems: refusals,
  }),
  operation({
    operationId: "listOwedOpinions",
    method: "get",
    path: "/owed-opinions",
    summary: "自分がまだ書面で答えていない議題",
    authz: { verb: "read", subject: "Opinion" },
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(owedOpinion).meta({ id: "OwedOpinionPage" }),
  }),
] as const;
