import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  AgendaItemStatus,
  Attendance,
  CallOffReason,
  CaseId,
  ConferenceCaseId,
  ConferenceForm,
  ConferenceId,
  ConferenceStatus,
  DeskId,
  MunicipalityId,
  PledgeWay,
  PostponeReason,
  SeatId,
  SeatPart,
  Secrecy,
  StaffId,
  WritingMode,
} from "@tsunagi/contracts";
import { ConferenceKind } from "./kind/conference-kind.ts";

/** The columns of what belongs together: a sitting, its items, their 議題事例, and who may go in. They point at each other. */

export const ConferenceSchema = defineEntity({
  name: "Conference",
  properties: {
    id: p.uuid().primary().$type<ConferenceId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    title: p.text(),
    form: p.text().$type<ConferenceForm>(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    place: p.text(),
    status: p.text().$type<ConferenceStatus>(),
    plannedBy: p.uuid().$type<StaffId>(),
    plannedAt: p.datetime(),
    announcedAt: p.datetime().nullable(),
    openedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    calledOffAt: p.datetime().nullable(),
    callOffReason: p.text().$type<CallOffReason>().nullable(),
    version: p.integer().version(),
    items: () => p.oneToMany(AgendaItemSchema).mappedBy("conference"),
    entries: () => p.oneToMany(EntrySchema).mappedBy("conference"),
  },
});

export const AgendaItemSchema = defineEntity({
  name: "AgendaItem",
  properties: {
    id: p.uuid().primary().$type<AgendaItemId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    number: p.text(),
    minutes: p.integer(),
    status: p.text().$type<AgendaItemStatus>(),
    postponedFor: p.text().$type<PostponeReason>().nullable(),
    writing: p.text().$type<WritingMode>(),
    prepareBy: p.date().nullable(),
    shown: p.boolean(),
    guests: p.boolean(),
    addedBy: p.uuid().$type<StaffId>(),
    addedAt: p.datetime(),
    startedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    version: p.integer().version(),
    conference: () => p.manyToOne(ConferenceSchema),
    conferenceCase: () => p.manyToOne(ConferenceCaseSchema),
    kind: () => p.manyToOne(ConferenceKind),
    seats: () => p.oneToMany(SeatSchema).mappedBy("agendaItem"),
    entries: () => p.oneToMany(EntrySchema).mappedBy("agendaItem"),
    earlierReaders: () => p.oneToMany(EarlierReaderSchema).mappedBy("agendaItem"),
  },
});

export const ConferenceCaseSchema = defineEntity({
  name: "ConferenceCase",
  properties: {
    id: p.uuid().primary().$type<ConferenceCaseId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    number: p.text(),
    caseId: p.uuid().$type<CaseId>().nullable(),
    wrappedKey: p.text(),
    sealedSubject: p.text(),
    openedBy: p.uuid().$type<StaffId>(),
    openedAt: p.datetime(),
    kind: () => p.manyToOne(ConferenceKind),
  },
});

export const EntrySchema = defineEntity({
  name: "Entry",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().primary().$type<StaffId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    admitted: p.boolean(),
    seesEarlier: p.boolean(),
    scribe: p.boolean(),
    answered: p.boolean(),
    agendaItem: () => p.manyToOne(AgendaItemSchema).primary(),
    conference: () => p.manyToOne(ConferenceSchema),
    conferenceCase: () => p.manyToOne(ConferenceCaseSchema),
  },
});

export const EarlierReaderSchema = defineEntity({
  name: "EarlierReader",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().primary().$type<StaffId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    agendaItem: () => p.manyToOne(AgendaItemSchema).primary(),
  },
});

export const SeatSchema = defineEntity({
  name: "Seat",
  properties: {
    id: p.uuid().primary().$type<SeatId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    part: p.text().$type<SeatPart>(),
    givenBy: p.uuid().$type<StaffId>(),
    givenAt: p.datetime(),
    convenedAt: p.datetime().nullable(),
    pledgedAt: p.datetime().nullable(),
    pledgedHow: p.text().$type<PledgeWay>().nullable(),
    pledgeTakenBy: p.uuid().$type<StaffId>().nullable(),
    seesEarlier: p.boolean(),
    leftAt: p.datetime().nullable(),
    leftBy: p.uuid().$type<StaffId>().nullable(),
    attendance: p.text().$type<Attendance>().nullable(),
    attendanceBy: p.uuid().$type<StaffId>().nullable(),
    attendanceAt: p.datetime().nullable(),
    inRoomAt: p.datetime().nullable(),
    proxyFor: p.uuid().$type<SeatId>().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItemSchema),
  },
});
