import type { DatePollId, DatePoll as DatePollView } from "@tsunagi/contracts";
import { colleaguesAt, type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { datePollLife } from "../date-poll.lifecycle.ts";
import { getDatePoll } from "../date-poll.store.ts";
import { byTime, type DateOption, type DatePoll } from "../date-poll.ts";
import type { DateAsk } from "../question/date-ask.ts";
import { hostDays } from "./host-days.ts";
import { byFit, tallyOf } from "./tally.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export async function viewDatePoll(seer: Seer, poll: DatePoll): Promise<DatePollView> {
  const { actor, em } = seer;
  const asks = await viewAsks(seer, poll);
  const { id, conferenceId, status, answerBy, takenOptionId, version } = poll;
  const actions = actionsOf(actor, datePollLife, poll);
  return {
    id,
    conferenceId,
    status,
    answerBy,
    options: await viewOptions(em, poll, asks, actions.includes("take"), actor.now),
    asks: asks.map(({ view }) => view),
    takenOptionId: takenOptionId ?? null,
    version,
    actions,
  };
}

/** The poll as it is now: the answer to a deed, done just now or earlier. */
export const showDatePoll = async (seer: Seer, id: string): Promise<DatePollView> =>
  viewDatePoll(seer, await getDatePoll(seer.em, seer.actor, id as DatePollId));

interface Asked {
  readonly ask: DateAsk;
  readonly view: DatePollView["asks"][number];
}

async function viewOptions(em: Em, poll: DatePoll, asks: readonly Asked[], mayTake: boolean, now: Date) {
  const closed = await hostDays(em, poll.hostDeskId);
  // Who works there no more cannot come, whatever they have answered.
  const counted = asks.filter(({ view }) => !view.isGone).map(({ ask }) => ask);
  return (poll.options.getItems() as unknown as DateOption[])
    .map((option) => ({
      id: option.id,
      startsAt: option.startsAt.toISOString(),
      endsAt: option.endsAt.toISOString(),
      closed: closed(option.startsAt),
      ...tallyOf(option.id, counted),
      actions: mayTake && option.startsAt > now ? ["take"] : [],
    }))
    .sort(byFit);
}

async function viewAsks({ em, actor, sealer }: Seer, poll: DatePoll): Promise<Asked[]> {
  const asks = (poll.asks.getItems() as unknown as DateAsk[]).filter(({ withdrawnAt }) => !withdrawnAt);
  const desks = asks.map(({ deskId }) => deskId);
  const names = await namesOf(
    em,
    desks,
    asks.map(({ staffId }) => staffId),
  );
  const there = (await colleaguesAt(em, desks, actor.now)).filter(({ takesCasework }) => takesCasework);
  const options = (poll.options.getItems() as unknown as DateOption[]).sort(byTime);
  const compartment = sealer.open(poll.id, poll.wrappedKey);
  const views = asks.map(async (ask) => ({
    ask,
    view: {
      id: ask.id,
      staff: names.staff(ask.staffId),
      desk: names.desk(ask.deskId),
      isGone: !there.some(({ staffId, deskId }) => staffId === ask.staffId && deskId === ask.deskId),
      marks: marksOf(ask, options),
      remark: ask.sealedRemark ? await compartment.unseal(ask.id, ask.sealedRemark) : null,
      answeredAt: ask.answeredAt?.toISOString() ?? null,
      actions: datePollLife.allows("withdraw", poll) && actor.may("withdraw", ask) ? ["withdraw"] : [],
    },
  }));
  return (await Promise.all(views)).sort((a, b) => compare(a.view, b.view));
}

/** In the order of the candidates: the database's own would be by chance. */
const marksOf = ({ marks }: DateAsk, options: readonly DateOption[]) =>
  options.flatMap(({ id: optionId }) => {
    const mark = marks[optionId];
    return mark ? [{ optionId, mark }] : [];
  });

const compare = (a: Asked["view"], b: Asked["view"]) =>
  a.desk.name.localeCompare(b.desk.name, "ja") || a.staff.name.localeCompare(b.staff.name, "ja");
