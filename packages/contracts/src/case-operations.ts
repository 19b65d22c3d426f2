import { z } from "zod";
import { caseItem, caseProblems, informationInput, supportCase } from "./cases.ts";
import { caseTracks, categories, consentMethods, relations } from "./codes.ts";
import { consent, consentProblems, newConsent, standardConsent } from "./consents.ts";
import { codeOf, optionalText, pageOf, pageQuery, partialDateField, text } from "./fields.ts";
import { caseId, consentId, memberId, residentId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

// No answer here is `versioned`: a case is shown together with what is known, consents and the household, each with a
// life of its own, and an ETag would claim that all of it is unchanged.
const params = z.strictObject({ caseId });
const of = (verb: string) => ({ verb, subject: "SupportCase" }) as const;

export const caseOperations = [
  operation({
    operationId: "createCase",
    method: "post",
    path: "/cases",
    summary: "ケースを開く",
    authz: of("create"),
    touches: "resident",
    body: z
      .strictObject({
        residentId: residentId.meta({ title: "本人" }),
        track: codeOf(caseTracks).default("individual").meta({ title: "支援の区分" }),
        leadWorkerId: staffId.optional().meta({ title: "主担当者" }),
        information: z.array(informationInput).max(5).default([]).meta({ title: "把握している情報" }),
      })
      .meta({ id: "NewCase" }),
    status: 201,
    response: supportCase,
    problems: [caseProblems.foreignLead],
  }),
  operation({
    operationId: "listCases",
    method: "get",
    path: "/cases",
    summary: "自分の窓口が見られるケース",
    authz: of("read"),
    touches: "resident",
    query: pageQuery,
    status: 200,
    response: pageOf(caseItem)
      .extend({
        /** What the caller may begin here. */
        actions: z.array(z.string()),
      })
      .meta({ id: "CasePage" }),
  }),
  operation({
    operationId: "getCase",
    method: "get",
    path: "/cases/{caseId}",
    summary: "ケースを見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: supportCase,
  }),
  operation({
    operationId: "reviseInformation",
    method: "put",
    path: "/cases/{caseId}/information/{category}",
    summary: "把握している情報を、種類ごとに書き直す（まだないときの版は 0）",
    authz: of("reviseInformation"),
    touches: "resident",
    changes: true,
    params: params.extend({ category: codeOf(categories).exclude(["identity_contact"]) }),
    body: z.strictObject({ body: text("内容", 4000) }).meta({ id: "RevisedInformation" }),
    status: 200,
    response: supportCase,
  }),
  operation({
    operationId: "addHouseholdMember",
    method: "post",
    path: "/cases/{caseId}/household-members",
    summary: "世帯の人を加える",
    authz: of("addHouseholdMember"),
    touches: "resident",
    params,
    body: z
      .strictObject({
        /** Somebody whom one's own desk has registered already; absent: `person` is registered now. */
        residentId: residentId.optional().meta({ title: "登録済みの人" }),
        person: z
          .strictObject({
            name: text("氏名", 100),
            kana: text("フリガナ", 100),
            birthDate: partialDateField("生年月日").nullable(),
          })
          .optional()
          .meta({ title: "世帯の人" }),
        relation: codeOf(relations).meta({ title: "続柄" }),
        livesTogether: z.boolean().default(true).meta({ title: "同居" }),
        keyPerson: z.boolean().default(false).meta({ title: "キーパーソン" }),
      })
      .meta({ id: "NewHouseholdMember" }),
    status: 201,
    response: supportCase,
    problems: [caseProblems.alreadyMember, caseProblems.noSuchPerson],
  }),
  operation({
    operationId: "leaveHousehold",
    method: "post",
    path: "/cases/{caseId}/household-members/{memberId}/leaving",
    summary: "世帯から外す（別居・死亡など。記録は残る）",
    authz: of("leaveHousehold"),
    touches: "resident",
    params: params.extend({ memberId }),
    status: 201,
    response: supportCase,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "giveConsent",
    method: "post",
    path: "/cases/{caseId}/consents",
    summary: "本人の同意を記録する",
    authz: of("giveConsent"),
    touches: "resident",
    params,
    body: newConsent,
    status: 201,
    response: supportCase,
    problems: Object.values(consentProblems),
  }),
  operation({
    operationId: "withdrawConsent",
    method: "post",
    path: "/cases/{caseId}/consents/{consentId}/withdrawal",
    summary: "同意の撤回を記録する。この時から、この同意で見られていた窓口は見られない",
    authz: { verb: "withdraw", subject: "Consent" },
    touches: "resident",
    params: params.extend({ consentId }),
    body: z
      .strictObject({
        method: codeOf(consentMethods).meta({ title: "撤回の方法" }),
        note: optionalText("ひとこと", 400),
      })
      .meta({ id: "ConsentWithdrawal" }),
    status: 201,
    response: consent,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "getStandardConsent",
    method: "get",
    path: "/standard-consent",
    summary: "この自治体の標準の同意（ひとつの印で表が埋まる）",
    authz: "session",
    touches: "nobody",
    status: 200,
    response: standardConsent,
  }),
] as const;
