import { z } from "zod";
import { categories } from "./codes.ts";
import { codeOf, instant, named, pageOf, pageQuery, text } from "./fields.ts";
import { incidentId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** How far the report of an incident has come. */
const incidentStatus = z.enum(["opened", "reported", "concluded"]);

const entry = z.strictObject({ at: instant, by: named, note: z.string() }).nullable();

/** 漏えい等のおそれ: a つなぎ was opened by a desk that it was not meant for. Whom it is about is not in it. */
export const incident = z
  .strictObject({
    id: z.uuid(),
    status: incidentStatus,
    referralNumber: z.string(),
    from: named,
    to: named,
    categories: z.array(codeOf(categories)),
    openedBy: named.nullable(),
    /** When the other desk opened it, and when somebody said that it was sent to the wrong desk. */
    seenAt: instant,
    foundAt: instant,
    circumstances: z.string(),
    /** 速報: within 5 days of finding it. 確報: within 30. */
    promptDueAt: instant,
    finalDueAt: instant,
    prompt: entry,
    /** 本人への通知. */
    told: entry,
    final: entry,
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Incident" });
export type Incident = z.infer<typeof incident>;

export const incidentProblems = {
  tellFirst: problem(409, "tell-first", "確報の前に、本人への通知（できないときはその理由）を記録してください。"),
};

const params = z.strictObject({ incidentId });
const of = (verb: string) => ({ verb, subject: "Incident" }) as const;
const body = (id: string, label: string) => z.strictObject({ note: text(label, 2000) }).meta({ id });
const deed = {
  method: "post",
  touches: "resident",
  changes: true,
  params,
  status: 201,
  response: incident,
  versioned: true,
} as const;

/** For whoever answers for personal data in the town (個人情報担当). */
export const incidentOperations = [
  operation({
    operationId: "listIncidents",
    method: "get",
    path: "/incidents",
    summary: "誤送付などの一覧（個人情報担当）",
    authz: of("read"),
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(incident).meta({ id: "IncidentPage" }),
  }),
  operation({
    operationId: "getIncident",
    method: "get",
    path: "/incidents/{incidentId}",
    summary: "誤送付などの記録を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: incident,
    versioned: true,
  }),
  operation({
    ...deed,
    operationId: "reportIncident",
    path: "/incidents/{incidentId}/prompt-report",
    summary: "速報をしたことを記録する",
    authz: of("report"),
    body: body("PromptReport", "速報の内容"),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "tellIncident",
    path: "/incidents/{incidentId}/notification",
    summary: "本人へ通知したこと（できないときはその理由）を記録する",
    authz: of("tell"),
    body: body("IncidentNotification", "通知の内容・方法、できないときはその理由"),
    problems: [problems.notNow],
  }),
  operation({
    ...deed,
    operationId: "concludeIncident",
    path: "/incidents/{incidentId}/final-report",
    summary: "確報をしたことを記録して終える",
    authz: of("conclude"),
    body: body("FinalReport", "確報の内容・再発防止"),
    problems: [problems.notNow, incidentProblems.tellFirst],
  }),
] as const;
