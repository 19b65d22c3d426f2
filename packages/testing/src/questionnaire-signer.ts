import type { components } from "@tsunagi/contracts/api";
import type { Versioned } from "./conference-goer.ts";
import { FigureReader } from "./figure-reader.ts";

type Schemas = components["schemas"];
export type QuestionnaireSeen = Schemas["Questionnaire"];

/** Content with everything, and in words of their own besides. */
const WRITTEN: Schemas["WrittenQuestionnaire"] = {
  answers: { purpose: "fully", parts: "mostly", next: "fully", ease: "fully", time: "hardly" },
  note: "もう少し短いと助かります。",
};

/** What somebody says of a sitting afterwards. */
export class QuestionnaireSigner extends FigureReader {
  async questionnaires(): Promise<QuestionnaireSeen[]> {
    const params = { query: { limit: 100 } };
    return (await this.done(this.api.GET("/api/questionnaires", { params }))).items;
  }

  questionnairesOf({ id: agendaItemId }: { id: string }): Promise<Schemas["AnsweredQuestionnairePage"]> {
    const params = { path: { agendaItemId }, query: { limit: 100 } };
    return this.done(this.api.GET("/api/agenda-items/{agendaItemId}/questionnaires", { params }));
  }

  /** @param noun `answers`: their own, on the screen; `paper`: somebody's, from the paper */
  signs(
    { id: questionnaireId, version }: Versioned,
    noun: "answers" | "paper" = "answers",
    body: Schemas["WrittenQuestionnaire"] = WRITTEN,
  ): Promise<QuestionnaireSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { questionnaireId } };
    return this.done(this.api.PUT(`/api/questionnaires/{questionnaireId}/${noun}`, { params, body }));
  }
}
