import type { DeskCard, Desk as DeskView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { coordinatorsOf } from "../area/coordinators.ts";
import { viewOffer } from "../offer/offer.view.ts";
import { type Standing, standingsOf } from "../offer/standings.ts";
import { Desk } from "./desk.ts";
import { showDesks } from "./show-desks.ts";

const VERBS = ["setOffer", "setReceptionState"];
/** More than any building has. */
const ROOMS = 50;

/** One desk, whole, with what the caller may do to it. */
export async function viewCard(em: Em, actor: Actor, desk: Desk, now: Date): Promise<DeskCard> {
  const [shown] = (await showDesks(em, [desk], now)) as [DeskView];
  const standing = (await standingsOf(em, [desk], now)).get(desk.id) as Standing;
  const assignments = await coordinatorsOf(em, { desk: desk.id }, now);
  const areas = new Map(assignments.map(({ area }) => [area.id, area]));
  const { receptionDesk: at } = desk.location;
  return {
    ...shown,
    offer: viewOffer(desk, standing, now),
    reception: at ? { id: at.id, name: at.name, phone: at.phone } : null,
    besides: await besidesOf(em, actor, desk),
    areas: [...areas.values()].map(({ id, name, kind }) => ({ id, name, kind })),
    coordinators: assignments.map(({ staff, part, area }) => ({
      staff: { id: staff.id, name: staff.name },
      part,
      area: { id: area.id, name: area.name },
    })),
    actions: VERBS.filter((verb) => actor.may(verb, desk)),
  };
}

async function besidesOf(em: Em, actor: Actor, { id, location }: Desk): Promise<DeskCard["besides"]> {
  const where = { $and: [actor.where("read", "Desk"), { location: location.id }] };
  const all = await em.find(Desk, where as never, { limit: ROOMS, orderBy: { kanaFolded: "asc", id: "asc" } });
  return all.filter((other) => other.id !== id).map((other) => ({ id: other.id, name: other.name }));
}
