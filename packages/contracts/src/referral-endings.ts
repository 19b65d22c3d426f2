import { z } from "zod";
import { cancelReasons } from "./codes.ts";
import { codeOf, text } from "./fields.ts";
import { act, note, onBehalf } from "./referral-act.ts";
import { referralProblems } from "./referral-problems.ts";

const { onBehalfMissing, notOutside } = referralProblems;

/** How the asking desk brings it to its end, and the words that pass between the two on the way. */
export const referralEndings = [
  act({
    operationId: "recallReferral",
    path: "recall",
    verb: "recall",
    summary: "まだ開封されていないつなぎを取り戻す",
    body: z.strictObject({ note }).meta({ id: "Recall" }),
  }),
  act({
    operationId: "confirmReferral",
    path: "confirmation",
    verb: "confirm",
    summary: "報告された結果を確かめて終える",
    body: z.strictObject({ note }).meta({ id: "Confirmation" }),
  }),
  act({
    operationId: "contestReferral",
    path: "objection",
    verb: "contest",
    summary: "まだ終えられない理由を伝えて、受け手に返す",
    body: z.strictObject({ reason: text("理由", 1000) }).meta({ id: "Objection" }),
    problems: [referralProblems.noDestination],
  }),
  act({
    operationId: "cancelReferral",
    path: "cancellation",
    verb: "cancel",
    summary: "理由を選んで取下げる（本人の辞退・連絡不能なども）",
    body: z.strictObject({ reason: codeOf(cancelReasons).meta({ title: "理由" }), note }).meta({ id: "Cancellation" }),
  }),
  act({
    operationId: "misdirectReferral",
    path: "misdirection",
    verb: "misdirect",
    summary: "誤送付として記録する。内容は閉じ、個人情報担当に知らせる",
    body: z.strictObject({ circumstances: text("いきさつ", 1000) }).meta({ id: "Misdirection" }),
  }),
  act({
    operationId: "sayReferral",
    path: "messages",
    verb: "say",
    summary: "相手の窓口に連絡する",
    body: z.strictObject({ message: text("連絡", 1000), onBehalf }).meta({ id: "Message" }),
    problems: [onBehalfMissing, notOutside],
  }),
  act({
    operationId: "callReferral",
    path: "calls",
    verb: "call",
    summary: "電話で伝えたことを記録する",
    body: z.strictObject({ whom: text("話した相手", 100), note }).meta({ id: "Call" }),
    problems: [referralProblems.noDestination],
  }),
] as const;
