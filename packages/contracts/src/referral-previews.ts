import { z } from "zod";
import { categories, urgencies } from "./codes.ts";
import { codeOf } from "./fields.ts";
import { caseId, deskId, referralId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { draftPreview, referralPreview } from "./referral-preview.ts";
import { referralProblems } from "./referral-problems.ts";

const CODE = `(${Object.keys(categories).join("|")})`;
/** Codes with commas between them: ids and codes alone stand in an address. */
const listed = z
  .string()
  .regex(new RegExp(`^${CODE}(,${CODE}){0,5}$`))
  .meta({ title: "渡す情報" });
const params = z.strictObject({ referralId });
const of = (verb: string) => ({ verb, subject: "Referral" }) as const;

/** Who will see what, before anybody does. */
export const previewOperations = [
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
      categories: listed,
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
    operationId: "previewResubmission",
    method: "get",
    path: "/referrals/{referralId}/resubmission",
    summary: "加えて送り直したら、だれに何が見えるか（送り直す前の確認）",
    authz: of("resubmit"),
    touches: "resident",
    params,
    /** What is handed over already goes without saying. */
    query: z.strictObject({ categories: listed }),
    status: 200,
    response: referralPreview,
    problems: [problems.notNow, referralProblems.beyondSight],
  }),
] as const;
