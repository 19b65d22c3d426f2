import { type DateAskId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { DatePoll } from "../date-poll.ts";
import { DateAsk } from "./date-ask.ts";

const WHOLE = ["datePoll.options"] as const;

/** The question, or 404 where it is not theirs to know. */
export async function getDateAsk(em: Em, actor: Actor, verb: "answer" | "withdraw", id: DateAskId): Promise<DateAsk> {
  const where = { $and: [{ id }, actor.where(verb, "DateAsk")] } as never;
  const found = await em.findOne(DateAsk, where, { populate: WHOLE as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as DateAsk;
}

/** What the caller is asked and what is not decided, the one that was asked first at the top. */
export const listDateAsks = (em: Em, actor: Actor, asked: PageAsked): Promise<Page<DateAsk>> =>
  page(
    em,
    DateAsk,
    { $and: [actor.where("answer", "DateAsk"), { datePoll: { status: "open" } }] },
    { askedAt: "asc", id: "asc" },
    asked,
    [...WHOLE],
  );

/** Holds the search open for an answer: whoever takes a date waits, or this one finds it taken. */
export async function holdPollOpen(em: Em, ask: DateAsk): Promise<void> {
  const sql = "select from conferences.date_poll where id = $1 for share";
  await rows(em, sql, [ask.datePoll.id]);
  await em.refresh(ask.datePoll as unknown as DatePoll);
}
