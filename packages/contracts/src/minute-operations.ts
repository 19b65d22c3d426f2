import { z } from "zod";
import { minuteAudiences, minuteKinds, taskForms } from "./codes.ts";
import { calendarDateField, codeOf, pageQuery, text } from "./fields.ts";
import { guestProblems } from "./guests.ts";
import { agendaItemId, deskId, guestId, minuteId, staffId } from "./ids.ts";
import { minute, minuteAudienceProblems, minuteProblems } from "./minutes.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const audienceProblems = Object.values(minuteAudienceProblems);
const params = z.strictObject({ minuteId });
const of = (verb: string, subject: "Minute" | "AgendaItem") => ({ verb, subject }) as const;
const kind = codeOf(minuteKinds).meta({ title: "行の種類" });
const body = text("議事", 4000);
const speakerDeskId = deskId.optional().meta({ title: "発言した機関" });
const speakerGuestId = guestId.optional().meta({ title: "発言した招待者" });
const MOST_READERS = 60;
const readerDeskIds = z.array(deskId).max(MOST_READERS).default([]).meta({ title: "読める機関" });
const audience = codeOf(minuteAudiences);
const written = { touches: "resident", status: 201, response: minute, versioned: true } as const;

/** 議事と、そこから生まれた仕事. */
export const minuteOperations = [
  operation({
    operationId: "listMinutes",
    method: "get",
    path: "/agenda-items/{agendaItemId}/minutes",
    summary: "議事の行。cursor を渡すと、その後に変わった行だけが返る",
    authz: of("read", "Minute"),
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: z
      .strictObject({
        items: z.array(minute),
        /** Rows that the caller could read until one of these changes, and that are not for them any more. */
        gone: z.array(z.uuid()),
        /** After which change this answer stands: the cursor of the next question, whether or not there is more now. */
        upTo: z.string(),
        next: z.string().nullable(),
      })
      .meta({ id: "MinutePage" }),
  }),
  operation({
    ...written,
    operationId: "writeMinute",
    method: "post",
    path: "/agenda-items/{agendaItemId}/minutes",
    summary: "議事に行を加える",
    authz: of("write", "AgendaItem"),
    params: z.strictObject({ agendaItemId }),
    body: z
      .strictObject({
        kind,
        body,
        speakerDeskId,
        speakerGuestId,
        audience: audience.default("roster").meta({ title: "読める人" }),
        readerDeskIds,
      })
      .meta({ id: "NewMinute" }),
    problems: [problems.notNow, minuteProblems.notAtTable, guestProblems.unknownGuest, ...audienceProblems],
  }),
  operation({
    ...written,
    operationId: "reviseMinute",
    method: "put",
    path: "/minutes/{minuteId}",
    summary: "議事の行を直す",
    authz: of("revise", "Minute"),
    changes: true,
    params,
    body: z
      .strictObject({
        kind,
        body,
        speakerDeskId,
        speakerGuestId,
        /** Absent: as it was, readers too. */
        audience: audience.optional().meta({ title: "読める人" }),
        readerDeskIds,
      })
      .meta({ id: "RevisedMinute" }),
    status: 200,
    problems: [
      problems.notNow,
      minuteProblems.heldByOther,
      minuteProblems.hasTasks,
      minuteProblems.ownerReads,
      guestProblems.unknownGuest,
      ...audienceProblems,
    ],
  }),
  operation({
    operationId: "holdMinute",
    method: "put",
    path: "/minutes/{minuteId}/hold",
    summary: "この行を書きはじめる・書きおえる（30秒ごとに続きを言う）",
    authz: of("hold", "Minute"),
    touches: "resident",
    repeatable: true,
    params,
    body: z.strictObject({ holding: z.boolean().meta({ title: "書いているか" }) }).meta({ id: "Holding" }),
    status: 200,
    response: minute,
    problems: [problems.notNow, minuteProblems.heldByOther],
  }),
  operation({
    ...written,
    operationId: "strikeMinute",
    method: "post",
    path: "/minutes/{minuteId}/striking",
    summary: "議事の行を取り消す（取り消したことは残る）",
    authz: of("strike", "Minute"),
    changes: true,
    params,
    problems: [problems.notNow, minuteProblems.heldByOther, minuteProblems.hasTasks],
  }),
  operation({
    ...written,
    operationId: "assignTask",
    method: "post",
    path: "/minutes/{minuteId}/tasks",
    summary: "決定を、担当と期限のある仕事にする",
    authz: of("assign", "Minute"),
    params,
    body: z
      .strictObject({
        form: codeOf(taskForms).meta({ title: "仕事の形" }),
        body: text("すること", 1000),
        deskId: deskId.meta({ title: "担当の窓口" }),
        staffId: staffId.optional().meta({ title: "担当者" }),
        dueOn: calendarDateField("期限"),
      })
      .meta({ id: "NewTask" }),
    problems: [
      problems.notNow,
      minuteProblems.notADecision,
      minuteProblems.notAtTable,
      minuteProblems.ownerReads,
      guestProblems.unknownGuest,
      minuteProblems.pastDue,
    ],
  }),
] as const;
