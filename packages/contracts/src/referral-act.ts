import { z } from "zod";
import { optionalText, text } from "./fields.ts";
import { referralId } from "./ids.ts";
import { operation } from "./operation.ts";
import { type ProblemSpec, problems } from "./problem.ts";
import { referral } from "./referrals.ts";

export const ofReferral = z.strictObject({ referralId });

/** A word to the other desk that goes with the deed, and stands in the history of both. */
export const note = optionalText("ひとこと", 1000);

/** With whom it was confirmed, where the destination has no account (docs/RULINGS.md 6). */
export const onBehalf = z
  .strictObject({ whom: text("確かめた相手の名前・役職", 100) })
  .meta({ id: "OnBehalf" })
  .optional();

interface Act<O extends string, P extends string, B extends z.ZodObject> {
  readonly operationId: O;
  readonly path: P;
  readonly verb: string;
  readonly summary: string;
  readonly body: B;
  readonly large?: true;
  readonly problems?: readonly ProblemSpec[];
}

/** One deed to a つなぎ: it wants the version that was seen, and shows what it has become. */
export const act = <const O extends string, const P extends string, B extends z.ZodObject>(deed: Act<O, P, B>) =>
  operation({
    operationId: deed.operationId,
    method: "post",
    path: `/referrals/{referralId}/${deed.path}`,
    summary: deed.summary,
    authz: { verb: deed.verb, subject: "Referral" },
    touches: "resident",
    changes: true,
    params: ofReferral,
    body: deed.body,
    ...(deed.large && { large: deed.large }),
    status: 201,
    response: referral,
    versioned: true,
    problems: [problems.notNow, ...(deed.problems ?? [])],
  });
