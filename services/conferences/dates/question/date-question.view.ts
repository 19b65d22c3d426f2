import type { DateQuestion } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { datePollLife } from "../date-poll.lifecycle.ts";
import { byTime, type DateOption, type DatePoll } from "../date-poll.ts";
import { holidayAt } from "../table/host-days.ts";
import { clashesOf } from "./clashes.ts";
import { getDateAsk } from "./date-ask.store.ts";
import type { DateAsk } from "./date-ask.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** The question as whoever is asked sees it: nothing of what it is for, nor of who else is asked. */
export async function viewDateQuestion({ em, actor, sealer }: Seer, ask: DateAsk): Promise<DateQuestion> {
  const poll = ask.datePoll as unknown as DatePoll;
  const options = [...(poll.options.getItems() as unknown as DateOption[])].sort(byTime);
  const names = await namesOf(em, [ask.hostDeskId], []);
  const isOpen = datePollLife.allows("answer", poll);
  const clash = isOpen ? await clashesOf(em, actor, ask.id, options) : () => null;
  return {
    id: ask.id,
    desk: names.desk(ask.hostDeskId),
    answerBy: poll.answerBy,
    isOpen,
    options: options.map((option) => ({
      id: option.id,
      startsAt: option.startsAt.toISOString(),
      endsAt: option.endsAt.toISOString(),
      holiday: holidayAt(option.startsAt),
      mark: ask.marks[option.id] ?? null,
      clash: clash(option),
    })),
    remark: ask.sealedRemark ? await sealer.open(poll.id, poll.wrappedKey).unseal(ask.id, ask.sealedRemark) : null,
    answeredAt: ask.answeredAt?.toISOString() ?? null,
    version: ask.version,
    actions: isOpen && actor.may("answer", ask) ? ["answer"] : [],
  };
}

/** The question as it is now: the answer to a deed, done just now or earlier. */
export const showDateQuestion = async (seer: Seer, id: string): Promise<DateQuestion> =>
  viewDateQuestion(seer, await getDateAsk(seer.em, seer.actor, "answer", id as DateAsk["id"]));
