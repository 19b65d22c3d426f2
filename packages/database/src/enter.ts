import type { DeskId, MunicipalityId } from "@tsunagi/contracts";
import type { Me } from "@tsunagi/permissions";
import { type Em, rows } from "./orm.ts";

/**
 * The first statement of every request's transaction: resolves the session, sets the transaction's settings
 * (municipality, staff, desk, session) and returns who acts. A session that has ended, or a membership that is over,
 * answers nothing: the right ends with its next request, in every process.
 * @param touch false where this is no sign of life, as when a socket is judged again
 */
export async function enter(em: Em, token: string, { touch = true } = {}): Promise<Me | undefined> {
  const [me] = await rows<Me>(
    em,
    `select session_id "sessionId", staff_id "staffId", municipality_id "municipalityId",
            membership_id "membershipId", agency_id "agencyId", desk_id "deskId", role
       from directory.enter($1, $2)`,
    [token, touch],
  );
  return me;
}

/**
 * Who these sessions are now, all in one question: those that have ended are missing. For a transaction that does nothing
 * else: afterwards its settings are those of whoever was judged last. No sign of life for any of them.
 */
export async function standingOf(em: Em, tokens: readonly string[]): Promise<ReadonlyMap<string, Me>> {
  const standing = await rows<{ token: string; me: Me }>(
    em,
    `select t.token, json_build_object('sessionId', e.session_id, 'staffId', e.staff_id,
              'municipalityId', e.municipality_id, 'membershipId', e.membership_id, 'agencyId', e.agency_id,
              'deskId', e.desk_id, 'role', e.role) me
       from unnest($1::text[]) t (token), lateral directory.enter(t.token, false) e`,
    [tokens],
  );
  return new Map(standing.map(({ token, me }) => [token, me]));
}

/** A job that must know what one desk may know looks through that desk's eyes, for the rest of its transaction. */
export async function lookAs(em: Em, deskId: DeskId): Promise<void> {
  await rows(em, `select set_config('tsunagi.desk', $1, true)`, [deskId]);
}

/** What a subscriber does first: it works for one municipality at a time, as nobody in particular. */
export async function enterAsJob(em: Em, municipalityId: MunicipalityId): Promise<void> {
  await rows(em, `select set_config('tsunagi.municipality', $1, true)`, [municipalityId]);
}
