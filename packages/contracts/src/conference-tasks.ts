import { z } from "zod";
import { taskForms, taskStatuses } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { referralId, taskId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** What a decision became: a 対応事項, a role in the plan, or a つなぎ, always with a desk and a day. */
export const task = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    conferenceId: z.uuid(),
    minuteId: z.uuid(),
    number: z.string(),
    form: codeOf(taskForms),
    /** What is to be done; null where the caller may not read it. */
    body: z.string(),
    desk: named,
    staff: named.nullable(),
    dueOn: z.string(),
    status: codeOf(taskStatuses),
    isOverdue: z.boolean(),
    /** The case that it is about, where the person has consented and the caller's desk sees it. */
    caseId: z.uuid().nullable(),
    /** The つなぎ that came of it. */
    referralId: z.uuid().nullable(),
    note: z.string().nullable(),
    finishedAt: instant.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Task" });
export type Task = z.infer<typeof task>;

export const taskProblems = {
  unknownReferral: problem(400, "unknown-referral", "このつなぎは、自分の窓口から見えません。選び直してください。"),
};

const of = (verb: string) => ({ verb, subject: "Task" }) as const;
const ofTask = {
  method: "post",
  touches: "resident",
  changes: true,
  params: z.strictObject({ taskId }),
  status: 201,
  response: task,
  versioned: true,
} as const;

/** What is to be done after a conference. */
export const taskOperations = [
  operation({
    operationId: "listTasks",
    method: "get",
    path: "/tasks",
    summary: "会議で決まった対応事項（自分の窓口の担当・一つの会議のもの）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({
      status: codeOf(taskStatuses).default("todo"),
      whose: z.enum(["desk", "all"]).default("desk"),
    }),
    status: 200,
    response: pageOf(task).meta({ id: "TaskPage" }),
  }),
  operation({
    ...ofTask,
    operationId: "finishTask",
    path: "/tasks/{taskId}/finishing",
    summary: "対応事項をすませる",
    authz: of("finish"),
    body: z
      .strictObject({
        note: optionalText("結果", 1000),
        referralId: referralId.optional().meta({ title: "つなぎ" }),
      })
      .meta({ id: "TaskFinishing" }),
    problems: [problems.notNow, taskProblems.unknownReferral],
  }),
  operation({
    ...ofTask,
    operationId: "dropTask",
    path: "/tasks/{taskId}/dropping",
    summary: "対応事項を取りやめる（会議の中で、または事務局）",
    authz: of("drop"),
    body: z.strictObject({ note: text("理由", 400) }).meta({ id: "TaskDropping" }),
    problems: [problems.notNow],
  }),
] as const;
