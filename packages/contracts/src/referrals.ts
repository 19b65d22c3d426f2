import { z } from "zod";
import { identity } from "./cases.ts";
import { categories, referralKinds, referralStatuses, urgencies } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { caseId, deskId, referralId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

export const referralProblems = {
  noBasis: problem(
    409,
    "no-basis",
    "この窓口に渡してよいという本人の同意がありません。ケースで同意を記録してから送ってください。",
  ),
  sameDesk: problem(400, "same-desk", "自分の窓口へはつなげません。別の窓口を選んでください。"),
  unknownDesk: problem(400, "unknown-desk", "つなぎ先の窓口が見つかりません。一覧から選び直してください。"),
  beyondSight: problem(
    409,
    "beyond-sight",
    "渡す情報の中に、いまの自分の窓口では見られないものがあります。渡す情報を選び直してください。",
  ),
  noDestination: problem(400, "no-destination", "この窓口はつなぎを受けていません。別の窓口を選んでください。"),
  workerElsewhere: problem(400, "worker-elsewhere", "担当者は、自分の窓口の職員から選んでください。"),
};

/** One frozen part of what the sender handed over. 属性・連絡先 has fields, the other five are text. */
const disclosure = z
  .strictObject({ category: codeOf(categories), identity: identity.optional(), body: z.string().optional() })
  .meta({ id: "Disclosure" });

/** One line of the history: what was done, by whom, when. */
const step = z
  .strictObject({
    verb: z.enum(["draft", "revise", "send", "open", "acknowledge", "accept"]),
    at: instant,
    by: named,
    desk: named,
    note: z.string().nullable(),
  })
  .meta({ id: "ReferralStep" });

const head = {
  id: z.uuid(),
  number: z.string(),
  kind: codeOf(referralKinds),
  urgency: codeOf(urgencies),
  status: codeOf(referralStatuses),
  from: named,
  to: named,
  /** 氏名; absent where 属性・連絡先 is not part of the つなぎ, and to a receiving desk that has not opened it yet. */
  subject: z.strictObject({ name: z.string(), kana: z.string() }).optional(),
  /** Whose duty it is, whose clock runs, until when. Null only in a draft. */
  accountable: named.nullable(),
  next: z.strictObject({ desk: named, staff: named }).nullable(),
  dueAt: instant.nullable(),
  sentAt: instant.nullable(),
  openedAt: instant.nullable(),
  version: z.int(),
};

export const referralItem = z.strictObject(head).meta({ id: "ReferralItem" });
export type ReferralItem = z.infer<typeof referralItem>;

export const referral = z
  .strictObject({
    ...head,
    caseId: z.uuid(),
    categories: z.array(codeOf(categories)),
    /** Null, like the name and the disclosures, to a receiving desk that has not opened it yet. */
    request: z.string().nullable(),
    /** つなぎ元が引き続き担う役割: a つなぎ is never a dumping. */
    keptRole: z.string().nullable(),
    disclosures: z.array(disclosure),
    steps: z.array(step),
    worker: named.nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Referral" });
export type Referral = z.infer<typeof referral>;

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
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, referralProblems.noBasis, referralProblems.beyondSight, referralProblems.noDestination],
  }),
  operation({
    operationId: "openReferral",
    method: "post",
    path: "/referrals/{referralId}/opening",
    summary: "届いたつなぎを開封する。開封は名前と時刻の事実で、受領ではない",
    authz: of("open"),
    touches: "resident",
    params,
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, referralProblems.noBasis],
  }),
  operation({
    operationId: "acknowledgeReferral",
    method: "post",
    path: "/referrals/{referralId}/acknowledgement",
    summary: "受領する。この時から責任は受け手の窓口にある",
    authz: of("acknowledge"),
    touches: "resident",
    changes: true,
    params,
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, referralProblems.noBasis],
  }),
  operation({
    operationId: "acceptReferral",
    method: "post",
    path: "/referrals/{referralId}/acceptance",
    summary: "担当者を決めて受け入れる",
    authz: of("accept"),
    touches: "resident",
    changes: true,
    params,
    body: z
      .strictObject({
        workerId: staffId.optional().meta({ title: "担当者" }),
        note: optionalText("ひとこと", 400),
      })
      .meta({ id: "Acceptance" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, referralProblems.noBasis, referralProblems.workerElsewhere],
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
