import { type ConferenceId, type HandoutId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Handout } from "./handout.ts";

const WHOLE = ["agendaItem", "conferenceCase"] as const;

/** The handout, or 404 where it is not theirs to know. */
export async function getHandout(em: Em, actor: Actor, id: HandoutId): Promise<Handout> {
  const where = { $and: [{ id }, actor.where("read", "Handout")] } as never;
  const found = await em.findOne(Handout, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Handout;
}

export const handoutsOf = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Handout>> =>
  page(em, Handout, { $and: [{ agendaItem: id }, actor.where("read", "Handout")] }, { id: "asc" }, asked, [...WHOLE]);

/** Whether a copy is still out of which nobody has said why. The agenda is locked. */
export async function hasHandoutsOut(em: Em, conferenceId: ConferenceId): Promise<boolean> {
  const sql = `select from conferences.handout where conference_id = $1
    and cardinality(collected) + cardinality(missing) < copies limit 1`;
  return (await rows(em, sql, [conferenceId])).length > 0;
}
