import type { Member as MemberView, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import type { Membership } from "../staff/staff.ts";
import { leaversOf } from "./leaver.store.ts";
import type { Leaver } from "./leaver.ts";

/** People of an agency for whoever keeps its accounts: what is open in their names in numbers alone. */
export async function viewMembers(em: Em, actor: Actor, memberships: readonly Membership[]): Promise<MemberView[]> {
  const leavers = await leaversOf(em, memberships);
  const namedBy = [...new Set([...leavers.values()].map((leaver) => leaver.namedBy))];
  const names = await namesOf(em, namedBy);
  return memberships.map((membership) => {
    const { id, staff, desk, role, position, fromDate, untilDate } = membership;
    const leaver = leavers.get(id);
    return {
      id,
      staff: { id: staff.id, name: staff.name, kana: staff.kana },
      desk: { id: desk.id, name: desk.name },
      role,
      position: position ?? null,
      from: fromDate,
      until: untilDate ?? null,
      stoppedAt: staff.disabledAt?.toISOString() ?? null,
      leaving: leaver ? viewLeaving(leaver, names.get(leaver.namedBy) ?? "") : null,
      actions: actionsFor(actor, membership, leaver),
    };
  });
}

/** One of them. */
export async function viewMember(em: Em, actor: Actor, membership: Membership): Promise<MemberView> {
  const [view] = await viewMembers(em, actor, [membership]);
  return view as MemberView;
}

/** Of the account itself these roles may read no more than this: not as an entity, which would ask for all of it. */
async function namesOf(em: Em, ids: readonly StaffId[]): Promise<ReadonlyMap<StaffId, string>> {
  const found = await rows<{ id: StaffId; name: string }>(
    em,
    "select id, name from directory.staff where id = any($1)",
    [ids],
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

const viewLeaving = ({ since, reason, namedBy, openCases, openReferrals }: Leaver, name: string) => ({
  since,
  reason,
  namedBy: { id: namedBy, name },
  openCases: openCases ?? null,
  openReferrals: openReferrals ?? null,
});

function actionsFor(actor: Actor, membership: Membership, leaver: Leaver | undefined): string[] {
  const canStop = !membership.staff.disabledAt && actor.may("stop", membership);
  const canEnd = (!leaver || leaver.since > tokyoDate(actor.now)) && actor.may("end", membership);
  return [...(canStop ? ["stop"] : []), ...(canEnd ? ["end"] : [])];
}
