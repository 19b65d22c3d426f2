import { rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";

/**
 * Whom a later consent names, and whoever leads the case from now on, reads what was handed over to it before. Heard twice
 * it changes nothing.
 */
export async function letRead(
  { payload, municipalityId }: Heard<"cases", "consent.given" | "case.lead_passed">,
  { em }: HearingContext,
): Promise<void> {
  const deskIds = "deskIds" in payload ? payload.deskIds : [payload.toDeskId];
  await rows(em, LET_READ, [municipalityId, payload.caseId, deskIds]);
}

const LET_READ = `insert into conferences.release_recipient (municipality_id, release_id, host_desk_id, desk_id)
  select r.municipality_id, r.id, r.host_desk_id, d.id
    from conferences.release r, unnest($3::uuid[]) as d (id)
   where r.municipality_id = $1 and r.case_id = $2 and r.host_desk_id <> d.id
  on conflict do nothing`;
