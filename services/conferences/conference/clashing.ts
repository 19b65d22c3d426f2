import type { ConferenceId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";

/** Where the caller has a place, of these sittings; and whether another sitting of theirs lies in the same time. */
export async function ownPlaces(
  em: Em,
  { me }: Actor,
  ids: readonly ConferenceId[],
): Promise<ReadonlyMap<ConferenceId, { readonly clashes: boolean }>> {
  const found = await rows<{ id: ConferenceId; clashes: boolean }>(em, OWN, [me.staffId, me.deskId, ids]);
  return new Map(found.map(({ id, clashes }) => [id, { clashes }]));
}

const OWN = `with own as (
    select c.id, c.starts_at, c.ends_at, c.status in ('announced', 'in_session') and c.form <> 'written' coming from conferences.conference c
     where exists (select from conferences.entry e
       where e.conference_id = c.id and e.staff_id = $1 and e.desk_id = $2))
  select o.id, o.coming and exists (select from own other
      where other.id <> o.id and other.coming and other.starts_at < o.ends_at and other.ends_at > o.starts_at) clashes
    from own o where o.id = any($3)`;
