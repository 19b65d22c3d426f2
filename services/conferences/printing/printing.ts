import { defineEntity, p } from "@mikro-orm/core";
import type {
  ConferenceCaseId,
  ConferenceId,
  DeskId,
  MunicipalityId,
  PrintedPaper,
  PrintingId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Document } from "../document/document.ts";
import { MeetingRecord } from "../meeting-record/meeting-record.ts";

const PrintingSchema = defineEntity({
  name: "Printing",
  properties: {
    id: p.uuid().primary().$type<PrintingId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    serial: p.integer(),
    what: p.text().$type<PrintedPaper>(),
    copyFor: p.uuid().$type<DeskId>().nullable(),
    printedBy: p.uuid().$type<StaffId>(),
    printedDeskId: p.uuid().$type<DeskId>(),
    printedAt: p.datetime(),
    agendaItem: () => p.manyToOne(AgendaItem),
    meetingRecord: () => p.manyToOne(MeetingRecord).nullable(),
    document: () => p.manyToOne(Document).nullable(),
  },
});

/** 印刷の記録: written before the paper is, and never changed. */
export class Printing extends PrintingSchema.class {}
PrintingSchema.setClass(Printing);
