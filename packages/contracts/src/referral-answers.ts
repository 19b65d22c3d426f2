import { z } from "zod";
import { legalBasisCode } from "./bases.ts";
import { categories, declineNextSteps, declineReasons } from "./codes.ts";
import { codeOf, optionalText, text } from "./fields.ts";
import { deskId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { act, note, ofReferral, onBehalf } from "./referral-act.ts";
import { referralProblems } from "./referral-problems.ts";
import { referral } from "./referrals.ts";

const { groundEnded, onBehalfMissing, notOutside } = referralProblems;
const spoken = [onBehalfMissing, notOutside];

/** What the desk that is asked decides, and what the asking desk answers to its questions. */
export const referralAnswers = [
  operation({
    operationId: "openReferral",
    method: "post",
    path: "/referrals/{referralId}/opening",
    summary: "届いたつなぎを開封する。開封は名前と時刻の事実で、受領ではない",
    authz: { verb: "open", subject: "Referral" },
    touches: "resident",
    params: ofReferral,
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, groundEnded],
  }),
  act({
    operationId: "acknowledgeReferral",
    path: "acknowledgement",
    verb: "acknowledge",
    summary: "受領する。この時から責任は受け手の窓口にある",
    body: z.strictObject({ onBehalf }).meta({ id: "Acknowledgement" }),
    problems: [groundEnded, ...spoken],
  }),
  act({
    operationId: "acceptReferral",
    path: "acceptance",
    verb: "accept",
    summary: "担当者を決めて受け入れる",
    body: z
      .strictObject({
        workerId: staffId.optional().meta({ title: "担当者" }),
        note: optionalText("ひとこと", 400),
        onBehalf,
      })
      .meta({ id: "Acceptance" }),
    problems: [groundEnded, referralProblems.workerElsewhere, ...spoken],
  }),
  act({
    operationId: "inquireReferral",
    path: "inquiry",
    verb: "inquire",
    summary: "つなぎ元に照会する。答えを待つ間、受け手の期限は止まる",
    body: z.strictObject({ question: text("聞きたいこと", 1000), onBehalf }).meta({ id: "Inquiry" }),
    problems: [groundEnded, ...spoken],
  }),
  act({
    operationId: "answerReferral",
    path: "answer",
    verb: "answer",
    summary: "照会に答える。止まっていた受け手の期限がまた動く",
    body: z.strictObject({ answer: text("答え", 2000) }).meta({ id: "InquiryAnswer" }),
    problems: [referralProblems.noDestination],
  }),
  act({
    operationId: "sendBackReferral",
    path: "shortcomings",
    verb: "sendBack",
    summary: "情報が足りないため、つなぎ元に戻す",
    body: z.strictObject({ missing: text("足りない情報", 1000), onBehalf }).meta({ id: "Shortcomings" }),
    problems: [groundEnded, ...spoken],
  }),
  act({
    operationId: "resubmitReferral",
    path: "resubmission",
    verb: "resubmit",
    summary: "足りなかった情報を加えて送り直す",
    body: z
      .strictObject({
        supplement: text("加える情報", 2000),
        /** What travels from now on: never less than before. */
        categories: z.array(codeOf(categories)).min(1).meta({ title: "渡す情報" }),
        /** The fingerprint of what was confirmed, as in a sending. */
        preview: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ title: "見られる人の確認" }),
      })
      .meta({ id: "Resubmission" }),
    problems: [
      referralProblems.noBasis,
      referralProblems.beyondSight,
      referralProblems.previewChanged,
      referralProblems.wholeLess,
      referralProblems.alreadyOpen,
      referralProblems.noDestination,
    ],
  }),
  act({
    operationId: "declineReferral",
    path: "refusal",
    verb: "decline",
    summary: "受け入れられないと答える。理由と次の一手が要る",
    body: z
      .strictObject({
        reason: codeOf(declineReasons).meta({ title: "理由" }),
        next: codeOf(declineNextSteps).meta({ title: "次の一手" }),
        suggestedDeskId: deskId.optional().meta({ title: "提案する窓口" }),
        note,
        onBehalf,
      })
      .meta({ id: "Refusal" }),
    problems: [
      referralProblems.nextStepMissing,
      referralProblems.otherDeskMissing,
      referralProblems.noCoordinator,
      referralProblems.coordinatesItself,
      referralProblems.unknownDesk,
      referralProblems.noDestination,
      groundEnded,
      ...spoken,
    ],
  }),
  act({
    operationId: "adviseReferral",
    path: "advice",
    verb: "advise",
    summary: "多機関協働の調整役が、つなぎ元に窓口を提案する",
    body: z
      .strictObject({ suggestedDeskId: deskId.meta({ title: "提案する窓口" }), note: text("ひとこと", 1000) })
      .meta({ id: "Advice" }),
    problems: [referralProblems.unknownDesk, referralProblems.noDestination],
  }),
  act({
    operationId: "stopReferral",
    path: "stopping",
    verb: "stop",
    summary: "提供の根拠が終わったつなぎを、続けずに終える",
    body: z.strictObject({ note: optionalText("ひとこと", 400) }).meta({ id: "Stopping" }),
  }),
  act({
    operationId: "continueReferral",
    path: "continuation",
    verb: "continue",
    summary: "提供の根拠が終わったつなぎを、受け手が自分の根拠で続ける。ケースは開かない",
    body: z
      .strictObject({ code: legalBasisCode.meta({ title: "根拠" }), reason: text("理由", 1000) })
      .meta({ id: "Continuation" }),
    problems: [referralProblems.notThisProvider],
  }),
] as const;
