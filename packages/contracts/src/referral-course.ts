import { z } from "zod";
import { contactMethods, contactResults, holdReasons, outcomes } from "./codes.ts";
import { calendarDateField, codeOf, instant, text } from "./fields.ts";
import { staffId } from "./ids.ts";
import { act, note, onBehalf } from "./referral-act.ts";
import { referralProblems } from "./referral-problems.ts";

const { onBehalfMissing, notOutside } = referralProblems;
const spoken = [onBehalfMissing, notOutside];

const meeting = {
  at: instant.meta({ title: "日時" }),
  method: codeOf(contactMethods).meta({ title: "方法" }),
  result: codeOf(contactResults).meta({ title: "結果" }),
  note,
  onBehalf,
};

/** From the acceptance to the result: the support itself, as far as the hand-off has to know of it. */
export const referralCourse = [
  act({
    operationId: "reassignReferral",
    path: "assignment",
    verb: "reassign",
    summary: "担当者を替える",
    body: z.strictObject({ workerId: staffId.meta({ title: "担当者" }), note }).meta({ id: "Reassignment" }),
    problems: [referralProblems.workerElsewhere],
  }),
  act({
    operationId: "attemptReferral",
    path: "attempts",
    verb: "attempt",
    summary: "本人に会おうとした記録を残す（会えず・投函のみも数える）",
    body: z.strictObject(meeting).meta({ id: "ContactAttempt" }),
    problems: [referralProblems.timeAhead, ...spoken],
  }),
  act({
    operationId: "contactReferral",
    path: "contact",
    verb: "contact",
    summary: "本人への初回接触を記録する。移管では、この時に主担当が移る",
    body: z
      .strictObject({
        ...meeting,
        /** つなぎ元が同行・同席した. */
        accompanied: z.boolean().meta({ title: "つなぎ元が同行した" }),
      })
      .meta({ id: "FirstContact" }),
    problems: [referralProblems.timeAhead, referralProblems.notReached, ...spoken],
  }),
  act({
    operationId: "beginReferral",
    path: "beginning",
    verb: "begin",
    summary: "支援を始めたことと、これからの進め方を知らせる",
    body: z.strictObject({ plan: text("これからの進め方", 1000), onBehalf }).meta({ id: "Beginning" }),
    problems: spoken,
  }),
  act({
    operationId: "updateReferral",
    path: "updates",
    verb: "update",
    summary: "途中の経過を知らせる。次の報告の期限が延びる",
    body: z.strictObject({ progress: text("経過", 2000), onBehalf }).meta({ id: "ProgressUpdate" }),
    problems: spoken,
  }),
  act({
    operationId: "holdReferral",
    path: "hold",
    verb: "hold",
    summary: "理由と再開する日を決めて保留にする",
    body: z
      .strictObject({
        reason: codeOf(holdReasons).meta({ title: "保留の理由" }),
        resumeOn: calendarDateField("再開する日"),
        note,
        onBehalf,
      })
      .meta({ id: "Hold" }),
    problems: [referralProblems.dayPassed, ...spoken],
  }),
  act({
    operationId: "resumeReferral",
    path: "resumption",
    verb: "resume",
    summary: "保留をやめて再開する",
    body: z.strictObject({ note, onBehalf }).meta({ id: "Resumption" }),
    problems: spoken,
  }),
  act({
    operationId: "reportReferral",
    path: "report",
    verb: "report",
    summary: "結果をつなぎ元に報告する",
    body: z
      .strictObject({
        outcome: codeOf(outcomes).meta({ title: "結果" }),
        result: text("報告", 2000),
        /** 受け手がこれからも担う役割. */
        note,
        onBehalf,
      })
      .meta({ id: "OutcomeReport" }),
    problems: [referralProblems.notYetMet, referralProblems.answerOnly, ...spoken],
  }),
] as const;
