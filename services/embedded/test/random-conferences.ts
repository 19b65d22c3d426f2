import { town } from "@tsunagi/testing/town";
import fc from "fast-check";
import { randomBeyondRooms } from "./random-beyond-rooms.ts";
import { randomQuestionnaires } from "./random-questionnaires.ts";

const M = town.municipality.id;
const KIND = town.conferenceKinds;
const people = fc.constantFrom(...[town.kiriyama, town.tanaka, town.ogawa, town.kawai, town.morita]);
const hosts = fc.constantFrom(town.desks.hotChuo.id, town.desks.fukushi.id, town.desks.jiritsu.id);

/** A sitting with one item, and who sits there. */
const sitting = fc
  .record({
    host: hosts,
    secrecy: fc.constantFrom("sealed", "members", "open"),
    shown: fc.boolean(),
    over: fc.boolean(),
    writing: fc.constantFrom("scribe", "everybody"),
    seats: fc.uniqueArray(
      fc.record({
        who: people,
        convened: fc.boolean(),
        pledged: fc.boolean(),
        part: fc.constantFrom("scribe", "member"),
        earlier: fc.boolean(),
        left: fc.boolean(),
      }),
      { maxLength: 4, selector: ({ who }) => who.id },
    ),
  })
  .map(({ host, secrecy, shown, over, writing, seats }) => [
    `insert into conferences.conference (id, municipality_id, host_desk_id, title, form, starts_at, ends_at, place, status,
       opened_at, closed_at, planned_by, planned_at) values (uuidv7(), '${M}', '${host}', 'x', 'meeting', now(), now() + interval '1 hour', 'x',
       ${over ? "'closed', now(), now()" : `'${shown ? "announced" : "draft"}', null, null`}, uuidv7(), now())`,
    // Now and then a 議題事例 that was spoken of before.
    `insert into conferences.conference_case (id, municipality_id, host_desk_id, kind_id, secrecy, number, wrapped_key,
       sealed_subject, opened_by, opened_at)
     select uuidv7(), '${M}', '${host}', '${KIND.shien.id}', '${secrecy}', uuidv7()::text, 'x', 'x', uuidv7(), now()
      where random() < 0.6 or not exists (select from conferences.conference_case)`,
    `insert into conferences.agenda_item (id, municipality_id, conference_id, conference_case_id, kind_id, host_desk_id, number,
       secrecy, minutes, status, started_at, ended_at, writing, shown, added_by, added_at)
     select uuidv7(), '${M}', s.id, c.id, c.kind_id, s.host_desk_id, c.number, '${secrecy}', 20, ${over ? "'closed', now(), now()" : "'planned', null, null"}, '${writing}', ${shown},
            uuidv7(), now()
       from (select * from conferences.conference order by id desc limit 1) s,
            (select * from conferences.conference_case order by id desc limit 1) c`,
    ...seats.map(
      ({ who, convened, pledged, part, earlier, left }) =>
        `insert into conferences.seat (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
           secrecy, staff_id, desk_id, part, given_by, given_at, convened_at, pledged_at, pledged_how, sees_earlier, left_at,
           left_by)
         select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, '${who.id}',
                '${who.memberships[0]?.deskId}', '${part}', uuidv7(), now(), ${convened ? "now()" : "null"},
                ${pledged ? "now(), 'screen'" : "null, null"}, ${earlier}, ${left ? "now(), uuidv7()" : "null, null"}
           from conferences.agenda_item order by id desc limit 1`,
    ),
  ]);

const DESKS = [town.desks.hotChuo.id, town.desks.jiritsu.id, town.desks.fukushi.id];
const oneRow = fc
  .record({
    audience: fc.constantFrom("roster", "desks", "host"),
    readers: fc.uniqueArray(fc.constantFrom(...DESKS), { minLength: 1 }),
    speaker: fc.constantFrom(...DESKS),
    spoken: fc.boolean(),
    writer: fc.constantFrom(...DESKS),
  })
  .map(({ audience, readers, speaker, spoken, writer }) => [
    `insert into conferences.minute (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
       kind, audience, reader_desk_ids, speaker_desk_id, sealed_body, written_by, written_desk_id, written_at, touched)
     select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, 'decision', '${audience}',
            '{${audience === "desks" ? readers : ""}}',
            ${spoken && (audience !== "desks" || readers.includes(speaker)) ? `'${speaker}'` : "null"}, 'x', uuidv7(),
            '${writer}', now(), 1
       from conferences.agenda_item where secrecy <> 'open' or '${audience}' <> 'desks' order by random() limit 1`,
  ]);

// Several at a time: who may read one depends on three things that seldom come together.
const row = fc.array(oneRow, { minLength: 8, maxLength: 12 }).map((rows) => rows.flat());

const sheet = fc.constantFrom(town.desks.hotChuo.id, town.desks.jiritsu.id).map((desk) => [
  `insert into conferences.sheet (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
     desk_id)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, '${desk}'
     from conferences.agenda_item order by random() limit 1 on conflict do nothing`,
]);

const told = fc
  .record({
    by: fc.constantFrom(town.desks.hotChuo.id, town.desks.jiritsu.id, town.desks.fukushi.id),
    onPaper: fc.boolean(),
  })
  .map(({ by, onPaper }) => [
    `insert into conferences.chronology_entry (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
       host_desk_id, secrecy, desk_id, sealed_body, written_by, written_desk_id, written_at)
     select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, '${by}', 'x', uuidv7(),
            ${onPaper ? "host_desk_id" : `'${by}'`}, now()
       from conferences.agenda_item where secrecy <> 'open' order by random() limit 1`,
  ]);

const answered = fc.boolean().map((onPaper) => [
  `insert into conferences.opinion (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
     seat_id, staff_id, desk_id, sealed_body, given_at, entered_by, on_paper)
   select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, id, staff_id,
          desk_id, 'x', now(), uuidv7(), ${onPaper}
     from conferences.seat order by random() limit 1 on conflict do nothing`,
]);

const owed = fc.constantFrom(town.desks.hotChuo.id, town.desks.jiritsu.id, town.desks.fukushi.id).map((desk) => [
  `insert into conferences.task (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
     minute_id, form, sealed_body, desk_id, due_on, status, assigned_by, assigned_at)
   select uuidv7(), municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy, id, 'task', 'x',
          '${desk}', current_date, 'todo', uuidv7(), now() from conferences.minute
    where audience = 'roster' or host_desk_id = '${desk}' or '${desk}' = any (reader_desk_ids) order by random() limit 1`,
]);

const poll = fc
  .record({
    host: fc.constantFrom(town.desks.hotChuo.id, town.desks.jiritsu.id),
    asked: fc.constantFrom(town.kiriyama, town.tanaka),
    withdrawn: fc.boolean(),
  })
  .map(({ host, asked, withdrawn }) => [
    `insert into conferences.date_poll (id, municipality_id, conference_id, host_desk_id, answer_by, status, wrapped_key, asked_by,
       asked_at, ended_at, ended_by) select uuidv7(), municipality_id, id, '${host}', current_date, 'ended', 'x', uuidv7(), now(),
       now(), uuidv7() from conferences.conference order by random() limit 1`,
    `insert into conferences.date_ask (id, municipality_id, date_poll_id, host_desk_id, staff_id, desk_id, asked_by, asked_at,
       withdrawn_at, withdrawn_by) select uuidv7(), municipality_id, id, host_desk_id, '${asked.id}',
       '${asked.memberships[0]?.deskId}', uuidv7(), now(), ${withdrawn ? "now(), uuidv7()" : "null, null"}
       from conferences.date_poll order by id desc limit 1`,
  ]);
const record = fc.constantFrom("draft", "signed").map((status) => [
  `insert into conferences.meeting_record (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
     secrecy, edition, status, sealed_body, drafted_by, drafted_at, signed_by, signed_at)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, 1, '${status}', 'x', uuidv7(),
          now(), ${status === "signed" ? "uuidv7(), now()" : "null, null"}
     from conferences.agenda_item order by random() limit 1 on conflict do nothing`,
]);

const clock = fc.constant<string[]>([
  `insert into conferences.record_clock (id, municipality_id, agenda_item_id, conference_id, host_desk_id, ended_on, due_on)
   select uuidv7(), municipality_id, id, conference_id, host_desk_id, current_date, current_date
     from conferences.agenda_item order by random() limit 1 on conflict do nothing`,
]);

const printing = fc.integer({ min: 1, max: 999_999 }).map((serial) => [
  `insert into conferences.printing (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
     secrecy, serial, what, printed_by, printed_desk_id, printed_at)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, ${serial}, 'agenda', uuidv7(),
          host_desk_id, now() from conferences.agenda_item order by random() limit 1 on conflict do nothing`,
]);

const document = fc.integer({ min: 1, max: 999_999 }).map((ordinal) => [
  `insert into conferences.document (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id,
     secrecy, kind, fiscal_year, ordinal, number, sealed_body, issued_by, issued_at)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, 'notice', 2026, ${ordinal}, 'x',
          'x', uuidv7(), now() from conferences.agenda_item order by random() limit 1 on conflict do nothing`,
]);

const handout = fc.integer({ min: 1, max: 200 }).map((copies) => [
  `insert into conferences.handout (id, municipality_id, agenda_item_id, conference_id, conference_case_id, host_desk_id, secrecy,
     sealed_title, copies, handed_out_by, handed_out_at)
   select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, secrecy, 'x', ${copies}, uuidv7(), now()
     from conferences.agenda_item order by random() limit 1`,
]);

const nothing = fc.constant<string[]>([]);
const service = "conferences";

/** One random record of each kind of this service, as SQL; those that hang together are made together. */
export const randomConferences = {
  ConferenceKind: { service, make: nothing },
  Conference: { service, populate: ["entries", "items"], make: sitting },
  AgendaItem: { service, populate: ["entries", "earlierReaders"], make: sitting },
  Seat: { service, populate: ["agendaItem.entries"], make: nothing },
  Sheet: { service, populate: ["agendaItem.entries"], make: sheet },
  Minute: { service, populate: ["agendaItem.entries", "agendaItem.earlierReaders"], make: row },
  ChronologyEntry: { service, populate: ["agendaItem.entries", "agendaItem.earlierReaders"], make: told },
  Opinion: { service, populate: ["agendaItem.entries"], make: answered },
  DatePoll: { service, populate: [], make: poll },
  DateAsk: { service, populate: [], make: nothing },
  MeetingRecord: { service, populate: ["agendaItem.entries", "agendaItem.earlierReaders"], make: record },
  Printing: { service, make: printing },
  Document: { service, make: document },
  Handout: { service, make: handout },
  RecordClock: { service, make: clock },
  Task: { service, populate: ["agendaItem.entries"], make: owed },
  ...randomQuestionnaires,
  ...randomBeyondRooms,
};
