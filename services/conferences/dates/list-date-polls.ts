import { query } from "@tsunagi/http";
import { getConference } from "../conference/conference.store.ts";
import { listDatePolls as list } from "./date-poll.store.ts";
import { viewDatePoll } from "./table/date-poll.view.ts";

export const listDatePolls = query("listDatePolls", async (context) => {
  const { actor, em, params, query } = context;
  actor.must("askDates", await getConference(em, actor, params.conferenceId));
  const { items, next } = await list(em, actor, params.conferenceId, query);
  return { items: await Promise.all(items.map((poll) => viewDatePoll(context, poll))), next };
});
