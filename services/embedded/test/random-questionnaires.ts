import fc from "fast-check";

const questionnaire = fc.constant<string[]>([
  `insert into conferences.questionnaire (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
     secrecy, seat_id, staff_id, desk_id, ended_on, until)
   select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, id, staff_id,
          desk_id, current_date, current_date from conferences.seat order by random() limit 1 on conflict do nothing`,
]);

/** What somebody is asked after a sitting, as SQL: it hangs on the random sittings of random-conferences.ts. */
export const randomQuestionnaires = {
  Questionnaire: { service: "conferences", populate: ["agendaItem.entries"], make: questionnaire },
};
