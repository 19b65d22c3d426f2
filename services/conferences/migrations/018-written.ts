import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";

const ROLES = `${serviceRole("conferences")}, ${jobRole("conferences")}`;
const [MY_DESK, ME] = [setting("desk"), setting("staff")];
const OWN = `staff_id = ${ME} and desk_id = ${MY_DESK}`;
const ITEM = "opinion.agenda_item_id";
/** Whoever has answered themselves reads the others; when all is over, everybody inside. */
const AFTER_OWN = `exists (select 1 from conferences.entry e where e.staff_id = ${ME} and e.desk_id = ${MY_DESK}
  and e.agenda_item_id = ${ITEM} and e.admitted and e.answered)`;
const WHEN_OVER = `(${ADMITTED(ITEM)} and exists (select 1 from conferences.agenda_item i
  where i.id = ${ITEM} and i.status = 'closed'))`;
/** In one's own name; or by the 事務局, and then it says that it came on paper. */
const SIGNED = `(${OWN} and not on_paper) or (${HOSTS} and on_paper)`;

const MARK = `create function conferences.mark_answered() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  update conferences.entry set answered = true
   where agenda_item_id = new.agenda_item_id and staff_id = new.staff_id and desk_id = new.desk_id;
  return null;
end $$`;

/** 事後報告: read and written by whoever reads and writes the row that it belongs to. */
const OF_ROW = "exists (select 1 from conferences.minute m where m.id = after_report.minute_id)";
const afterReports = [
  `create table conferences.after_report (
     minute_id uuid primary key, ${OF_ITEM}, sealed_began_on text not null, reported_by uuid not null,
     reported_at timestamptz not null,
     foreign key (municipality_id, minute_id) references conferences.minute (municipality_id, id), ${ITEM_KEY})`,
  ...walled("conferences", "after_report", {
    sees: OF_ROW,
    writes: `${OF_ROW} and (${HOSTS} or ${ADMITTED("after_report.agenda_item_id")})`,
    grants: ["select", "insert", "delete"],
  }),
];

/** 書面開催: who has answered what, in writing. */
export const conferenceWritten: MigrationStep = {
  name: "Conferences018Written",
  statements: [
    `alter table conferences.entry add column answered boolean not null default false`,
    `create table conferences.opinion (
       id uuid primary key, ${OF_ITEM}, seat_id uuid not null, staff_id uuid not null, desk_id uuid not null,
       sealed_body text not null, given_at timestamptz not null, entered_by uuid not null, on_paper boolean not null,
       version integer not null default 1, unique (municipality_id, id),
       constraint opinion_once_for_a_seat unique (seat_id),
       foreign key (municipality_id, seat_id) references conferences.seat (municipality_id, id), ${ITEM_KEY})`,
    `create index opinion_by_item on conferences.opinion (municipality_id, agenda_item_id, given_at, id)`,
    MARK,
    `create trigger mark_answered after insert on conferences.opinion
       for each row execute function conferences.mark_answered()`,
    ...walled("conferences", "opinion", {
      sees: `${HOSTS} or (${OWN} and ${ADMITTED(ITEM)}) or ${AFTER_OWN} or ${WHEN_OVER}`,
      writes: `${HOSTS} or (${OWN} and ${ADMITTED(ITEM)})`,
    }),
    ...(["insert", "update"] as const).map(
      (deed) => `create policy opinion_is_signed_on_${deed} on conferences.opinion as restrictive
       for ${deed} to ${serviceRole("conferences")} with check (${SIGNED})`,
    ),
    `create policy opinion_is_ones_own on conferences.opinion as restrictive for update to ${serviceRole("conferences")}
       using ((${OWN}) or (${HOSTS} and on_paper))`,
    `revoke update on conferences.opinion from ${ROLES}`,
    `grant update (sealed_body, given_at, entered_by, on_paper, version) on conferences.opinion to ${ROLES}`,
    ...afterReports,
    // 次回へ: why, so that the next agenda can say it.
    `alter table conferences.agenda_item
       add column postponed_for text check (postponed_for in ('no_time', 'not_there', 'not_ready', 'other')),
       add constraint agenda_item_reason_is_of_a_postponed_one check (postponed_for is null or status = 'postponed')`,
    `grant update (postponed_for) on conferences.agenda_item to ${ROLES}`,
    // Of which deadline somebody was reminded: one that is moved comes near once more.
    `alter table conferences.seat add column asked_for timestamptz`,
    `grant update (asked_for) on conferences.seat to ${jobRole("conferences")}`,
    `create index conference_in_writing on conferences.conference (municipality_id, starts_at)
       where form = 'written' and status in ('announced', 'in_session')`,
  ],
};
