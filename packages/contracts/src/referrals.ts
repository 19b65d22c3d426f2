import { z } from "zod";
import { legalBasisCode } from "./bases.ts";
import { categories, referralKinds, referralStatuses, urgencies } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";

import { problem } from "./problem.ts";
import { disclosure, groundOf, onlooker } from "./referral-preview.ts";

export const referralProblems = {
  noBasis: problem(
    409,
    "no-basis",
    "この窓口に渡してよい根拠がありません。ケースで本人の同意を記録するか、根拠を立ててください（「生命・身体の保護」は緊急度Aだけ）。",
  ),
  groundEnded: problem(
    409,
    "ground-ended",
    "提供の根拠が終わっているため、先へ進められません。つなぎ元の窓口に確かめてください。",
  ),
  sameDesk: problem(400, "same-desk", "自分の窓口へはつなげません。別の窓口を選んでください。"),
  unknownDesk: problem(400, "unknown-desk", "つなぎ先の窓口が見つかりません。一覧から選び直してください。"),
  beyondSight: problem(
    409,
    "beyond-sight",
    "渡す情報の中に、いまの自分の窓口では見られないものがあります。渡す情報を選び直してください。",
  ),
  noDestination: problem(400, "no-destination", "この窓口はつなぎを受けていません。別の窓口を選んでください。"),
  previewChanged: problem(
    409,
    "preview-changed",
    "見られる人か渡す内容が、確認のあとで変わりました。もう一度確かめてから送ってください。",
  ),
  notThisProvider: problem(
    400,
    "not-this-provider",
    "この根拠は、自分の機関の種類では使えません。別の根拠を選んでください。",
  ),
  workerElsewhere: problem(400, "worker-elsewhere", "担当者は、自分の窓口の職員から選んでください。"),
};

/** One line of the history: what was done, by whom, when. */
const step = z
  .strictObject({
    verb: z.enum([
      "draft",
      "revise",
      "send",
      "open",
      "acknowledge",
      "accept",
      "giveBack",
      "lapse",
      "reground",
      "stop",
      "continue",
    ]),
    at: instant,
    /** Null: nobody did it, the basis ended. */
    by: named.nullable(),
    desk: named.nullable(),
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
    /** Null, and no categories, to a receiving desk that has not opened it yet. */
    caseId: z.uuid().nullable(),
    categories: z.array(codeOf(categories)),
    /** Null, like the name and the disclosures, to a receiving desk that has not opened it yet. */
    request: z.string().nullable(),
    /** つなぎ元が引き続き担う役割: a つなぎ is never a dumping. */
    keptRole: z.string().nullable(),
    disclosures: z.array(disclosure),
    steps: z.array(step),
    worker: named.nullable(),
    /** On what it was sent; null in a draft, and to a receiving desk that has not opened it yet. */
    ground: groundOf.nullable(),
    /** The receiver goes on upon a ground of its own since the first one ended; the reason is for its own desk. */
    ownGround: z.strictObject({ code: legalBasisCode, reason: z.string().nullable() }).nullable(),
    /** When the ground ended under the open つなぎ; null while it holds. */
    lapsedAt: instant.nullable(),
    /** Who would see what, as the sender confirmed it; only to the sender's desk. */
    confirmed: z.array(onlooker),
    actions: z.array(z.string()),
  })
  .meta({ id: "Referral" });
export type Referral = z.infer<typeof referral>;
