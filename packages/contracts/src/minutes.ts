import { z } from "zod";
import { minuteAudiences, minuteKinds, taskForms } from "./codes.ts";
import { task } from "./conference-tasks.ts";
import { calendarDateField, codeOf, instant, named, pageQuery, text } from "./fields.ts";
import { guestProblems } from "./guests.ts";
import { agendaItemId, deskId, guestId, minuteId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";
import { release } from "./releases.ts";

/** A row of the minutes. Each row is somebody's while they write in it: two input methods never meet in one text. */
export const minute = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    kind: codeOf(minuteKinds),
    audience: codeOf(minuteAudiences),
    speaker: named.nullable(),
    /** Who speaks is a guest, and no desk. */
    speakerIsGuest: z.boolean(),
    body: z.string(),
    writtenBy: named,
    writtenAt: instant,
    revisedAt: instant.nullable(),
    /** Who writes in it now. */
    heldBy: named.nullable(),
    isStruck: z.boolean(),
    tasks: z.array(task),
    /** What of it has left the room, withdrawn ones too. */
    releases: z.array(release),
    /** Whether it has been raised as a 地域課題; known to the host. */
    isRaised: z.boolean(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Minute" });
export type Minute = z.infer<typeof minute>;

export const minuteProblems = {
  heldByOther: problem(
    409,
    "held-by-other",
    "ほかの人がこの行を書いています。終わるのを待つか、別の行に書いてください。",
  ),
  notADecision: problem(
    409,
    "not-a-decision",
    "担当と期限を入れられるのは「決定」の行だけです。行の種類を「決定」にしてください。",
  ),
  hasTasks: problem(409, "has-tasks", "この決定には対応事項があります。先に対応事項を取りやめてください。"),
  notAtTable: problem(400, "not-at-table", "担当は、この議題の出席者の窓口か事務局から選んでください。"),
  pastDue: problem(400, "past-due", "期限は、今日から1年以内の日にしてください。"),
};

const params = z.strictObject({ minuteId });
const of = (verb: string, subject: "Minute" | "AgendaItem") => ({ verb, subject }) as const;
const kind = codeOf(minuteKinds).meta({ title: "行の種類" });
const body = text("議事", 4000);
const speakerDeskId = deskId.optional().meta({ title: "発言した機関" });
const speakerGuestId = guestId.optional().meta({ title: "発言した招待者" });
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
        audience: codeOf(minuteAudiences).default("roster").meta({ title: "読める人" }),
      })
      .meta({ id: "NewMinute" }),
    problems: [problems.notNow, guestProblems.unknownGuest],
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
    body: z.strictObject({ kind, body, speakerDeskId, speakerGuestId }).meta({ id: "RevisedMinute" }),
    status: 200,
    problems: [problems.notNow, minuteProblems.heldByOther, minuteProblems.hasTasks, guestProblems.unknownGuest],
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
    problems: [problems.notNow, minuteProblems.notADecision, minuteProblems.notAtTable, minuteProblems.pastDue],
  }),
] as const;
