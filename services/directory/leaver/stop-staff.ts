import { type DeskId, problems, type StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { Membership } from "../staff/staff.ts";
import { getMembershipsOf, leave, leaversOf } from "./leaver.store.ts";

export const stopStaff = command(
  "stopStaff",
  async ({ actor, em, params, now, flush }) => {
    const memberships = await getMembershipsOf(em, actor, params.staffId);
    const [own] = memberships.filter((membership) => actor.may("stop", membership));
    if (!own) throw new Refusal(problems.forbidden);
    own.staff.stop({ by: actor.me.staffId, at: now, deskIds: desksOf(memberships) });
    await leaveAll(em, actor, memberships);
    await flush();
    return view(memberships);
  },
  async ({ actor, em }, id) => view(await getMembershipsOf(em, actor, id as StaffId)),
);

/** Who can sign in nowhere works nowhere, at other agencies neither. A later day that was set already is now. */
async function leaveAll(em: Em, { me, now }: Actor, memberships: readonly Membership[]): Promise<void> {
  const today = tokyoDate(now);
  const known = await leaversOf(em, memberships);
  for (const membership of memberships) {
    const leaver = known.get(membership.id);
    if (leaver && leaver.since <= today) continue;
    leave(em, membership, leaver, { since: today, reason: "stopped", by: me.staffId, at: now });
  }
}

function view(memberships: readonly Membership[]) {
  const { id, name, disabledAt } = (memberships[0] as Membership).staff;
  return { id, name, stoppedAt: (disabledAt as Date).toISOString(), deskIds: desksOf(memberships) };
}

const desksOf = (memberships: readonly Membership[]): DeskId[] => [...new Set(memberships.map(({ desk }) => desk.id))];
