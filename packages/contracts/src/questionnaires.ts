import { z } from "zod";
import { agreements, questionnaireStatements, questionnaireWays } from "./codes.ts";
import { codeOf, instant, named, optionalText, pageOf, pageQuery } from "./fields.ts";
import { agendaItemId, questionnaireId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problem } from "./problem.ts";

const agreement = (statement: keyof typeof questionnaireStatements) =>
  codeOf(agreements).meta({ title: questionnaireStatements[statement] });
const answers = z
  .strictObject({
    purpose: agreement("purpose"),
    parts: agreement("parts"),
    next: agreement("next"),
    ease: agreement("ease"),
    time: agreement("time"),
  })
  .meta({ id: "QuestionnaireAnswers" });
export type QuestionnaireAnswers = z.infer<typeof answers>;

/** 事後アンケート of one person about one item: there from the end of the sitting, and empty until they sign it. */
export const questionnaire = z
  .strictObject({
    id: z.uuid(),
    agendaItemId: z.uuid(),
    conferenceId: z.uuid(),
    number: z.string(),
    kind: named,
    staff: named,
    desk: named,
    endedOn: z.iso.date(),
    /** The last day on which it can be answered and changed. */
    until: z.iso.date(),
    answers: answers.nullable(),
    note: z.string().nullable(),
    signedAt: instant.nullable(),
    how: codeOf(questionnaireWays).nullable(),
    /** Who took it from paper; null where the person answered themselves. */
    enteredBy: named.nullable(),
    version: z.int(),
    actions: z.array(z.string()),
  })
  .meta({ id: "Questionnaire" });
export type Questionnaire = z.infer<typeof questionnaire>;

const tally = z.strictObject({
  statement: codeOf(questionnaireStatements),
  fully: z.int(),
  mostly: z.int(),
  neither: z.int(),
  hardly: z.int(),
  not_at_all: z.int(),
});
export type QuestionnaireTally = z.infer<typeof tally>;

export const questionnaireProblems = {
  over: problem(409, "questionnaire-over", "アンケートの期限が過ぎたので、答えることも直すこともできません。"),
  signedOnScreen: problem(
    409,
    "signed-on-screen",
    "本人が画面で答えています。紙から入れることはできません。本人の答えをそのまま使ってください。",
  ),
};

const params = z.strictObject({ questionnaireId });
const written = z
  .strictObject({ answers, note: optionalText("気づいたこと", 1000) })
  .meta({ id: "WrittenQuestionnaire" });
const answer = { touches: "resident", status: 200, response: questionnaire, versioned: true } as const;
const of = (verb: string) => ({ verb, subject: "Questionnaire" }) as const;

/** 事後アンケート: signed, not compulsory, and per item: whoever sat at one learns of no other. */
export const questionnaireOperations = [
  operation({
    operationId: "listQuestionnaires",
    method: "get",
    path: "/questionnaires",
    summary: "自分がまだ答えられる事後アンケート（答えたものも、期限までは直せる）",
    authz: of("answer"),
    touches: "resident",
    query: pageQuery,
    status: 200,
    response: pageOf(questionnaire).meta({ id: "QuestionnairePage" }),
  }),
  operation({
    operationId: "listAnsweredQuestionnaires",
    method: "get",
    path: "/agenda-items/{agendaItemId}/questionnaires",
    summary: "この議題の事後アンケート（事務局は全員の答えと集計、出席者は自分のもの）",
    authz: of("read"),
    touches: "resident",
    params: z.strictObject({ agendaItemId }),
    query: pageQuery,
    status: 200,
    response: z
      .strictObject({
        items: z.array(questionnaire),
        next: z.string().nullable(),
        /** Of everybody who was asked; null: for who does not prepare the conference. */
        tally: z.strictObject({ asked: z.int(), signed: z.int(), statements: z.array(tally) }).nullable(),
      })
      .meta({ id: "AnsweredQuestionnairePage" }),
  }),
  operation({
    ...answer,
    operationId: "answerQuestionnaire",
    method: "put",
    path: "/questionnaires/{questionnaireId}/answers",
    summary: "事後アンケートに記名で答える（期限まで直せる）",
    authz: of("answer"),
    changes: true,
    params,
    body: written,
    problems: [questionnaireProblems.over],
  }),
  operation({
    ...answer,
    operationId: "enterQuestionnaire",
    method: "put",
    path: "/questionnaires/{questionnaireId}/paper",
    summary: "紙で受け取った事後アンケートを入れる（事務局）",
    authz: of("enter"),
    changes: true,
    params,
    body: written,
    problems: Object.values(questionnaireProblems),
  }),
] as const;
