import { z } from "zod";
import { agendaItem, agendaItemProblems } from "./agenda-items.ts";
import { calendarDateField, codeOf, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { agendaItemId, caseId, deskId, minuteId, releaseId } from "./ids.ts";
import { minute } from "./minutes.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { releaseBases } from "./release-bases.ts";
import { release, releaseProblems } from "./releases.ts";

const MOST_DESKS = 20;
const MOST_ROWS = 50;
const wording = text("開示する文面", 1000);
const params = z.strictObject({ releaseId });
const ofItem = z.strictObject({ agendaItemId });
const of = (verb: string) => ({ verb, subject: "Release" }) as const;
const answer = { touches: "resident", status: 201, versioned: true } as const;

/** What may leave the room, and what moves with consent. */
export const releaseOperations = [
  operation({
    ...answer,
    operationId: "releaseDecision",
    method: "post",
    path: "/minutes/{minuteId}/releases",
    summary: "決定事項を、根拠を示してほかの窓口に開示する（会長）",
    authz: { verb: "release", subject: "Minute" },
    changes: true,
    params: z.strictObject({ minuteId }),
    body: z
      .strictObject({
        body: wording,
        basis: codeOf(releaseBases).meta({ title: "根拠" }),
        /** Owed unless the person has consented. */
        reason: optionalText("理由", 1000),
        deskIds: z.array(deskId).min(1).max(MOST_DESKS).meta({ title: "開示先の窓口" }),
        dueOn: calendarDateField("期限").nullable().default(null),
      })
      .meta({ id: "NewRelease" }),
    response: minute,
    problems: [
      releaseProblems.notADecisionOf,
      releaseProblems.notThisGround,
      releaseProblems.missingReason,
      releaseProblems.unknownReceiver,
      releaseProblems.beyondConsent,
      releaseProblems.releaseDue,
      problems.notNow,
    ],
  }),
  operation({
    operationId: "listReleases",
    method: "get",
    path: "/releases",
    summary: "開示された決定事項（自分の窓口に届いたもの・自分の窓口が開示したもの）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({ side: z.enum(["received", "released"]).default("received") }),
    status: 200,
    response: pageOf(release).meta({ id: "ReleasePage" }),
  }),
  operation({
    operationId: "getRelease",
    method: "get",
    path: "/releases/{releaseId}",
    summary: "開示された決定事項を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: release,
    versioned: true,
  }),
  operation({
    ...answer,
    operationId: "acknowledgeRelease",
    method: "post",
    path: "/releases/{releaseId}/acknowledgement",
    summary: "開示された決定事項を受け取る（窓口ごとに一度）",
    authz: of("acknowledge"),
    params,
    response: release,
    problems: [problems.notNow],
  }),
  operation({
    ...answer,
    operationId: "withdrawRelease",
    method: "post",
    path: "/releases/{releaseId}/withdrawal",
    summary: "開示を取り下げる（会長）。相手の窓口からは読めなくなり、記録は残る",
    authz: of("withdraw"),
    changes: true,
    params,
    body: z.strictObject({ note: text("理由", 400) }).meta({ id: "ReleaseWithdrawal" }),
    response: release,
    problems: [problems.notNow],
  }),
  operation({
    ...answer,
    operationId: "tieCase",
    method: "post",
    path: "/agenda-items/{agendaItemId}/case",
    summary: "議題事例を、自分の窓口から見えるケースと結びつける（一度だけ）",
    authz: { verb: "tieCase", subject: "AgendaItem" },
    params: ofItem,
    body: z.strictObject({ caseId: caseId.meta({ title: "ケース" }) }).meta({ id: "CaseTie" }),
    response: agendaItem,
    problems: [agendaItemProblems.unknownCase, releaseProblems.tiedAlready, problems.notNow],
  }),
  operation({
    ...answer,
    operationId: "handOverMinutes",
    method: "post",
    path: "/agenda-items/{agendaItemId}/handing-over",
    summary: "同意後の引継ぎ：選んだ議事を、文面を直してケースに引き継ぐ",
    authz: { verb: "handOver", subject: "AgendaItem" },
    params: ofItem,
    body: z
      .strictObject({
        rows: z
          // The version that was seen: of two who hand it over at once, one is told.
          .array(z.strictObject({ minuteId, version: z.int(), body: wording }))
          .min(1)
          .max(MOST_ROWS)
          .meta({ title: "引き継ぐ行" }),
      })
      .meta({ id: "HandingOver" }),
    response: agendaItem,
    problems: [
      releaseProblems.notTied,
      releaseProblems.noConsent,
      releaseProblems.unknownRow,
      problems.changed,
      problems.notNow,
    ],
  }),
  operation({
    operationId: "listHandedOver",
    method: "get",
    path: "/handed-over/{caseId}",
    summary: "会議からの引継ぎ（ケースごと）",
    authz: of("read"),
    touches: "resident",
    params: z.strictObject({ caseId }),
    query: pageQuery,
    status: 200,
    response: pageOf(release).meta({ id: "HandedOverPage" }),
  }),
] as const;
