import { type MigrationStep, serviceRole, setting } from "@tsunagi/database";

/** A number below this one tells of somebody. */
const FEWEST = 5;
const unless = (number: string) => `case when ${number} >= ${FEWEST} then ${number}::int end`;

/**
 * That conferences are held is public, and how many: each kind by itself, past every wall, and nothing else of them. What is too
 * few comes out as nothing, here already: no code of the service ever holds the number.
 */
export const conferenceCounts: MigrationStep = {
  name: "Conferences007Totals",
  statements: [
    `create function conferences.count_held(from_at timestamptz, until_at timestamptz)
       returns table (kind_id uuid, sittings integer, items integer)
       language sql stable security definer set search_path = '' as $$
       select i.kind_id, ${unless("count(distinct c.id)")}, ${unless("count(*)")}
         from conferences.conference c join conferences.agenda_item i on i.conference_id = c.id
        where c.municipality_id = ${setting("municipality")} and c.status = 'closed' and i.status = 'closed'
          and c.closed_at >= from_at and c.closed_at < until_at
        group by i.kind_id $$`,
    `revoke execute on function conferences.count_held(timestamptz, timestamptz) from public`,
    `grant execute on function conferences.count_held(timestamptz, timestamptz) to ${serviceRole("conferences")}`,
    `create index conference_by_closing on conferences.conference (municipality_id, closed_at) where status = 'closed'`,
  ],
};
