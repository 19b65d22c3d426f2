import { jobRole, type MigrationStep, serviceRole, setting, walled } from "@tsunagi/database";
import { ITEM_KEY, OF_ITEM } from "./001-sittings.ts";
import { ADMITTED, HOSTS } from "./003-walls.ts";

const SERVICE = serviceRole("conferences");
const ROLES = `${SERVICE}, ${jobRole("conferences")}`;
const ME = setting("staff");
const OWN = `staff_id = ${ME} and desk_id = ${setting("desk")} and ${ADMITTED("questionnaire.agenda_item_id")}`;

/** 事後アンケート: one for each who came, from the end of the sitting. Theirs and the host's; of each item by itself. */
export const conferenceQuestionnaires: MigrationStep = {
  name: "Conferences020Questionnaires",
  statements: [
    `create table conferences.questionnaire (
       id uuid primary key, ${OF_ITEM}, seat_id uuid not null, staff_id uuid not null, desk_id uuid not null,
       ended_on date not null, until date not null, sealed_body text, signed_at timestamptz,
       how text check (how in ('screen', 'paper')), entered_by uuid, version integer not null default 1,
       unique (municipality_id, id), constraint questionnaire_once unique (seat_id),
       constraint questionnaire_signed_is_whole check (num_nonnulls(sealed_body, signed_at, how, entered_by) in (0, 4)),
       constraint questionnaire_on_screen_is_own check (how is distinct from 'screen' or entered_by = staff_id),
       constraint questionnaire_runs_forward check (until >= ended_on),
       foreign key (municipality_id, seat_id) references conferences.seat (municipality_id, id), ${ITEM_KEY})`,
    `create index questionnaire_by_staff on conferences.questionnaire (municipality_id, staff_id, desk_id, until, id)`,
    `create index questionnaire_by_item on conferences.questionnaire (municipality_id, agenda_item_id, id)`,
    ...walled("conferences", "questionnaire", { sees: `${HOSTS} or (${OWN})` }),
    `create policy questionnaire_is_laid_by_its_host on conferences.questionnaire as restrictive
       for insert to ${SERVICE} with check (${HOSTS} and sealed_body is null)`,
    // Nobody answers in another's name, but from the paper that they signed; and nobody over what they typed themselves.
    `create policy questionnaire_is_its_persons on conferences.questionnaire as restrictive for update to ${SERVICE}
       using ((${OWN}) or (${HOSTS} and how is distinct from 'screen'))
       with check (entered_by = ${ME} and ((${OWN} and how = 'screen') or (${HOSTS} and how = 'paper')))`,
    `revoke update on conferences.questionnaire from ${ROLES}`,
    `grant update (sealed_body, signed_at, how, entered_by, version) on conferences.questionnaire to ${ROLES}`,
    // The blank form lies on the table: paper like any other, with a number.
    `alter table conferences.printing drop constraint printing_what_check,
       add constraint printing_what_check
         check (what in ('agenda', 'attendance_sheet', 'meeting_record', 'document', 'chronology', 'questionnaire'))`,
  ],
};
