import { z } from "zod";
import { conferenceBases, documentKinds } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, optionalText, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, deskId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** 文書: what the 事務局 sends to one agency under a number; no other agency stands on it. */
export const conferenceDocument = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    kind: codeOf(documentKinds),
    /** みどり福支第12号: counted by the desk and the fiscal year, without a gap. */
    number: z.string(),
    addressee: z.string(),
    /** A desk of the town; else the name stands as it was written, with its 敬称. */
    isDesk: z.boolean(),
    basis: codeOf(conferenceBases),
    replyBy: z.string().nullable(),
    ask: z.string().nullable(),
    /** As it was when the number was drawn: what was sent says the same, however often it is printed. */
    sitting: z.strictObject({
      title: z.string(),
      startsAt: instant,
      endsAt: instant,
      place: z.string(),
      host: z.string(),
    }),
    issuedBy: named,
    issuedAt: instant,
  })
  .meta({ id: "ConferenceDocument" });
export type ConferenceDocument = z.infer<typeof conferenceDocument>;

export const documentProblems = {
  addressOnce: problem(400, "address-once", "あて先は、窓口か、窓口でない相手のどちらか一つにしてください。"),
  unknownAddressee: problem(400, "unknown-addressee", "あて先の窓口が見つかりません。選び直してください。"),
  notInvited: problem(409, "not-invited", "開催通知は、この議題の出席者の機関へ、開催通知を出した後に送れます。"),
  noLegalGround: problem(
    409,
    "no-legal-ground",
    "この種別の会議では、法にもとづく資料・情報提供の依頼はできません。会議の種別を確かめてください。",
  ),
  pastReplyBy: problem(400, "past-reply-by", "回答期限は、きょうか、これからの日にしてください。"),
  needsAsk: problem(400, "needs-ask", "提供してほしい資料・情報を書いてください。"),
};

const of = (verb: string, subject: string) => ({ verb, subject }) as const;
const params = z.strictObject({ agendaItemId });

/** 開催通知 and 資料・情報提供依頼書. */
export const conferenceDocumentOperations = [
  operation({
    operationId: "listDocuments",
    method: "get",
    path: "/agenda-items/{agendaItemId}/documents",
    summary: "文書番号のある文書（事務局）",
    authz: of("issueDocument", "AgendaItem"),
    touches: "resident",
    params,
    query: pageQuery,
    status: 200,
    response: pageOf(conferenceDocument).meta({ id: "ConferenceDocumentPage" }),
  }),
  operation({
    operationId: "issueDocument",
    method: "post",
    path: "/agenda-items/{agendaItemId}/documents",
    summary: "開催通知・資料情報提供依頼書に文書番号をとる（1機関に1通）",
    authz: of("issueDocument", "AgendaItem"),
    touches: "resident",
    params,
    body: z
      .strictObject({
        kind: codeOf(documentKinds).meta({ title: "文書" }),
        deskId: deskId.optional().meta({ title: "あて先の窓口" }),
        addressee: optionalText("あて先（窓口でない相手）", 120),
        replyBy: calendarDateField("回答期限").optional(),
        ask: optionalText("提供してほしい資料・情報", 2000),
      })
      .meta({ id: "NewConferenceDocument" }),
    status: 201,
    response: conferenceDocument,
    problems: [problems.notNow, ...Object.values(documentProblems)],
  }),
] as const;
