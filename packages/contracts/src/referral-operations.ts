import { z } from "zod";
import { categories, referralKinds, referralStatuses, urgencies } from "./codes.ts";
import { codeOf, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { caseId, deskId, referralId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { draftPreview, referralPreview } from "./referral-preview.ts";
import { referral, referralItem, referralProblems } from "./referrals.ts";

const CODE = `(${Object.keys(categories).join("|")})`;
const CODES = new RegExp(`^${CODE}(,${CODE}){0,5}$`);

const draftFields = {
  toDeskId: deskId.meta({ title: "つなぎ先の窓口" }),
  kind: codeOf(referralKinds).meta({ title: "種別" }),
  urgency: codeOf(urgencies).meta({ title: "緊急度" }),
  categories: z.array(codeOf(categories)).min(1).meta({ title: "渡す情報" }),
  request: text("お願いしたいこと", 2000),
  keptRole: optionalText("つなぎ元が引き続き担う役割", 1000),
};
const params = z.strictObject({ referralId });
const of = (verb: string) => ({ verb, subject: "Referral" }) as const;

/** The sender's side, and looking. */
export const referralOperations = [
  operation({
    operationId: "draftReferral",
    method: "post",
    path: "/referrals",
    summary: "つなぎの下書きを作る",
    authz: of("draft"),
    touches: "resident",
    body: z.strictObject({ caseId: caseId.meta({ title: "ケース" }), ...draftFields }).meta({ id: "NewReferral" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [
      referralProblems.sameDesk,
      referralProblems.unknownDesk,
      referralProblems.noDestination,
      referralProblems.beyondSight,
    ],
  }),
  operation({
    operationId: "reviseReferral",
    method: "put",
    path: "/referrals/{referralId}/draft",
    summary: "つなぎの下書きを直す",
    authz: of("revise"),
    touches: "resident",
    changes: true,
    params,
    body: z.strictObject(draftFields).meta({ id: "RevisedReferral" }),
    status: 200,
    response: referral,
    versioned: true,
    problems: [
      problems.notNow,
      referralProblems.sameDesk,
      referralProblems.unknownDesk,
      referralProblems.noDestination,
      referralProblems.beyondSight,
    ],
  }),
  operation({
    operationId: "sendReferral",
    method: "post",
    path: "/referrals/{referralId}/sending",
    summary: "つなぎを送る。渡す内容はこの時点で固定される",
    authz: of("send"),
    touches: "resident",
    changes: true,
    params,
    body: z
      .strictObject({
        preview: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ title: "見られる人の確認" }),
      })
      .meta({ id: "ReferralSending" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [
      problems.notNow,
      referralProblems.noBasis,
      referralProblems.beyondSight,
      referralProblems.noDestination,
      referralProblems.previewChanged,
    ],
  }),
  operation({
    operationId: "previewDraft",
    method: "get",
    path: "/previews",
    summary: "まだ保存していない下書きを送ったら、だれに何が見えるか",
    authz: of("draft"),
    touches: "resident",
    query: z.strictObject({
      caseId: caseId.meta({ title: "ケース" }),
      toDeskId: deskId.meta({ title: "つなぎ先の窓口" }),
      urgency: codeOf(urgencies).meta({ title: "緊急度" }),
      /** Codes with commas between them: ids and codes alone stand in an address. */
      categories: z.string().regex(CODES).meta({ title: "渡す情報" }),
    }),
    status: 200,
    response: draftPreview,
    problems: [
      referralProblems.sameDesk,
      referralProblems.unknownDesk,
      referralProblems.noDestination,
      referralProblems.beyondSight,
    ],
  }),
  operation({
    operationId: "previewReferral",
    method: "get",
    path: "/referrals/{referralId}/preview",
    summary: "送ったら、だれに何が見えるか（送る前の確認）",
    authz: of("send"),
    touches: "resident",
    params,
    status: 200,
    response: referralPreview,
    problems: [problems.notNow, referralProblems.beyondSight, referralProblems.noDestination],
  }),
  operation({
    operationId: "listReferrals",
    method: "get",
    path: "/referrals",
    summary: "つなぎの一覧（受信・送信・下書き）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({
      box: z.enum(["in", "out", "draft"]).optional(),
      status: codeOf(referralStatuses).optional(),
      caseId: caseId.optional(),
    }),
    status: 200,
    response: pageOf(referralItem).meta({ id: "ReferralPage" }),
  }),
  operation({
    operationId: "getReferral",
    method: "get",
    path: "/referrals/{referralId}",
    summary: "つなぎを見る（渡された内容と履歴）",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: referral,
    versioned: true,
  }),
] as const;
