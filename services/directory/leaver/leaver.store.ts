import { type LeaverId, type MembershipId, problems, type StaffId } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { current } from "../staff/memberships.ts";
import { Membership } from "../staff/staff.ts";
import { Leaver, type Leaving } from "./leaver.ts";

const WHOLE = ["staff", "agency", "desk"] as const;
/** As many desks as one person will ever work at. */
const MOST = 50;

/** The membership of somebody of the caller's agency, or 404. */
export async function getMembership(em: Em, actor: Actor, id: MembershipId): Promise<Membership> {
  const where = { $and: [{ id }, actor.where("list", "Membership"), current(actor.now)] } as never;
  const found = await em.findOne(Membership, where, { populate: WHOLE });
  if (!found) throw new Refusal(problems.notFound);
  return found;
}

/** All that somebody works as today, where the caller's agency is one of the places; or 404. */
export async function getMembershipsOf(em: Em, actor: Actor, staffId: StaffId): Promise<Membership[]> {
  const today = { $and: [{ staff: staffId }, current(actor.now)] } as never;
  const found = await em.find(Membership, today, { populate: WHOLE, orderBy: { id: "asc" }, limit: MOST });
  if (!found.some((membership) => actor.may("list", membership))) throw new Refusal(problems.notFound);
  return found;
}

/** Who of these memberships' people is leaving. */
export async function leaversOf(em: Em, memberships: readonly Membership[]): Promise<Map<MembershipId, Leaver>> {
  const ids = memberships.map(({ id }) => id);
  const found = await em.find(Leaver, { membership: { $in: ids }, endedAt: null }, { limit: ids.length + 1 });
  return new Map(found.map((leaver) => [leaver.membership.id, leaver]));
}

/** They leave from that day on: named now, or another day named in place of one that has not come. */
export function leave(em: Em, membership: Membership, known: Leaver | undefined, leaving: Leaving): Leaver {
  if (known) known.postpone(leaving, tokyoDate(leaving.at));
  const leaver =
    known ??
    em.create(Leaver, {
      id: newId<LeaverId>(leaving.at),
      municipalityId: membership.municipalityId,
      staffId: membership.staff.id,
      deskId: membership.desk.id,
      since: leaving.since,
      reason: leaving.reason,
      namedBy: leaving.by,
      namedAt: leaving.at,
      version: 1,
      membership,
    });
  membership.ending({ since: leaving.since });
  return leaver;
}
