import { datePollProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { lockAgenda } from "../agenda-item/agenda-item.store.ts";
import { getConference } from "../conference/conference.store.ts";
import { getDatePoll, lockDatePoll } from "./date-poll.store.ts";
import { showDatePoll, viewDatePoll } from "./table/date-poll.view.ts";

/** One candidate becomes the time of the sitting, and nobody is asked any more. They hear of it with the announcement. */
export const takeDate = command(
  "takeDate",
  async (context) => {
    const { actor, em, params, body, now, unchanged, flush } = context;
    // The sitting first, as whoever announces it does: in another order the two would wait for each other.
    await lockAgenda(em, (await getDatePoll(em, actor, params.datePollId)).conferenceId);
    await lockDatePoll(em, params.datePollId);
    const poll = unchanged(await getDatePoll(em, actor, params.datePollId));
    actor.must("take", poll);
    const conference = await getConference(em, actor, poll.conferenceId);
    actor.must("revise", conference);
    const option = poll.options.getItems().find(({ id }) => id === body.optionId);
    if (!option) throw new Refusal(datePollProblems.unknownOption);
    if (option.startsAt <= now) throw new Refusal(datePollProblems.pastDate);
    poll.take({ optionId: option.id, by: actor.me.staffId, at: now });
    const { title, form, place } = conference;
    conference.revise({ title, form, place, startsAt: option.startsAt, endsAt: option.endsAt });
    await flush();
    return viewDatePoll(context, poll);
  },
  showDatePoll,
);
