import { command } from "@tsunagi/http";
import { getQuestionnaire } from "./questionnaire.store.ts";
import { showQuestionnaire } from "./questionnaire.view.ts";
import { sealWritten } from "./write-on.ts";

export const enterQuestionnaire = command(
  "enterQuestionnaire",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    const questionnaire = unchanged(await getQuestionnaire(em, actor, params.questionnaireId));
    actor.must("enter", questionnaire);
    const sealedBody = await sealWritten(context, questionnaire);
    questionnaire.sign({ sealedBody, how: "paper", by: actor.me.staffId, at: now });
    await flush();
    return showQuestionnaire(context, questionnaire.id);
  },
  showQuestionnaire,
);
