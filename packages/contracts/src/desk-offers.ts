import { z } from "zod";
import { referralKinds } from "./codes.ts";
import { areaKinds, assignmentParts, receptionStates } from "./desk-codes.ts";
import { desk } from "./desks.ts";
import { calendarDateField, codeOf, instant, named, optionalText, text } from "./fields.ts";
import { deskId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem } from "./problem.ts";

export const offerProblems = {
  pauseEnds: problem(400, "pause-ends", "停止の期限は、今日から1年以内の日にしてください。"),
};

/** 必要書類: what a つなぎ of this kind should bring along, by name. */
const documents = z.strictObject({
  kind: codeOf(referralKinds).meta({ title: "つなぎの種別" }),
  names: z.array(text("必要書類", 100)).min(1).max(20).meta({ title: "必要書類" }),
});

const offer = z.strictObject({
  takes: z.string(),
  cannotTake: z.string().nullable(),
  conditions: z.string().nullable(),
  documents: z.array(documents),
  /** Null: the desk itself has never said it. */
  updatedAt: instant.nullable(),
  updatedBy: named.nullable(),
  /** Older than 180 days, or never said: it may be out of date. */
  isStale: z.boolean(),
  /** What PUT …/offer wants as If-Match; 0 where the desk has said nothing yet. */
  version: z.int(),
});

/** One desk, whole: what a worker reads out to a resident, and prints. */
export const deskCard = desk
  .extend({
    offer,
    /** Who receives for every desk of this location; null where each receives for itself. */
    reception: z.strictObject({ id: z.uuid(), name: z.string(), phone: z.string() }).nullable(),
    /** The other desks of the same location: a つなぎ to them is a walk across the floor. */
    besides: z.array(named),
    areas: z.array(named.extend({ kind: codeOf(areaKinds) })),
    coordinators: z.array(z.strictObject({ staff: named, part: codeOf(assignmentParts), area: named })),
    actions: z.array(z.string()),
  })
  .meta({ id: "DeskCard" });
export type DeskCard = z.infer<typeof deskCard>;

const params = z.strictObject({ deskId });

export const deskOfferOperations = [
  operation({
    operationId: "getDesk",
    method: "get",
    path: "/desks/{deskId}",
    summary: "窓口の連絡カード（受けること・受けられないこと・必要書類・受入状況・担当の地区）",
    authz: { verb: "read", subject: "Desk" },
    touches: "nobody",
    params,
    status: 200,
    response: deskCard,
  }),
  operation({
    operationId: "setOffer",
    method: "put",
    path: "/desks/{deskId}/offer",
    summary: "自分の窓口が受けること・受けられないこと・必要書類を書き直す（まだないときの版は 0）",
    authz: { verb: "setOffer", subject: "Desk" },
    touches: "nobody",
    changes: true,
    params,
    body: z
      .strictObject({
        takes: text("受けること", 1000),
        cannotTake: optionalText("受けられないこと", 1000),
        conditions: optionalText("条件", 1000),
        documents: z
          .array(documents)
          .max(Object.keys(referralKinds).length)
          .refine((rows) => new Set(rows.map(({ kind }) => kind)).size === rows.length, {
            message: "同じ種別が2回あります。ひとつにまとめてください。",
          })
          .default([])
          .meta({ title: "必要書類" }),
      })
      .meta({ id: "NewOffer" }),
    status: 200,
    response: deskCard,
  }),
  operation({
    operationId: "setReceptionState",
    method: "put",
    path: "/desks/{deskId}/reception-state",
    summary: "自分の窓口の受入状況を知らせる（同じ内容をもう一度送ると、確認した日が新しくなる）",
    authz: { verb: "setReceptionState", subject: "Desk" },
    touches: "nobody",
    params,
    body: z
      .strictObject({
        code: codeOf(receptionStates).meta({ title: "受入状況" }),
        expectedWait: optionalText("待つ目安", 200),
        reason: optionalText("理由", 200),
        until: calendarDateField("いつまで").optional(),
      })
      .superRefine(saysEnough)
      .meta({ id: "NewReceptionState" }),
    status: 200,
    response: deskCard,
    problems: [offerProblems.pauseEnds],
  }),
] as const;

interface Said {
  readonly code: string;
  readonly expectedWait?: string | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
}

/** 混み合っています without a time, or a stop without an end and a reason, leaves whoever reads it with nothing to tell. */
function saysEnough({ code, expectedWait, reason, until }: Said, context: z.RefinementCtx): void {
  const wants = (path: keyof Said, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (code === "busy" && !expectedWait)
    wants("expectedWait", "「待つ目安」を入力してください（例：訪問まで2週間ほど）。");
  if (code !== "paused") return;
  if (!reason) wants("reason", "「理由」を入力してください（例：職員の欠員）。");
  if (!until) wants("until", "「いつまで」を入力してください。決まっていないときは、見直す日を入れます。");
}
