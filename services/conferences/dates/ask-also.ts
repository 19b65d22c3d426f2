import { datePollProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { ask } from "./ask.ts";
import { datePollLife } from "./date-poll.lifecycle.ts";
import { getDatePoll, lockDatePoll, MOST_ASKED } from "./date-poll.store.ts";
import type { DateAsk } from "./question/date-ask.ts";
import { showDatePoll } from "./table/date-poll.view.ts";

export const askAlso = command(
  "askAlso",
  async (context) => {
    const { actor, em, params, body, flush } = context;
    await lockDatePoll(em, params.datePollId);
    const poll = await getDatePoll(em, actor, params.datePollId);
    actor.must("askAlso", poll);
    datePollLife.next("askAlso", poll);
    const asks = (poll.asks.getItems() as unknown as DateAsk[]).filter(({ withdrawnAt }) => !withdrawnAt);
    if (asks.length >= MOST_ASKED) throw new Refusal(datePollProblems.fullPoll);
    await ask(context, poll, body, asks);
    await flush();
    return showDatePoll(context, poll.id);
  },
  showDatePoll,
);
