import { type OpinionId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Seat } from "../seat/seat.ts";
import { Opinion } from "./opinion.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.conferenceCase"] as const;
/** As many as have a place at an item. */
const MOST = 100;

/** The answer, or 404 where it is not theirs to know. */
export async function getOpinion(em: Em, actor: Actor, id: OpinionId): Promise<Opinion> {
  const where = { $and: [{ id }, actor.where("read", "Opinion")] } as never;
  const found = await em.findOne(Opinion, where, { populate: [...WHOLE, "seat"] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Opinion;
}

/** Who is asked at this item, in the order in which they were given a place. */
export const placesOf = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Seat>> =>
  page(
    em,
    Seat,
    { $and: [{ agendaItem: id, leftAt: null, convenedAt: { $gt: new Date(0) } }, actor.where("read", "Seat")] },
    { givenAt: "asc", id: "asc" },
    asked,
    ["agendaItem.entries"],
  );

/** What of the answers to this item the caller may read. */
export const opinionsOf = async (em: Em, actor: Actor, { id }: AgendaItem): Promise<Opinion[]> =>
  (await em.find(Opinion, { $and: [{ agendaItem: id }, actor.where("read", "Opinion")] } as never, {
    orderBy: { givenAt: "asc", id: "asc" },
    limit: MOST,
    populate: [...WHOLE] as never,
    refresh: true,
  })) as Opinion[];
