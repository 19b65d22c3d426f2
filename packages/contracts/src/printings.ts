import { z } from "zod";
import { printedPapers } from "./codes.ts";
import { codeOf, instant, named, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, deskId, documentId, meetingRecordId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";
import { recordRow } from "./record-content.ts";

/** 印刷の記録: paper of an item that somebody of the host has taken out, with the number that stands on it. */
export const printing = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    /** 議-7QX4MB-3: counted for this item alone. */
    number: z.string(),
    what: codeOf(printedPapers),
    meetingRecordId: z.uuid().nullable(),
    documentId: z.uuid().nullable(),
    /** For which agency the copy is; null: the host keeps it. */
    copyFor: named.nullable(),
    printedBy: named,
    desk: named,
    printedAt: instant,
  })
  .meta({ id: "Printing" });
export type Printing = z.infer<typeof printing>;

/** With the paper itself: what of the minutes is for the agency of this copy, and in no edition that others read. */
export const printed = printing
  .extend({ rows: z.array(z.strictObject({ ...recordRow.shape, readers: z.array(z.string()) })) })
  .meta({ id: "Printed" });

export type Printed = z.infer<typeof printed>;

export const printingProblems = {
  unknownPaper: problem(400, "unknown-paper", "印刷する議事録・文書が見つかりません。画面を読み込み直してください。"),
  copyForStranger: problem(400, "copy-for-stranger", "写しを渡せるのは、この議題の出席者の機関だけです。"),
  notSigned: problem(409, "not-signed", "機関への写しは、会長が議事録を確定してから印刷できます。"),
};

/** Paper of any item that this desk prepares. */
const deskPrinting = printing.extend({ conferenceId: z.uuid(), kind: named }).meta({ id: "DeskPrinting" });

const params = z.strictObject({ agendaItemId });

/** Paper leaves the room with a number on it, or not at all. */
export const printingOperations = [
  operation({
    operationId: "printAgendaItem",
    method: "post",
    path: "/agenda-items/{agendaItemId}/printings",
    summary: "印刷の番号をとる（番号・出力者・日時が紙に入り、記録に残る）",
    authz: { verb: "print", subject: "AgendaItem" },
    touches: "resident",
    params,
    body: z
      .strictObject({
        what: codeOf(printedPapers).meta({ title: "印刷するもの" }),
        meetingRecordId: meetingRecordId.optional().meta({ title: "議事録" }),
        documentId: documentId.optional().meta({ title: "文書" }),
        copyFor: deskId.optional().meta({ title: "写しを渡す機関" }),
      })
      .meta({ id: "NewPrinting" }),
    status: 201,
    response: printed,
    problems: Object.values(printingProblems).concat(problems.notNow),
  }),
  operation({
    operationId: "listPrintings",
    method: "get",
    path: "/agenda-items/{agendaItemId}/printings",
    summary: "印刷の記録（事務局）",
    authz: { verb: "print", subject: "AgendaItem" },
    touches: "nobody",
    params,
    query: pageQuery,
    status: 200,
    response: pageOf(printing).meta({ id: "PrintingPage" }),
  }),
  operation({
    operationId: "listDeskPrintings",
    method: "get",
    path: "/printings",
    summary: "印刷の記録（自分の窓口が事務局の会議すべて。新しいものから）",
    authz: { verb: "read", subject: "Printing" },
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(deskPrinting).meta({ id: "DeskPrintingPage" }),
  }),
] as const;
