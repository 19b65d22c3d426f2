import { type ConferenceId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Conference } from "./conference.ts";

const WHOLE = ["entries", "items.entries", "items.kind", "items.conferenceCase", "items.earlierReaders"] as const;
const COMING = ["draft", "announced", "in_session"] as const;
const PAST = ["closed", "called_off"] as const;

/** The conference, or 404 where it is not theirs to know. */
export async function getConference(em: Em, actor: Actor, id: ConferenceId): Promise<Conference> {
  const where = { $and: [{ id }, actor.where("read", "Conference")] } as never;
  const found = await em.findOne(Conference, where, { populate: WHOLE as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Conference;
}

export function listConferences(
  em: Em,
  actor: Actor,
  when: "coming" | "past",
  asked: PageAsked,
): Promise<Page<Conference>> {
  const where = {
    $and: [actor.where("read", "Conference"), { status: { $in: when === "coming" ? [...COMING] : [...PAST] } }],
  };
  const order = when === "coming" ? "asc" : "desc";
  return page(em, Conference, where, { startsAt: order, id: order }, asked, [...WHOLE]);
}

/** Its items as far as this actor may know of them, in the order in which they were added. */
export function itemsOf(actor: Actor, { items }: Conference): AgendaItem[] {
  const known = (items.getItems() as unknown as AgendaItem[]).filter((item) => actor.may("read", item));
  return known.sort((a, b) => a.addedAt.getTime() - b.addedAt.getTime() || (a.id < b.id ? -1 : 1));
}
