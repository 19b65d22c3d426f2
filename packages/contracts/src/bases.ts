import { z } from "zod";
import { categories } from "./codes.ts";
import { consentProblems } from "./consents.ts";
import { calendarDateField, codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { basisId, caseId, deskId } from "./ids.ts";
import { basisStatuses, type LegalBasis, type LegalBasisCode, legalBases } from "./legal-bases.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const legalBasisCode = z.enum(Object.keys(legalBases) as [LegalBasisCode, ...LegalBasisCode[]]);

export const basisProblems = {
  notThisProvider: problem(
    400,
    "not-this-provider",
    "この根拠は、自分の機関の種類では使えません。別の根拠を選んでください。",
  ),
  beyondBasis: problem(
    400,
    "beyond-basis",
    "「生命・身体の保護」では、命を守るのに要る情報（属性・連絡先、健康・障害、生活歴その他）だけを渡せます。",
  ),
  ownDesk: problem(
    400,
    "own-desk",
    "提供先に自分の窓口が入っています。自分の窓口を外してください。自分が見たい情報は、主担当の窓口に頼んでください。",
  ),
  basisBeyondSight: problem(
    403,
    "beyond-sight",
    "自分の窓口が見られない情報を渡す根拠は、ここでは立てられません。主担当の窓口に頼んでください。",
  ),
  basisEnds: problem(400, "basis-ends", "期限は、今日から1年以内の日にしてください。"),
  noApprover: problem(
    409,
    "no-approver",
    "この窓口には、ほかに承認できる係長・主任がいません。本人の同意を得るか、システム管理者に登録を頼んでください。",
  ),
};

const labelOf = (code: LegalBasisCode): LegalBasis => legalBases[code];
/** The greatest reach of a ground. */
export const limitOf = (code: LegalBasisCode) => labelOf(code).limit;
/** Whether it holds before it is approved. */
export const isApprovedAfter = (code: LegalBasisCode): boolean => labelOf(code).approval === "after";

/** 同意によらない提供の根拠: code, reason, approver, categories, desks, period. */
export const basis = z
  .strictObject({
    id: z.uuid(),
    caseId: z.uuid(),
    /** Null where the caller's desk sees the case no more. */
    caseNumber: z.string().nullable(),
    code: legalBasisCode,
    reason: z.string(),
    categories: z.array(codeOf(categories)),
    recipients: z.array(named),
    status: codeOf(basisStatuses),
    from: instant.nullable(),
    until: instant,
    requestedBy: named,
    requestedAt: instant,
    /** 事後承認の期限; null where the approval comes first. */
    approvalDueAt: instant.nullable(),
    decidedBy: named.nullable(),
    decidedAt: instant.nullable(),
    note: z.string().nullable(),
    /** By whom, when and why it was ended before its time; null: nobody has. */
    ended: z.strictObject({ by: named, at: instant, note: z.string().nullable() }).nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Basis" });
export type Basis = z.infer<typeof basis>;

const params = z.strictObject({ basisId });
const of = (verb: string) => ({ verb, subject: "Basis" }) as const;
const decision = z.strictObject({ note: optionalText("ひとこと", 400) }).meta({ id: "BasisDecision" });

export const basisOperations = [
  operation({
    operationId: "requestBasis",
    method: "post",
    path: "/cases/{caseId}/bases",
    summary: "同意によらない提供の根拠を立てる（LIFE は即時に有効、ほかは承認を待つ）",
    authz: { verb: "requestBasis", subject: "SupportCase" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    body: z
      .strictObject({
        code: legalBasisCode.meta({ title: "根拠" }),
        reason: text("理由", 1000),
        categories: z.array(codeOf(categories)).min(1).meta({ title: "渡してよい情報" }),
        recipientDeskIds: z.array(deskId).min(1).max(20).meta({ title: "提供先の窓口" }),
        /** LIFE ends by itself after seven days, whatever is asked for. */
        until: calendarDateField("期限"),
      })
      .meta({ id: "NewBasis" }),
    status: 201,
    response: basis,
    versioned: true,
    problems: [
      basisProblems.notThisProvider,
      basisProblems.beyondBasis,
      basisProblems.basisEnds,
      basisProblems.noApprover,
      consentProblems.unknownRecipient,
      basisProblems.ownDesk,
      basisProblems.basisBeyondSight,
    ],
  }),
  operation({
    operationId: "listBases",
    method: "get",
    path: "/bases",
    summary: "同意によらない提供の根拠（ケースごと、または自分が承認を待たれているもの）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({ caseId: caseId.optional(), waiting: z.enum(["true"]).optional() }),
    status: 200,
    response: pageOf(basis).meta({ id: "BasisPage" }),
  }),
  operation({
    operationId: "getBasis",
    method: "get",
    path: "/bases/{basisId}",
    summary: "同意によらない提供の根拠を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: basis,
    versioned: true,
  }),
  operation({
    operationId: "approveBasis",
    method: "post",
    path: "/bases/{basisId}/approval",
    summary: "同意によらない提供を承認する",
    authz: of("approve"),
    touches: "resident",
    changes: true,
    params,
    body: decision,
    status: 201,
    response: basis,
    versioned: true,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "rejectBasis",
    method: "post",
    path: "/bases/{basisId}/rejection",
    summary: "同意によらない提供を承認しない（有効だったものはこの時に終わる）",
    authz: of("reject"),
    touches: "resident",
    changes: true,
    params,
    body: decision,
    status: 201,
    response: basis,
    versioned: true,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "endBasis",
    method: "post",
    path: "/bases/{basisId}/ending",
    summary: "根拠を終わらせる",
    authz: of("end"),
    touches: "resident",
    changes: true,
    params,
    body: decision,
    status: 201,
    response: basis,
    versioned: true,
    problems: [problems.notNow],
  }),
] as const;
