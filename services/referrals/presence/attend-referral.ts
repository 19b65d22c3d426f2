import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, namesOf, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";
import { getReferral } from "../referral/referral.store.ts";
import type { Referral } from "../referral/referral.ts";

/** Whoever has not been heard of for so long looks no more: a screen says so every twenty seconds. */
const HOLDS_MS = 50_000;

/** Nobody is kept waiting for the one who looks: it is said so that two do not do the same thing unawares. */
export const attendReferral = command("attendReferral", async ({ actor, em, params, body, now }) => {
  const referral = await getReferral(em, actor, params.referralId);
  actor.must("readHistory", referral);
  await note(em, actor, referral, body.here);
  const others = await othersAt(em, actor, referral, new Date(now.getTime() - HOLDS_MS));
  const names = await namesOf(
    em,
    others.map(({ deskId }) => deskId),
    others.map(({ staffId }) => staffId),
  );
  const people = others.map(({ deskId, staffId }) => ({ staff: names.staff(staffId), desk: names.desk(deskId) }));
  return { id: referral.id, people };
});

async function note(em: Em, { me, now }: Actor, { id, municipalityId }: Referral, here: boolean): Promise<void> {
  if (here) {
    const sql = `insert into referrals.presence (municipality_id, referral_id, staff_id, desk_id, seen_at)
      values ($1, $2, $3, $4, $5) on conflict (referral_id, staff_id) do update set desk_id = $4, seen_at = $5`;
    await rows(em, sql, [municipalityId, id, me.staffId, me.deskId, now]);
  } else {
    const mine = "delete from referrals.presence where referral_id = $1 and staff_id = $2";
    await rows(em, mine, [id, me.staffId]);
    // Whoever just closed the window said nothing: what they left behind goes with the next one who does.
    const old = "delete from referrals.presence where municipality_id = $1 and seen_at < $2";
    await rows(em, old, [municipalityId, new Date(now.getTime() - HOLDS_MS)]);
  }
}

interface Attending {
  readonly staffId: StaffId;
  readonly deskId: DeskId;
}

const othersAt = (em: Em, { me }: Actor, { id }: Referral, since: Date): Promise<Attending[]> =>
  rows<Attending>(
    em,
    `select staff_id "staffId", desk_id "deskId" from referrals.presence
      where referral_id = $1 and staff_id <> $2 and seen_at > $3 order by seen_at, staff_id limit 20`,
    [id, me.staffId, since],
  );
