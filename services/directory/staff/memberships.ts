import type { Em } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import type { Actor, Where } from "@tsunagi/permissions";
import { Membership } from "./staff.ts";

/** Memberships that hold on the day of `now`. */
export function current(now: Date): Where {
  const today = tokyoDate(now);
  return { fromDate: { $lte: today }, $or: [{ untilDate: null }, { untilDate: { $gte: today } }] };
}

/** What the actor may act as today, oldest first. */
export function findOwnMemberships(em: Em, actor: Actor): Promise<Membership[]> {
  return em.find(Membership, { $and: [actor.where("act", "Membership"), current(actor.now)] } as never, {
    populate: ["staff", "agency", "desk"],
    orderBy: { fromDate: "asc", id: "asc" },
    limit: 50,
  });
}
