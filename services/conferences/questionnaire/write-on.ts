import type { OperationOf } from "@tsunagi/contracts";
import type { Context } from "@tsunagi/http";
import type { ConferenceCase } from "../agenda-item/conference-case.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { Written } from "./questionnaire.view.ts";

/** What was written, under the key of the 議題事例. */
export function sealWritten(
  { sealer, body }: Context<OperationOf<"answerQuestionnaire">> | Context<OperationOf<"enterQuestionnaire">>,
  { id, conferenceCase }: Questionnaire,
): Promise<string> {
  const written: Written = { answers: body.answers, note: body.note || null };
  return compartmentOf(sealer, conferenceCase as unknown as ConferenceCase).seal(id, JSON.stringify(written));
}
