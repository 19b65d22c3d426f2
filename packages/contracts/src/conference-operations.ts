import { z } from "zod";
import { callOffReasons, conferenceForms } from "./codes.ts";
import { conference, conferenceKind, conferenceProblems } from "./conferences.ts";
import { codeOf, instant, pageOf, pageQuery, text } from "./fields.ts";
import { conferenceId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const particulars = {
  title: text("会議の名前", 80),
  form: codeOf(conferenceForms).meta({ title: "開き方" }),
  startsAt: instant.meta({ title: "始まり" }),
  endsAt: instant.meta({ title: "終わり" }),
  place: text("場所", 120),
};
const params = z.strictObject({ conferenceId });
const of = (verb: string) => ({ verb, subject: "Conference" }) as const;
const deed = {
  method: "post",
  touches: "resident",
  changes: true,
  params,
  status: 201,
  response: conference,
  versioned: true,
} as const;

/** A sitting from its planning to its end. */
export const conferenceOperations = [
  operation({
    operationId: "listConferenceKinds",
    method: "get",
    path: "/conference-kinds",
    summary: "会議の種別（根拠・秘密の範囲・同意の要否）",
    authz: { verb: "read", subject: "ConferenceKind" },
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(conferenceKind).meta({ id: "ConferenceKindPage" }),
  }),
  operation({
    operationId: "planConference",
    method: "post",
    path: "/conferences",
    summary: "会議の準備を始める（事務局の窓口）",
    authz: of("plan"),
    touches: "nobody",
    body: z.strictObject(particulars).meta({ id: "NewConference" }),
    status: 201,
    response: conference,
    versioned: true,
    problems: [conferenceProblems.notHost, conferenceProblems.endsBeforeStart],
  }),
  operation({
    operationId: "listConferences",
    method: "get",
    path: "/conferences",
    summary: "会議の一覧（これから・すんだもの）",
    authz: of("read"),
    touches: "nobody",
    query: pageQuery.extend({ when: z.enum(["coming", "past"]).default("coming") }),
    status: 200,
    response: pageOf(conference).meta({ id: "ConferencePage" }),
  }),
  operation({
    operationId: "getConference",
    method: "get",
    path: "/conferences/{conferenceId}",
    summary: "会議を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: conference,
    versioned: true,
  }),
  operation({
    operationId: "reviseConference",
    method: "put",
    path: "/conferences/{conferenceId}/particulars",
    summary: "会議の日時・場所などを直す",
    authz: of("revise"),
    touches: "resident",
    changes: true,
    params,
    body: z.strictObject(particulars).meta({ id: "RevisedConference" }),
    status: 200,
    response: conference,
    versioned: true,
    problems: [problems.notNow, conferenceProblems.endsBeforeStart],
  }),
  operation({
    ...deed,
    operationId: "announceConference",
    path: "/conferences/{conferenceId}/announcement",
    summary: "開催通知を出す（会長）。出席者は、このときから会議のあることを知る",
    authz: of("announce"),
    problems: [problems.notNow, conferenceProblems.noItems],
  }),
  operation({
    ...deed,
    operationId: "openConference",
    path: "/conferences/{conferenceId}/opening",
    summary: "会議を始める",
    authz: of("open"),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "closeConference",
    path: "/conferences/{conferenceId}/closing",
    summary: "会議を終える（担当と期限のない決定や、入っていない出欠、回収していない資料があれば終えられない）",
    authz: of("close"),
    problems: [
      problems.notNow,
      conferenceProblems.undecided,
      conferenceProblems.attendanceOpen,
      conferenceProblems.opinionsOpen,
      conferenceProblems.handoutsOut,
    ],
  }),
  operation({
    ...deed,
    operationId: "callOffConference",
    path: "/conferences/{conferenceId}/calling-off",
    summary: "会議を取りやめる",
    authz: of("callOff"),
    body: z.strictObject({ reason: codeOf(callOffReasons).meta({ title: "理由" }) }).meta({ id: "CallingOff" }),
    problems: [problems.notNow],
  }),
] as const;
