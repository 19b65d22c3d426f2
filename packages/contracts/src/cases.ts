import { z } from "zod";
import { caseTracks, categories, consentMethods } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { caseId, deskId, residentId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem } from "./problem.ts";

export const caseProblems = {
  consentEnds: problem(400, "consent-ends-before-it-begins", "同意の期限が今日より前になっています。"),
  beyondSight: problem(
    403,
    "beyond-sight",
    "自分の窓口が見られない情報についての同意は、ここでは記録できません。主担当の窓口に頼んでください。",
  ),
  unknownRecipient: problem(
    400,
    "unknown-recipient",
    "提供先の窓口の中に、見つからないものがあります。一覧から選び直してください。",
  ),
  foreignLead: problem(400, "lead-worker-elsewhere", "主担当者は、自分の窓口の職員から選んでください。"),
};

export const resident = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    kana: z.string(),
    birthDate: z.iso.date().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Resident" });
export type Resident = z.infer<typeof resident>;

/** What identifies and reaches a person: the content of the category 属性・連絡先. */
export const identity = z
  .strictObject({
    name: z.string(),
    kana: z.string(),
    birthDate: z.iso.date().nullable(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
  })
  .meta({ id: "Identity" });
export type Identity = z.infer<typeof identity>;

const informationInput = z.strictObject({
  category: codeOf(categories).exclude(["identity_contact"]).meta({ title: "情報の種類" }),
  body: text("内容", 4000),
});

export const information = z
  .strictObject({ category: codeOf(categories), body: z.string(), updatedAt: instant })
  .meta({ id: "Information" });

export const consent = z
  .strictObject({
    id: z.uuid(),
    method: codeOf(consentMethods),
    purpose: z.string(),
    categories: z.array(codeOf(categories)),
    recipients: z.array(named),
    from: instant,
    until: instant.nullable(),
    recordedBy: named,
  })
  .meta({ id: "Consent" });
export type Consent = z.infer<typeof consent>;

const caseHead = {
  id: z.uuid(),
  number: z.string(),
  track: codeOf(caseTracks),
  status: z.enum(["open", "closed"]),
  /** Absent where 属性・連絡先 is not granted to the caller's desk. */
  resident: identity.optional(),
  leadDesk: named,
  leadWorker: named,
  openedAt: instant,
  version: z.int(),
};

export const caseItem = z.strictObject(caseHead).meta({ id: "CaseItem" });

export const supportCase = z
  .strictObject({
    ...caseHead,
    /** The categories that the caller's desk may read in this case. */
    categories: z.array(codeOf(categories)),
    information: z.array(information),
    consents: z.array(consent),
    actions: z.array(z.string()),
  })
  .meta({ id: "SupportCase" });
export type SupportCase = z.infer<typeof supportCase>;

export const caseOperations = [
  operation({
    operationId: "createResident",
    method: "post",
    path: "/residents",
    summary: "本人を登録する",
    authz: { verb: "create", subject: "Resident" },
    touches: "resident",
    body: z
      .strictObject({
        name: text("氏名", 100),
        kana: text("フリガナ", 100),
        birthDate: calendarDateField("生年月日").nullable(),
        address: optionalText("住所", 200),
        phone: optionalText("電話", 30),
      })
      .meta({ id: "NewResident" }),
    status: 201,
    response: resident,
    versioned: true,
  }),
  operation({
    operationId: "createCase",
    method: "post",
    path: "/cases",
    summary: "ケースを開く",
    authz: { verb: "create", subject: "SupportCase" },
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
    versioned: true,
    problems: [caseProblems.foreignLead],
  }),
  operation({
    operationId: "listCases",
    method: "get",
    path: "/cases",
    summary: "自分の窓口が見られるケース",
    authz: { verb: "read", subject: "SupportCase" },
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
    authz: { verb: "read", subject: "SupportCase" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    status: 200,
    response: supportCase,
    versioned: true,
  }),
  operation({
    operationId: "giveConsent",
    method: "post",
    path: "/cases/{caseId}/consents",
    summary: "本人の同意を記録する",
    authz: { verb: "giveConsent", subject: "SupportCase" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    body: z
      .strictObject({
        method: codeOf(consentMethods).meta({ title: "同意の方法" }),
        purpose: text("利用目的", 400),
        categories: z.array(codeOf(categories)).min(1).meta({ title: "共有してよい情報" }),
        recipientDeskIds: z.array(deskId).min(1).max(50).meta({ title: "提供先の窓口" }),
        until: calendarDateField("期限").nullable(),
      })
      .meta({ id: "NewConsent" }),
    status: 201,
    response: supportCase,
    versioned: true,
    problems: [caseProblems.consentEnds, caseProblems.unknownRecipient, caseProblems.beyondSight],
  }),
] as const;
