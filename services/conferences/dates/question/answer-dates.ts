import { datePollProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getDateAsk, holdPollOpen } from "./date-ask.store.ts";
import { showDateQuestion, viewDateQuestion } from "./date-question.view.ts";

export const answerDates = command(
  "answerDates",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const ask = unchanged(await getDateAsk(em, actor, "answer", params.dateAskId));
    actor.must("answer", ask);
    await holdPollOpen(em, ask);
    const { id: pollId, wrappedKey, options } = ask.datePoll;
    const known = new Set(options.getItems().map(({ id }) => id));
    if (body.marks.some(({ optionId }) => !known.has(optionId))) throw new Refusal(datePollProblems.unknownOption);
    ask.answer({
      marks: Object.fromEntries(body.marks.map(({ optionId, mark }) => [optionId, mark])),
      sealedRemark: body.remark ? await sealer.open(pollId, wrappedKey).seal(ask.id, body.remark) : null,
      at: now,
    });
    await flush();
    return viewDateQuestion(context, ask);
  },
  showDateQuestion,
);
