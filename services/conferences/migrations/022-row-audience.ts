import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ADMITTED, HOSTS } from "./003-walls.ts";
import { SHOWN } from "./016-earlier.ts";

const MY_DESK = setting("desk");
const ME = setting("staff");
const MY_MUNICIPALITY = `municipality_id = ${setting("municipality")}`;
const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const READS = `(audience = 'roster' or (audience = 'desks' and ${MY_DESK} = any (reader_desk_ids)))`;
const INSIDE = (table: string) => ADMITTED(`${table}.agenda_item_id`);

const wall = (table: string, sees: string, writes: string) =>
  `alter policy service_rule on conferences.${table}
     using (${MY_MUNICIPALITY} and (${sees})) with check (${MY_MUNICIPALITY} and (${writes}))`;

const columns = [
  `alter table conferences.minute drop constraint minute_audience_check,
     add constraint minute_audience_check check (audience in ('roster', 'desks', 'host')),
     add column reader_desk_ids uuid[] not null default '{}',
     add constraint minute_readers_are_named check ((audience = 'desks') = (cardinality(reader_desk_ids) > 0)),
     add constraint minute_open_is_for_all check (audience <> 'desks' or secrecy <> 'open'),
     add constraint minute_speaker_reads check (audience <> 'desks' or speaker_desk_id is null
       or speaker_desk_id = host_desk_id or speaker_desk_id = any (reader_desk_ids))`,
  // What a decision became says as much as the decision: it is read by whoever reads the row.
  `alter table conferences.task add column audience text not null default 'roster',
     add column reader_desk_ids uuid[] not null default '{}'`,
  `update conferences.task t set audience = 'host' from conferences.minute m
    where m.id = t.minute_id and m.audience = 'host' and t.desk_id = t.host_desk_id`,
  `alter table conferences.task add constraint task_owner_reads check (audience = 'roster' or status = 'dropped'
     or desk_id = host_desk_id or (audience = 'desks' and desk_id = any (reader_desk_ids)))`,
  `grant update (audience, reader_desk_ids) on conferences.minute to ${ROLES}`,
];

const walls = [
  wall(
    "minute",
    `${HOSTS} or (${READS} and (secrecy = 'open' or ${INSIDE("minute")} or ${SHOWN("minute.agenda_item_id")}))`,
    `${HOSTS} or (${READS} and ${INSIDE("minute")})`,
  ),
  wall(
    "task",
    `${HOSTS} or (secrecy = 'members' and desk_id = ${MY_DESK})
       or (${READS} and (secrecy = 'open' or ${INSIDE("task")}))`,
    `${HOSTS} or (secrecy <> 'sealed' and desk_id = ${MY_DESK}) or (${READS} and ${INSIDE("task")})`,
  ),
];

const tombstones = [
  // A row that is not for somebody any more: for each person who could read it, and for nobody who never could. Rows change
  // while their item is open; whoever is shown an earlier one comes after that.
  `create table conferences.minute_gone (
     municipality_id uuid not null, minute_id uuid not null, agenda_item_id uuid not null, staff_id uuid not null,
     desk_id uuid not null, touched bigint not null, primary key (minute_id, staff_id, desk_id),
     foreign key (municipality_id, minute_id) references conferences.minute (municipality_id, id))`,
  `create index minute_gone_by_change on conferences.minute_gone (agenda_item_id, staff_id, desk_id, touched, minute_id)`,
  ...walled("conferences", "minute_gone", {
    sees: `staff_id = ${ME} and desk_id = ${MY_DESK} and ${INSIDE("minute_gone")}`,
    grants: ["select"],
  }),
];

/** With the rights of the tables' owner: whoever narrows a row sees nobody else's place. */
const FOLLOW = `create function conferences.follow_audience() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update conferences.task set audience = new.audience, reader_desk_ids = new.reader_desk_ids where minute_id = new.id;
  delete from conferences.minute_gone g where g.minute_id = new.id
    and (new.audience = 'roster' or (new.audience = 'desks' and g.desk_id = any (new.reader_desk_ids)));
  insert into conferences.minute_gone
    select new.municipality_id, new.id, new.agenda_item_id, e.staff_id, e.desk_id, new.touched
      from conferences.entry e
     where e.agenda_item_id = new.agenda_item_id and e.admitted and e.desk_id <> new.host_desk_id
       and (old.audience = 'roster' or (old.audience = 'desks' and e.desk_id = any (old.reader_desk_ids)))
       and not (new.audience = 'roster' or (new.audience = 'desks' and e.desk_id = any (new.reader_desk_ids)))
    on conflict (minute_id, staff_id, desk_id) do update set touched = excluded.touched;
  return null;
end $$`;

const INHERIT = `create function conferences.inherit_audience() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  select m.audience, m.reader_desk_ids into new.audience, new.reader_desk_ids
    from conferences.minute m where m.id = new.minute_id;
  return new;
end $$`;

const handouts = [
  `alter table conferences.handout add column sealed_holders text`,
  `grant update (sealed_holders) on conferences.handout to ${ROLES}`,
  `alter table conferences.printing drop constraint printing_what_check, add constraint printing_what_check
     check (what in ('agenda', 'attendance_sheet', 'meeting_record', 'document', 'chronology', 'questionnaire', 'handout_list'))`,
];

/** 読める機関: a row of the minutes for some of those who sit there; and who got which copy of a handout. */
export const conferenceRowAudience: MigrationStep = {
  name: "Conferences022RowAudience",
  statements: [
    ...columns,
    ...walls,
    ...tombstones,
    FOLLOW,
    `create trigger follow_audience after update of audience, reader_desk_ids on conferences.minute for each row
       when (old.audience <> new.audience or old.reader_desk_ids <> new.reader_desk_ids)
       execute function conferences.follow_audience()`,
    INHERIT,
    `create trigger inherit_audience before insert on conferences.task
       for each row execute function conferences.inherit_audience()`,
    ...handouts,
  ],
};
