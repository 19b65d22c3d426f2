import { command } from "@tsunagi/http";
import { showDatePoll } from "../table/date-poll.view.ts";
import { getDateAsk, holdPollOpen } from "./date-ask.store.ts";

export const withdrawDateAsk = command(
  "withdrawDateAsk",
  async (context) => {
    const { actor, em, params, now, flush } = context;
    const ask = await getDateAsk(em, actor, "withdraw", params.dateAskId);
    actor.must("withdraw", ask);
    await holdPollOpen(em, ask);
    ask.withdraw({ by: actor.me.staffId, at: now });
    await flush();
    return showDatePoll(context, ask.datePoll.id);
  },
  showDatePoll,
);
