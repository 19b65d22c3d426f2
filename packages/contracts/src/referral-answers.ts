import { z } from "zod";
import { legalBasisCode } from "./bases.ts";
import { optionalText, text } from "./fields.ts";
import { referralId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";
import { referral, referralProblems } from "./referrals.ts";

const params = z.strictObject({ referralId });
const of = (verb: string) => ({ verb, subject: "Referral" }) as const;

/** What the receiving side answers, from the first opening on. */
export const referralAnswers = [
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
    problems: [problems.notNow, referralProblems.groundEnded],
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
    problems: [problems.notNow, referralProblems.groundEnded],
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
    problems: [problems.notNow, referralProblems.groundEnded, referralProblems.workerElsewhere],
  }),
  operation({
    operationId: "stopReferral",
    method: "post",
    path: "/referrals/{referralId}/stopping",
    summary: "提供の根拠が終わったつなぎを、続けずに終える",
    authz: of("stop"),
    touches: "resident",
    changes: true,
    params,
    body: z.strictObject({ note: optionalText("ひとこと", 400) }).meta({ id: "Stopping" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow],
  }),
  operation({
    operationId: "continueReferral",
    method: "post",
    path: "/referrals/{referralId}/continuation",
    summary: "提供の根拠が終わったつなぎを、受け手が自分の根拠で続ける。ケースは開かない",
    authz: of("continue"),
    touches: "resident",
    changes: true,
    params,
    body: z
      .strictObject({ code: legalBasisCode.meta({ title: "根拠" }), reason: text("理由", 1000) })
      .meta({ id: "Continuation" }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, referralProblems.notThisProvider],
  }),
] as const;
