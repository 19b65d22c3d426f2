import { z } from "zod";
import { categories, needs, referralKinds, referralStatuses, urgencies, warmLevels } from "./codes.ts";
import { calendarDateField, codeOf, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { caseId, deskId, referralId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { attachmentProblems } from "./referral-attachment.ts";
import { referralProblems } from "./referral-problems.ts";
import { referral, referralItem } from "./referrals.ts";

const draftFields = {
  toDeskId: deskId.meta({ title: "つなぎ先の窓口" }),
  kind: codeOf(referralKinds).meta({ title: "種別" }),
  urgency: codeOf(urgencies).meta({ title: "緊急度" }),
  warmLevel: codeOf(warmLevels).meta({ title: "引継ぎの段階" }),
  categories: z.array(codeOf(categories)).min(1).meta({ title: "渡す情報" }),
  /** The first is the one in front (◎). */
  needs: z.array(codeOf(needs)).min(1).max(Object.keys(needs).length).meta({ title: "困りごと" }),
  request: text("お願いしたいこと", 2000),
  background: optionalText("経緯と、これまでの対応", 2000),
  wishes: optionalText("本人の希望（本人の言葉）", 1000),
  involved: optionalText("利用している制度・関係機関", 1000),
  wantedBy: calendarDateField("返事がほしい日").optional(),
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
    body: z
      .strictObject({
        caseId: caseId.meta({ title: "ケース" }),
        /** つなぎ直し: the one that this takes the place of once it is sent. */
        previousId: referralId.optional().meta({ title: "もとのつなぎ" }),
        /** One of several desks that are asked at once. */
        alongsideId: referralId.optional().meta({ title: "同時に送るつなぎ" }),
        ...draftFields,
      })
      .meta({ id: "NewReferral" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [
      referralProblems.sameDesk,
      referralProblems.unknownDesk,
      referralProblems.noDestination,
      referralProblems.beyondSight,
      referralProblems.wholeCase,
      referralProblems.coordinatorOnly,
      referralProblems.notRedirectable,
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
      referralProblems.wholeCase,
      referralProblems.coordinatorOnly,
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
        /** 緊急度A to a closed desk: with whom it was spoken before it is sent (docs/RULINGS.md 3). */
        whom: optionalText("電話で伝えた相手", 100),
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
      referralProblems.alreadyOpen,
      referralProblems.callFirst,
      referralProblems.notRedirectable,
      attachmentProblems.documentsMissing,
      referralProblems.wholeCase,
      referralProblems.coordinatorOnly,
    ],
  }),
  operation({
    operationId: "listReferrals",
    method: "get",
    path: "/referrals",
    summary: "つなぎの一覧（受信・送信・下書き）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({
      /** `watch`: shown to a coordinator, a fallback desk or a manager because it needs somebody. */
      box: z.enum(["in", "out", "draft", "watch"]).optional(),
      status: codeOf(referralStatuses).optional(),
      /** Whose answer it waits for: こちらの番, or 相手の番. */
      turn: z.enum(["mine", "theirs"]).optional(),
      state: z.enum(["open", "ended"]).optional(),
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
