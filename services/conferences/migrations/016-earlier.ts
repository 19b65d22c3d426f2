import { type MigrationStep, setting, walled } from "@tsunagi/database";
import { ADMITTED, HOSTS } from "./003-walls.ts";

const ME = setting("staff");
const MY_DESK = setting("desk");

const READERS = `create table conferences.earlier_reader (
   municipality_id uuid not null, agenda_item_id uuid not null, staff_id uuid not null, desk_id uuid not null,
   conference_case_id uuid not null, primary key (agenda_item_id, staff_id, desk_id))`;

/**
 * Who reads which earlier items of a 議題事例: those whose sitting was over before the item was first spoken of at which the
 * chair shows them. Never a later one, and none that one was taken out of.
 */
const PROJECT = `create function conferences.project_earlier(of_case uuid) returns void
  language plpgsql security definer set search_path = '' as $$
begin
  -- Whoever shows and whoever closes at the same moment would each miss what the other is committing.
  perform from conferences.conference_case where id = of_case for update;
  delete from conferences.earlier_reader where conference_case_id = of_case;
  insert into conferences.earlier_reader (municipality_id, agenda_item_id, staff_id, desk_id, conference_case_id)
    select distinct e.municipality_id, i.id, e.staff_id, e.desk_id, of_case
      from conferences.entry e
      join conferences.agenda_item v on v.id = e.agenda_item_id
      join conferences.conference vs on vs.id = v.conference_id
      join conferences.agenda_item i on i.conference_case_id = of_case and i.id <> v.id and i.status = 'closed'
      join conferences.conference s on s.id = i.conference_id
     where e.conference_case_id = of_case and e.admitted and e.sees_earlier
       and s.closed_at <= coalesce(v.started_at, vs.closed_at, vs.called_off_at, 'infinity')
       and not exists (select from conferences.seat t where t.agenda_item_id = i.id and t.staff_id = e.staff_id
             and t.desk_id = e.desk_id and t.left_at is not null and t.convened_at is not null);
end $$`;

const ON_ENTRY = `create function conferences.project_earlier_of_entry() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  perform conferences.project_earlier((coalesce(new, old)).conference_case_id);
  return null;
end $$`;

/** Shown by the chair at a later sitting. */
export const SHOWN = (item: string) => `exists (select 1 from conferences.earlier_reader r
  where r.staff_id = ${ME} and r.desk_id = ${MY_DESK} and r.agenda_item_id = ${item})`;
const SITS = (item: string) => `exists (select 1 from conferences.entry e
  where e.staff_id = ${ME} and e.desk_id = ${MY_DESK} and e.agenda_item_id = ${item})`;

const MINE = `municipality_id = ${setting("municipality")}`;
const reads = (table: string, sees: string) =>
  `alter policy service_rule on conferences.${table} using (${MINE} and (${sees}))`;

/** 前の回: what the chair shows of it, and nothing that comes after. */
export const conferenceEarlier: MigrationStep = {
  name: "Conferences016Earlier",
  statements: [
    READERS,
    "create index earlier_reader_by_case on conferences.earlier_reader (conference_case_id)",
    ...walled("conferences", "earlier_reader", {
      sees: `staff_id = ${ME} and desk_id = ${MY_DESK}`,
      grants: ["select"],
    }),
    PROJECT,
    ON_ENTRY,
    `create trigger project_earlier after insert or update or delete on conferences.entry
       for each row execute function conferences.project_earlier_of_entry()`,
    `create trigger project_earlier after update of status on conferences.agenda_item
       for each row when (new.status = 'closed') execute function conferences.project_earlier_of_entry()`,
    // A sitting that was called off went on living in its items.
    `update conferences.agenda_item i set status = 'postponed', version = i.version + 1 from conferences.conference s
      where s.id = i.conference_id and s.status = 'called_off' and i.status = 'planned'`,
    "select conferences.project_earlier(id) from conferences.conference_case",
    reads(
      "agenda_item",
      `${HOSTS} or ${SITS("agenda_item.id")} or ${SHOWN("agenda_item.id")} or (secrecy = 'open' and shown)
        or exists (select 1 from conferences.task t where t.agenda_item_id = agenda_item.id and t.secrecy = 'members'
             and t.desk_id = ${MY_DESK})`,
    ),
    reads(
      "minute",
      `${HOSTS} or (audience = 'roster' and (secrecy = 'open' or ${ADMITTED("minute.agenda_item_id")}
        or ${SHOWN("minute.agenda_item_id")}))`,
    ),
    reads(
      "meeting_record",
      `${HOSTS} or (status = 'signed' and (secrecy = 'open' or ${ADMITTED("meeting_record.agenda_item_id")}
        or ${SHOWN("meeting_record.agenda_item_id")}))`,
    ),
    "revoke all on function conferences.project_earlier(uuid) from public",
  ],
};
