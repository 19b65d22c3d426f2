import { z } from "zod";
import { informationRequestStatuses, involvements } from "./codes.ts";
import { calendarDateField, codeOf, instant, named, optionalText, pageOf, pageQuery, text } from "./fields.ts";
import { agendaItemId, deskId, informationRequestId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem, problems } from "./problem.ts";

/** Whom the 照会 is about, and what is asked: no more than it takes to find the person in one's own papers. */
const about = z.strictObject({
  person: z.string(),
  kana: z.string().nullable(),
  /** By what the person is told from another one of that name: a birthday, a part of town. */
  identifying: z.string().nullable(),
  ask: z.string(),
});

/** 照会: the chair asks an agency that has no seat whether it knows somebody (社会福祉法106条の6第3項; docs/RULINGS.md 16). */
export const informationRequest = z
  .strictObject({
    id: z.uuid(),
    host: named,
    desk: named,
    /** The kind of conference that asks. */
    kind: named,
    askedAt: instant,
    answerBy: z.string(),
    status: codeOf(informationRequestStatuses),
    isOverdue: z.boolean(),
    /** The words of the 守秘の確認 where it is owed; null: nothing is owed. */
    pledge: z.string().nullable(),
    /** Null before the 守秘の確認, and for the agency again once it has answered. */
    about: about.nullable(),
    /** Null: nobody has answered. The note is read by the host alone. */
    answer: z
      .strictObject({ involvement: codeOf(involvements), note: z.string().nullable(), by: named, at: instant })
      .nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "InformationRequest" });
export type InformationRequest = z.infer<typeof informationRequest>;

export const informationRequestProblems = {
  askedAlready: problem(409, "asked-already", "この窓口には照会ずみで、まだ回答がありません。回答を待ってください。"),
  unknownDesk: problem(400, "cannot-be-asked", "この窓口には照会できません。窓口の一覧から選び直してください。"),
  isHost: problem(400, "is-host", "事務局の窓口には照会できません。ほかの窓口を選んでください。"),
  sitsThere: problem(409, "sits-there", "この窓口の人は出席者に入っています。会議の中で聞いてください。"),
  pastAnswerBy: problem(400, "past-answer-by", "回答期限は、今日から2か月以内の日にしてください。"),
};

const of = (verb: string) => ({ verb, subject: "InformationRequest" }) as const;
const params = z.strictObject({ informationRequestId });
const answered = { touches: "resident", status: 201, response: informationRequest, versioned: true } as const;

/** 照会 of a sealed item, from the question to its answer. */
export const informationRequestOperations = [
  operation({
    ...answered,
    operationId: "requestInformation",
    method: "post",
    path: "/agenda-items/{agendaItemId}/information-requests",
    summary: "席のない窓口に、関わりの有無を照会する（会長）",
    authz: { verb: "requestInformation", subject: "AgendaItem" },
    params: z.strictObject({ agendaItemId }),
    body: z
      .strictObject({
        deskId: deskId.meta({ title: "照会先の窓口" }),
        person: text("氏名", 80),
        kana: optionalText("フリガナ", 80),
        identifying: optionalText("本人と分かる手がかり", 200),
        ask: text("聞きたいこと", 1000),
        answerBy: calendarDateField("回答期限"),
      })
      .meta({ id: "NewInformationRequest" }),
    problems: [problems.notNow, ...Object.values(informationRequestProblems)],
  }),
  operation({
    operationId: "listInformationRequests",
    method: "get",
    path: "/information-requests",
    summary: "照会の一覧（自分の窓口に届いたもの・出したもの）",
    authz: of("read"),
    touches: "resident",
    query: pageQuery.extend({
      side: z.enum(["received", "made"]).default("received"),
      status: codeOf(informationRequestStatuses).optional(),
      agendaItemId: agendaItemId.optional(),
    }),
    status: 200,
    response: pageOf(informationRequest).meta({ id: "InformationRequestPage" }),
  }),
  operation({
    operationId: "getInformationRequest",
    method: "get",
    path: "/information-requests/{informationRequestId}",
    summary: "照会を見る",
    authz: of("read"),
    touches: "resident",
    params,
    status: 200,
    response: informationRequest,
    versioned: true,
  }),
  operation({
    ...answered,
    operationId: "pledgeInformationRequest",
    method: "post",
    path: "/information-requests/{informationRequestId}/pledge",
    summary: "守秘を確認して、だれについての照会かを見る（本人が画面で）",
    authz: of("pledge"),
    params,
    problems: [problems.notNow],
  }),
  operation({
    ...answered,
    operationId: "answerInformationRequest",
    method: "post",
    path: "/information-requests/{informationRequestId}/answer",
    summary: "関わりの有無を回答する（回答すると、照会の中身は見られなくなる）",
    authz: of("answer"),
    changes: true,
    params,
    body: z
      .strictObject({
        involvement: codeOf(involvements).meta({ title: "関わりの有無" }),
        note: optionalText("伝えておきたいこと", 1000),
      })
      .meta({ id: "InformationAnswer" }),
    problems: [problems.notNow],
  }),
  operation({
    ...answered,
    operationId: "withdrawInformationRequest",
    method: "post",
    path: "/information-requests/{informationRequestId}/withdrawal",
    summary: "照会を取り下げる（会長）",
    authz: of("withdraw"),
    changes: true,
    params,
    problems: [problems.notNow],
  }),
] as const;
