import { defineEntity, p } from "@mikro-orm/core";
import type {
  ConferenceId,
  DateAskId,
  DateMark,
  DateOptionId,
  DatePollId,
  DatePollStatus,
  DeskId,
  MunicipalityId,
  StaffId,
} from "@tsunagi/contracts";

/** The columns of what belongs together: a search for a date, its candidates, and who is asked. They point at each other. */

export const DatePollSchema = defineEntity({
  name: "DatePoll",
  properties: {
    id: p.uuid().primary().$type<DatePollId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    answerBy: p.date(),
    status: p.text().$type<DatePollStatus>(),
    wrappedKey: p.text(),
    askedBy: p.uuid().$type<StaffId>(),
    askedAt: p.datetime(),
    takenOptionId: p.uuid().$type<DateOptionId>().nullable(),
    endedAt: p.datetime().nullable(),
    endedBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
    options: () => p.oneToMany(DateOptionSchema).mappedBy("datePoll"),
    asks: () => p.oneToMany(DateAskSchema).mappedBy("datePoll"),
  },
});

export const DateOptionSchema = defineEntity({
  name: "DateOption",
  properties: {
    id: p.uuid().primary().$type<DateOptionId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    datePoll: () => p.manyToOne(DatePollSchema),
  },
});

export const DateAskSchema = defineEntity({
  name: "DateAsk",
  properties: {
    id: p.uuid().primary().$type<DateAskId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    askedBy: p.uuid().$type<StaffId>(),
    askedAt: p.datetime(),
    marks: p.json().$type<Readonly<Record<string, DateMark>>>(),
    sealedRemark: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
    datePoll: () => p.manyToOne(DatePollSchema),
  },
});
