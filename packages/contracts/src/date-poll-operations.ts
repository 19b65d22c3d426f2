import { z } from "zod";
import { seatProblems } from "./agenda-items.ts";
import { conferenceProblems } from "./conferences.ts";
import { datePoll, datePollProblems } from "./date-polls.ts";
import { calendarDateField, instant, named, pageOf, pageQuery } from "./fields.ts";
import { conferenceId, dateAskId, dateOptionId, datePollId, deskId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const MOST_OPTIONS = 8;
const MOST_ASKED = 60;
const QUARTER_MS = 15 * 60_000;

const ofSitting = z.strictObject({ conferenceId });
const of = (verb: string) => ({ verb, subject: "DatePoll" }) as const;
const answer = { touches: "nobody", response: datePoll, versioned: true } as const;
const deed = {
  ...answer,
  method: "post",
  changes: true,
  status: 201,
  params: z.strictObject({ datePollId }),
} as const;

const quarter = (label: string) =>
  instant
    .refine((at) => Date.parse(at) % QUARTER_MS === 0, { message: `「${label}」は15分きざみで入れてください。` })
    .meta({ title: label });
const option = z.strictObject({ startsAt: quarter("始まり"), endsAt: quarter("終わり") }).meta({ id: "NewDateOption" });
const person = z
  .strictObject({ staffId: staffId.meta({ title: "聞く人" }), deskId: deskId.meta({ title: "窓口" }) })
  .meta({ id: "AskedPerson" });

/** 日程調整: the 事務局 asks who can come when, and takes one of the dates. */
export const datePollOperations = [
  operation({
    operationId: "listInvitees",
    method: "get",
    path: "/conferences/{conferenceId}/invitees",
    summary: "日程を聞ける人（その窓口で働いている人）",
    authz: { verb: "askDates", subject: "Conference" },
    touches: "nobody",
    params: ofSitting,
    query: pageQuery.extend({ deskId }),
    status: 200,
    response: pageOf(named).meta({ id: "InviteePage" }),
  }),
  operation({
    operationId: "listDatePolls",
    method: "get",
    path: "/conferences/{conferenceId}/date-polls",
    summary: "会議の日程調整（事務局だけ。だれがいつ出られるか）",
    authz: of("read"),
    touches: "nobody",
    params: ofSitting,
    query: pageQuery,
    status: 200,
    response: pageOf(datePoll).meta({ id: "DatePollPage" }),
  }),
  operation({
    ...answer,
    operationId: "askDates",
    method: "post",
    path: "/conferences/{conferenceId}/date-polls",
    summary: "候補の日時を出して、出られるか聞く（事務局）",
    authz: { verb: "askDates", subject: "Conference" },
    params: ofSitting,
    body: z
      .strictObject({
        options: z.array(option).min(1).max(MOST_OPTIONS).meta({ title: "候補の日時" }),
        people: z.array(person).min(1).max(MOST_ASKED).meta({ title: "聞く人" }),
        answerBy: calendarDateField("回答の期限"),
      })
      .meta({ id: "NewDatePoll" }),
    status: 201,
    problems: [
      problems.notNow,
      conferenceProblems.endsBeforeStart,
      datePollProblems.pastDate,
      datePollProblems.sameDate,
      datePollProblems.lateAnswer,
      datePollProblems.pollOpen,
      seatProblems.unknownMember,
      datePollProblems.askedTwice,
    ],
  }),
  operation({
    ...answer,
    operationId: "askAlso",
    method: "post",
    path: "/date-polls/{datePollId}/asks",
    summary: "もう一人にも日程を聞く",
    authz: of("askAlso"),
    params: z.strictObject({ datePollId }),
    body: person,
    status: 201,
    problems: [problems.notNow, seatProblems.unknownMember, datePollProblems.askedTwice, datePollProblems.fullPoll],
  }),
  operation({
    ...answer,
    operationId: "withdrawDateAsk",
    method: "post",
    path: "/date-asks/{dateAskId}/withdrawal",
    summary: "この人に聞くのをやめる（その時から見えなくなる）",
    authz: { verb: "withdraw", subject: "DateAsk" },
    params: z.strictObject({ dateAskId }),
    status: 201,
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "takeDate",
    path: "/date-polls/{datePollId}/taking",
    summary: "この日時に決める（会議の日時が変わり、日程調整は終わる）",
    authz: of("take"),
    body: z.strictObject({ optionId: dateOptionId.meta({ title: "候補" }) }).meta({ id: "DateTaking" }),
    problems: [problems.notNow, datePollProblems.unknownOption, datePollProblems.pastDate],
  }),
  operation({
    ...deed,
    operationId: "endDatePoll",
    path: "/date-polls/{datePollId}/ending",
    summary: "日を決めずに日程調整を終える",
    authz: of("end"),
    problems: [problems.notNow],
  }),
] as const;
