import { type Me as MeView, problems } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { type Actor, Refusal, takesCasework } from "@tsunagi/permissions";
import { findOwnMemberships } from "../staff/memberships.ts";
import type { Membership } from "../staff/staff.ts";

/** Who is signed in, and as what they are acting. */
export async function viewMe(em: Em, actor: Actor): Promise<MeView> {
  const memberships = await findOwnMemberships(em, actor);
  const acting = memberships.find(({ id }) => id === actor.me.membershipId);
  const [municipality] = await rows<{ id: string; name: string }>(em, "select id, name from directory.municipality");
  if (!acting || !municipality) throw new Refusal(problems.signedOut);
  const { id, name, kana } = acting.staff;
  return {
    staff: { id, name, kana },
    municipality,
    acting: viewMembership(acting),
    memberships: memberships.map(viewMembership),
    actions: [
      "signOut",
      ...(memberships.length > 1 ? ["switchMembership"] : []),
      ...(takesCasework(actor.me.role) ? ["searchResidents", "readSettings", "listCases"] : []),
      ...(takesCasework(actor.me.role) || actor.me.role === "manager" ? ["listReferrals"] : []),
      ...(actor.me.role === "privacy_officer" ? ["listIncidents"] : []),
      ...(actor.ever("list", "Membership") ? ["listMemberships"] : []),
    ],
  };
}

const viewMembership = ({ id, agency, desk, role, position }: Membership) => ({
  id,
  agency: { id: agency.id, name: agency.name },
  provider: agency.provider,
  desk: { id: desk.id, name: desk.name },
  role,
  position: position ?? null,
});
