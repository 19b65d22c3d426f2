import { type DeskId, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Desk, SHOWN_WITH } from "./desk.ts";

/**
 * A desk to which the actor may do this, or 404. That it exists is known to everybody; what is not theirs to keep is
 * refused alike whichever desk it is, one of another municipality included.
 */
export async function getDeskTo(em: Em, actor: Actor, verb: string, id: DeskId): Promise<Desk> {
  const where = { $and: [{ id }, actor.where(verb, "Desk")] };
  const desk = await em.findOne(Desk, where as never, { populate: [...SHOWN_WITH, "location.receptionDesk"] });
  if (!desk) throw new Refusal(problems.notFound);
  return desk;
}
