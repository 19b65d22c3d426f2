import { defineEntity, p } from "@mikro-orm/core";
import type {
  ConferenceId,
  DeskId,
  DocumentId,
  DocumentKind,
  MunicipalityId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";

const DocumentSchema = defineEntity({
  name: "Document",
  properties: {
    id: p.uuid().primary().$type<DocumentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    kind: p.text().$type<DocumentKind>(),
    fiscalYear: p.integer(),
    ordinal: p.integer(),
    number: p.text(),
    deskId: p.uuid().$type<DeskId>().nullable(),
    sealedBody: p.text(),
    issuedBy: p.uuid().$type<StaffId>(),
    issuedAt: p.datetime(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

/** 文書: one letter to one agency under the number of its desk. What was sent is never changed. */
export class Document extends DocumentSchema.class {}
DocumentSchema.setClass(Document);
