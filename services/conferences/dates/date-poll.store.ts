import { type ConferenceId, type DatePollId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { DatePoll } from "./date-poll.ts";

/** The greatest number of people that are asked at once. */
export const MOST_ASKED = 60;

const WHOLE = ["options", "asks"] as const;

/** The poll, or 404 where it is not theirs to know. */
export async function getDatePoll(em: Em, actor: Actor, id: DatePollId): Promise<DatePoll> {
  const where = { $and: [{ id }, actor.where("read", "DatePoll")] } as never;
  const found = await em.findOne(DatePoll, where, { populate: WHOLE as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as DatePoll;
}

/** The newest first. */
export function listDatePolls(
  em: Em,
  actor: Actor,
  conferenceId: ConferenceId,
  asked: PageAsked,
): Promise<Page<DatePoll>> {
  const where = { $and: [{ conferenceId }, actor.where("read", "DatePoll")] };
  return page(em, DatePoll, where, { askedAt: "desc", id: "desc" }, asked, [...WHOLE]);
}

/** The one under way, where there is one. */
export const findOpenPoll = (em: Em, conferenceId: ConferenceId): Promise<DatePoll | null> =>
  em.findOne(DatePoll, { conferenceId, status: "open" } as never, {
    populate: WHOLE as never,
    refresh: true,
  }) as Promise<DatePoll | null>;

/** One after the other: whoever answers, is asked, or takes a date would otherwise miss what the other is committing. */
export async function lockDatePoll(em: Em, id: DatePollId): Promise<void> {
  await rows(em, "select from conferences.date_poll where id = $1 for update", [id]);
}
