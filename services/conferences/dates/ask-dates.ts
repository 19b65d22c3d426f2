import { conferenceProblems, type DateOptionId, type DatePollId, datePollProblems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { lockAgenda } from "../agenda-item/agenda-item.store.ts";
import { conferenceLife } from "../conference/conference.lifecycle.ts";
import { getConference } from "../conference/conference.store.ts";
import { ask } from "./ask.ts";
import { findOpenPoll } from "./date-poll.store.ts";
import { DateOption, DatePoll } from "./date-poll.ts";
import { showDatePoll } from "./table/date-poll.view.ts";

export const askDates = command(
  "askDates",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    await lockAgenda(em, params.conferenceId);
    const conference = await getConference(em, actor, params.conferenceId);
    actor.must("askDates", conference);
    conferenceLife.next("askDates", conference);
    if (await findOpenPoll(em, conference.id)) throw new Refusal(datePollProblems.pollOpen);
    const options = optionsOf(body.options, now);
    const id = newId<DatePollId>(now);
    const poll = em.create(DatePoll, {
      id,
      municipalityId: conference.municipalityId,
      conferenceId: conference.id,
      hostDeskId: conference.hostDeskId,
      answerBy: answerBy(body.answerBy, options, now),
      status: "open",
      wrappedKey: await sealer.newKey(id),
      askedBy: actor.me.staffId,
      askedAt: now,
      version: 1,
    });
    const { municipalityId, hostDeskId } = poll;
    for (const times of options)
      em.create(DateOption, { id: newId<DateOptionId>(now), municipalityId, hostDeskId, ...times, datePoll: poll });
    for (const [index, person] of body.people.entries()) await ask(context, poll, person, body.people.slice(0, index));
    poll.begun();
    await flush();
    return showDatePoll(context, id);
  },
  showDatePoll,
);

interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

function optionsOf(asked: readonly { startsAt: string; endsAt: string }[], now: Date): Times[] {
  const options = asked.map(({ startsAt, endsAt }) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt) }));
  if (options.some(({ startsAt, endsAt }) => endsAt <= startsAt)) throw new Refusal(conferenceProblems.endsBeforeStart);
  if (options.some(({ startsAt }) => startsAt <= now)) throw new Refusal(datePollProblems.pastDate);
  const distinct = new Set(options.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`));
  if (distinct.size < options.length) throw new Refusal(datePollProblems.sameDate);
  return options;
}

/** From today to the day of the earliest candidate. */
function answerBy(day: string, options: readonly Times[], now: Date): string {
  const first = options.map(({ startsAt }) => tokyoDate(startsAt)).sort()[0];
  const until = calendarDate(day);
  if (until < tokyoDate(now) || (first && until > first)) throw new Refusal(datePollProblems.lateAnswer);
  return until;
}
