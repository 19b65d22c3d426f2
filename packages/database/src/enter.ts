import type { DeskId, MunicipalityId } from "@tsunagi/contracts";
import type { Me } from "@tsunagi/permissions";
import { type Em, rows } from "./orm.ts";

/** Who acts, and when: by the clock of the database. */
export interface Entered {
  readonly me: Me;
  readonly at: Date;
}

/**
 * The one clock of a town is its database's: it judges what holds now. A process whose own clock is wrong would otherwise
 * open a right ten minutes from now, or end one that others still see.
 */
export async function databaseTime(em: Em): Promise<Date> {
  const [now] = await rows<{ ms: number }>(em, "select extract(epoch from clock_timestamp())::float8 * 1000 ms");
  return new Date(now?.ms ?? Number.NaN);
}

/**
 * The first statement of every request's transaction: resolves the session, sets the transaction's settings
 * (municipality, staff, desk, session) and returns who acts. A session that has ended, or a membership that is over,
 * answers nothing: the right ends with its next request, in every process.
 * @param touch false where this is no sign of life, as when a socket is judged again
 */
export async function enter(em: Em, token: string, { touch = true } = {}): Promise<Entered | undefined> {
  const [entered] = await rows<Me & { readonly ms: number }>(
    em,
    `select session_id "sessionId", staff_id "staffId", municipality_id "municipalityId",
            membership_id "membershipId", agency_id "agencyId", desk_id "deskId", role,
            extract(epoch from clock_timestamp())::float8 * 1000 ms
       from directory.enter($1, $2)`,
    [token, touch],
  );
  if (!entered) return undefined;
  const { ms, ...me } = entered;
  return { me, at: new Date(ms) };
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
