import { z } from "zod";
import { categories, contactMethods, partKinds, recordAudiences } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { caseId, recordId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem } from "./problem.ts";

export const recordProblems = {
  recordAhead: problem(400, "record-ahead", "記録の日時が先の時刻になっています。"),
  sourceMissing: problem(400, "source-missing", "第三者からの情報には、だれから聞いたかを入れてください。"),
  noSuchRecord: problem(400, "no-such-record", "直す元の記録が見つかりません。自分の窓口の記録だけを直せます。"),
};

const part = z
  .strictObject({
    kind: codeOf(partKinds),
    category: codeOf(categories),
    body: z.string(),
    /** Who said it; third-party information only. */
    source: z.string().nullable(),
  })
  .meta({ id: "RecordPart" });

/**
 * 支援経過記録. A desk that may know of a record without reading any of it sees a pointer: the desk and the day, no
 * author, no method, no parts.
 */
export const record = z
  .strictObject({
    id: z.uuid(),
    pointer: z.boolean(),
    occurredOn: z.iso.date(),
    occurredAt: instant.nullable(),
    desk: named,
    by: named.nullable(),
    method: codeOf(contactMethods).nullable(),
    counterpart: z.string().nullable(),
    minutes: z.int().nullable(),
    /** Only to the desk that wrote it. */
    audience: codeOf(recordAudiences).nullable(),
    parts: z.array(part),
    /** The record that this one puts right, and the one that puts this one right. */
    correctsId: z.uuid().nullable(),
    correctedById: z.uuid().nullable(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Record" });
export type ContactRecord = z.infer<typeof record>;

const newRecord = z
  .strictObject({
    occurredAt: instant.meta({ title: "日時" }),
    method: codeOf(contactMethods).meta({ title: "方法" }),
    counterpart: optionalText("相手", 100),
    minutes: z.int().min(1).max(1440).optional().meta({ title: "所要時間（分）" }),
    audience: codeOf(recordAudiences).default("shared").meta({ title: "この記録を知る窓口" }),
    parts: z
      .array(
        z.strictObject({
          kind: codeOf(partKinds).meta({ title: "区分" }),
          category: codeOf(categories).meta({ title: "情報の種類" }),
          body: text("内容", 4000),
          source: optionalText("だれから", 100),
        }),
      )
      .min(1)
      .max(12)
      .meta({ title: "内容" }),
    correctsId: recordId.optional().meta({ title: "直す元の記録" }),
  })
  .meta({ id: "NewRecord" });
export type NewRecord = z.infer<typeof newRecord>;

export const recordOperations = [
  operation({
    operationId: "writeRecord",
    method: "post",
    path: "/cases/{caseId}/records",
    summary: "支援経過を記録する（追記のみ。直すときは訂正の記録を書く）",
    authz: { verb: "writeRecord", subject: "SupportCase" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    body: newRecord,
    status: 201,
    response: record,
    problems: [recordProblems.recordAhead, recordProblems.sourceMissing, recordProblems.noSuchRecord],
  }),
  operation({
    operationId: "listRecords",
    method: "get",
    path: "/cases/{caseId}/records",
    summary: "支援経過（新しい順）。読めない記録は、あることだけが見える",
    authz: { verb: "read", subject: "ContactRecord" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    query: pageQuery,
    status: 200,
    response: pageOf(record).meta({ id: "RecordPage" }),
  }),
] as const;
