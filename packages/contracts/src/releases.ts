import { z } from "zod";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";
import { releaseBases } from "./release-bases.ts";

const receipt = z.strictObject({ at: instant, by: named }).meta({ id: "ReleaseReceipt" });

/**
 * What has left the room: a decision that the chair released, or a row that was handed over to a case on consent. Its readers
 * learn who released it, on what ground and when; the item, its roster and the other readers are in `room`, for those inside.
 */
export const release = z
  .strictObject({
    id: z.uuid(),
    host: named,
    basis: codeOf(releaseBases),
    body: z.string(),
    /** Until when something is to be done; null: no day is set. */
    dueOn: z.string().nullable(),
    releasedAt: instant,
    /** 引継ぎ alone: the case that it went to, for its readers and the host; and the kind of conference that it comes from. */
    caseId: z.uuid().nullable(),
    source: z.string().nullable(),
    /** Who of the caller's own desk has received it. */
    received: receipt.nullable(),
    room: z
      .strictObject({
        conferenceId: z.uuid(),
        agendaItemId: z.uuid(),
        minuteId: z.uuid(),
        reason: z.string().nullable(),
        releasedBy: named,
        /** Who may read it; who has received it, for the host alone. */
        receivers: z.array(z.strictObject({ desk: named, received: receipt.nullable() })),
        withdrawn: z.strictObject({ at: instant, note: z.string() }).nullable(),
      })
      .nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Release" });
export type Release = z.infer<typeof release>;

export const releaseProblems = {
  notADecisionOf: problem(409, "not-released-from-here", "開示できるのは、取り消されていない「決定」の行だけです。"),
  notThisGround: problem(
    400,
    "not-this-ground",
    "この根拠は、この会議の種別か自分の機関では使えません。別の根拠を選んでください。",
  ),
  missingReason: problem(400, "missing-reason", "本人の同意によらない開示には、理由が要ります。理由を書いてください。"),
  unknownReceiver: problem(
    400,
    "unknown-receiver",
    "開示先に、この画面で読めない窓口があります。利用登録のあるほかの窓口から選んでください。",
  ),
  beyondConsent: problem(
    409,
    "beyond-consent",
    "本人の同意に入っていない窓口があります。窓口を外すか、別の根拠を選んでください。",
  ),
  releaseDue: problem(400, "release-due", "期限は、今日から1年以内の日にしてください。"),
  noConsent: problem(
    409,
    "no-consent",
    "このケースには、いま有効な本人の同意がありません。同意を記録してから引き継いでください。",
  ),
  notTied: problem(409, "not-tied", "この議題は、まだケースと結びついていません。先にケースを選んでください。"),
  tiedAlready: problem(409, "tied-already", "この議題は、もうケースと結びついています。"),
  unknownRow: problem(400, "unknown-row", "引き継げない行が入っています。画面を最新にして選び直してください。"),
};
