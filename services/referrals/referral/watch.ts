import type { DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { WatchReason, WatchRole } from "./referral.schema.ts";
import type { Referral } from "./referral.ts";

interface Watch {
  readonly deskId: DeskId;
  readonly asRole: WatchRole;
  readonly because: WatchReason;
}

/**
 * Shows the head of a つなぎ to a desk that is none of the two, because it needs somebody: desks, number, urgency, where it
 * stands; never the person. Said once: a desk that knows already hears nothing again.
 */
export async function watch(em: Em, referral: Referral, { deskId, asRole, because }: Watch, at: Date): Promise<void> {
  if ([referral.fromDeskId, referral.toDeskId].includes(deskId) && asRole !== "manager") return;
  await rows(
    em,
    `insert into referrals.watcher (municipality_id, referral_id, desk_id, as_role, because, since)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [referral.municipalityId, referral.id, deskId, asRole, because, at],
  );
  referral.shownTo({ deskId, as: asRole, because });
}

/** The desk sleeps beyond the limit: its fallback moves first, and sees that there is something. */
export async function showToFallback(em: Em, referral: Referral, at: Date): Promise<void> {
  const { nextDeskId, fromDeskId, toDeskId } = referral;
  if (!nextDeskId || [fromDeskId, toDeskId].includes(nextDeskId)) return;
  await watch(em, referral, { deskId: nextDeskId, asRole: "fallback", because: "closed" }, at);
}
