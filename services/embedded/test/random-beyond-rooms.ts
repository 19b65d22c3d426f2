import { town } from "@tsunagi/testing/town";
import fc from "fast-check";

const KIND = town.conferenceKinds;
const people = fc.constantFrom(...[town.kiriyama, town.tanaka, town.ogawa, town.kawai, town.morita]);
const desks = fc.constantFrom(town.desks.hotChuo.id, town.desks.jiritsu.id, town.desks.fukushi.id);
const request = fc
  .record({
    desk: desks,
    status: fc.constantFrom("asked", "withdrawn"),
    pledged: fc.option(people, { nil: undefined }),
  })
  .map(({ desk, status, pledged }) => [
    `insert into conferences.information_request (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
       host_desk_id, secrecy, kind_id, desk_id, wrapped_key, sealed_about, asked_by, asked_at, answer_by, status)
     select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, kind_id, '${desk}', 'x', 'x',
            uuidv7(), now(), current_date, '${status}'
       from conferences.agenda_item where secrecy = 'sealed' and host_desk_id <> '${desk}' order by random() limit 1
     on conflict do nothing`,
    ...(pledged
      ? [
          `insert into conferences.information_pledge (municipality_id, information_request_id, staff_id, desk_id, pledged_at)
           select municipality_id, id, '${pledged.id}', '${pledged.memberships[0]?.deskId}', now()
             from conferences.information_request order by random() limit 1 on conflict do nothing`,
        ]
      : []),
  ]);

const left = fc
  .record({
    basis: fc.constantFrom("CONSENT", "LAW"),
    toCase: fc.boolean(),
    withdrawn: fc.boolean(),
    to: fc.uniqueArray(fc.constantFrom(town.desks.kokusai.id, town.desks.jiritsu.id, town.desks.fukushi.id), {
      maxLength: 3,
    }),
  })
  .map(({ basis, toCase, withdrawn, to }) => [
    `insert into conferences.release (id, municipality_id, host_desk_id, kind_id, basis, wrapped_key, sealed_body, sealed_reason,
       case_id, status, released_by, released_at, withdrawn_by, withdrawn_at, sealed_withdrawal)
     select uuidv7(), municipality_id, host_desk_id, '${KIND.shien.id}', '${basis}', 'x', 'x', 'x',
            ${toCase && basis === "CONSENT" ? "uuidv7()" : "null"}, '${withdrawn ? "withdrawn" : "released"}', uuidv7(), now(),
            ${withdrawn ? "uuidv7(), now(), 'x'" : "null, null, null"}
       from conferences.minute order by random() limit 1`,
    ...to.map(
      (desk) => `insert into conferences.release_recipient (municipality_id, release_id, host_desk_id, desk_id)
        select municipality_id, id, host_desk_id, '${desk}' from conferences.release
         where host_desk_id <> '${desk}' and id = (select id from conferences.release order by id desc limit 1)`,
    ),
  ]);

/** In half of the rooms that may have one. */
const guest = fc.constant<string[]>([
  "update conferences.agenda_item set guests = true where secrecy <> 'sealed' and shown",
  `insert into conferences.guest (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
     sealed_person, consent_how, consent_on, invited_by, invited_at)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, 'x', 'oral', current_date,
          uuidv7(), now() from conferences.agenda_item where guests order by random() limit 1`,
]);

const issue = desks.map((desk) => [
  `insert into conferences.community_issue (id, municipality_id, host_desk_id, field, title, raised_in, status)
   values (uuidv7(), '${town.municipality.id}', '${desk}', 'place', 'x', '2026-11', 'raised')`,
]);

const service = "conferences";

/** What goes from a room to desks outside, as SQL: it hangs on the random sittings of random-conferences.ts. */
export const randomBeyondRooms = {
  CommunityIssue: { service, make: issue },
  Guest: { service, populate: ["agendaItem.entries"], make: guest },
  InformationRequest: { service, populate: ["pledges"], make: request },
  Release: { service, populate: ["recipients"], make: left },
};
