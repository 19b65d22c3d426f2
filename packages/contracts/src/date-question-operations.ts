import { z } from "zod";
import { dateMarks } from "./codes.ts";
import { datePollProblems, dateQuestion } from "./date-polls.ts";
import { codeOf, optionalText, pageOf, pageQuery } from "./fields.ts";
import { dateAskId, dateOptionId } from "./ids.ts";
import { operation } from "./operation.ts";
import { problems } from "./problem.ts";

const authz = { verb: "answer", subject: "DateAsk" } as const;
const params = z.strictObject({ dateAskId });

/** What one is asked oneself: when one could come. */
export const dateQuestionOperations = [
  operation({
    operationId: "listDateQuestions",
    method: "get",
    path: "/date-questions",
    summary: "自分が聞かれている日程（まだ決まっていないもの）",
    authz,
    touches: "nobody",
    query: pageQuery,
    status: 200,
    response: pageOf(dateQuestion).meta({ id: "DateQuestionPage" }),
  }),
  operation({
    operationId: "getDateQuestion",
    method: "get",
    path: "/date-questions/{dateAskId}",
    summary: "聞かれている日程を見る",
    authz,
    touches: "nobody",
    params,
    status: 200,
    response: dateQuestion,
    versioned: true,
  }),
  operation({
    operationId: "answerDates",
    method: "put",
    path: "/date-questions/{dateAskId}/answer",
    summary: "候補ごとに○△×で答える（決まるまで何度でも直せる）",
    authz,
    touches: "nobody",
    changes: true,
    params,
    body: z
      .strictObject({
        marks: z
          .array(z.strictObject({ optionId: dateOptionId, mark: codeOf(dateMarks).meta({ title: "○△×" }) }))
          .min(1)
          .max(8)
          .meta({ title: "答え" }),
        remark: optionalText("ひとこと", 200),
      })
      .meta({ id: "DateAnswer" }),
    status: 200,
    response: dateQuestion,
    versioned: true,
    problems: [problems.notNow, datePollProblems.unknownOption],
  }),
] as const;
