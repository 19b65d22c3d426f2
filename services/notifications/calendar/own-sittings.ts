import type { StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { hashOf } from "./token.ts";

/** A sitting that somebody has a place at: when it is, and nothing else of it. */
export interface OwnSitting {
  /** The same each time, and another one in everybody's calendar: two people cannot find out that they sit together. */
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const MOST = 500;
const BACK_MS = 92 * 86_400_000;

/** Announced, in session, or over for no longer than a quarter: through the eyes of whose calendar it is. */
export async function ownSittings(em: Em, staffId: StaffId, token: string, now: Date): Promise<OwnSitting[]> {
  const found = await rows<{ id: string; startsAt: string; endsAt: string }>(em, OWN, [
    staffId,
    hashOf(token),
    new Date(now.getTime() - BACK_MS),
    MOST,
  ]);
  return found.map(({ id, startsAt, endsAt }) => ({
    uid: `${hashOf(`sitting ${id} ${staffId}`)}@tsunagi`,
    startsAt: new Date(startsAt),
    endsAt: new Date(endsAt),
  }));
}

const OWN = `select s.conference_id id, s.starts_at "startsAt", s.ends_at "endsAt" from conferences.published_sitting s
  where s.mine and s.status in ('announced', 'in_session', 'closed') and s.ends_at > $3
    and exists (select from notifications.calendar c where c.token_hash = $2 and c.staff_id = $1 and c.with_conferences)
  order by s.starts_at, s.conference_id limit $4`;
