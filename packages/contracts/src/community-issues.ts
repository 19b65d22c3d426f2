import { z } from "zod";
import { communityFields, communityIssueStatuses } from "./codes.ts";
import { codeOf, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { communityIssueId, minuteId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** 地域課題: what the town lacks, as conferences found out. It speaks of nobody, and says not out of which conference. */
export const communityIssue = z
  .strictObject({
    id: z.uuid(),
    host: named,
    field: codeOf(communityFields),
    title: z.string(),
    detail: z.string().nullable(),
    /** YYYY-MM: a day would tell at which sitting. */
    raisedIn: z.string(),
    status: codeOf(communityIssueStatuses),
    /** What is done about it. */
    progress: z.string().nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "CommunityIssue" });
export type CommunityIssue = z.infer<typeof communityIssue>;

export const communityIssueProblems = {
  notAShortage: problem(409, "not-a-shortage", "地域課題にできるのは「不足する資源」の行だけです。"),
  raisedAlready: problem(409, "raised-already", "この行は、もう地域課題に出してあります。"),
  namesPerson: problem(
    400,
    "names-person",
    "もとの議題の人の氏名と同じ言葉が入っています。個人が分からない書き方に直してください。",
  ),
};

const of = (verb: string) => ({ verb, subject: "CommunityIssue" }) as const;
const deed = {
  method: "post",
  touches: "nobody",
  changes: true,
  params: z.strictObject({ communityIssueId }),
  body: z.strictObject({ progress: text("取り組みの様子", 1000) }).meta({ id: "IssueProgress" }),
  status: 201,
  response: communityIssue,
  versioned: true,
  problems: [problems.notNow],
} as const;

/** From 不足する資源 in the minutes to what the town does about it. */
export const communityIssueOperations = [
  operation({
    operationId: "raiseCommunityIssue",
    method: "post",
    path: "/minutes/{minuteId}/community-issues",
    summary: "不足する資源を、個人が分からない言葉で地域課題に出す（事務局）",
    authz: { verb: "raise", subject: "Minute" },
    touches: "resident",
    params: z.strictObject({ minuteId }),
    body: z
      .strictObject({
        field: codeOf(communityFields).meta({ title: "分野" }),
        title: text("地域課題", 80),
        detail: optionalText("くわしいこと", 1000),
      })
      .meta({ id: "NewCommunityIssue" }),
    status: 201,
    response: communityIssue,
    versioned: true,
    problems: Object.values(communityIssueProblems),
  }),
  operation({
    operationId: "listCommunityIssues",
    method: "get",
    path: "/community-issues",
    summary: "地域課題の一覧（会議で分かった、足りない資源）",
    authz: of("read"),
    touches: "nobody",
    query: pageQuery.extend({
      status: codeOf(communityIssueStatuses).optional(),
      field: codeOf(communityFields).optional(),
    }),
    status: 200,
    response: pageOf(communityIssue).meta({ id: "CommunityIssuePage" }),
  }),
  operation({
    ...deed,
    operationId: "beginCommunityIssue",
    path: "/community-issues/{communityIssueId}/beginning",
    summary: "地域課題に取り組み始めた、または取り組みの様子を書き直す（出した事務局）",
    authz: of("begin"),
    problems: [communityIssueProblems.namesPerson],
  }),
  operation({
    ...deed,
    operationId: "settleCommunityIssue",
    path: "/community-issues/{communityIssueId}/settlement",
    summary: "地域課題が解決した（出した事務局）",
    authz: of("settle"),
    problems: [communityIssueProblems.namesPerson],
  }),
] as const;
