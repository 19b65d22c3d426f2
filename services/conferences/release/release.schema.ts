import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  CaseId,
  ConferenceId,
  ConferenceKindId,
  DeskId,
  MunicipalityId,
  ReleaseBasis,
  ReleaseId,
  ReleaseStatus,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { Minute } from "../minute/minute.ts";

/** The columns of what leaves the room, of who may read it, and of where it comes from. */

export const ReleaseSchema = defineEntity({
  name: "Release",
  properties: {
    id: p.uuid().primary().$type<ReleaseId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    kindId: p.uuid().$type<ConferenceKindId>(),
    basis: p.text().$type<ReleaseBasis>(),
    wrappedKey: p.text(),
    sealedBody: p.text(),
    sealedReason: p.text().nullable(),
    dueOn: p.date().nullable(),
    caseId: p.uuid().$type<CaseId>().nullable(),
    status: p.text().$type<ReleaseStatus>(),
    releasedBy: p.uuid().$type<StaffId>(),
    releasedAt: p.datetime(),
    withdrawnBy: p.uuid().$type<StaffId>().nullable(),
    withdrawnAt: p.datetime().nullable(),
    sealedWithdrawal: p.text().nullable(),
    version: p.integer().version(),
    recipients: () => p.oneToMany(ReleaseRecipientSchema).mappedBy("release"),
  },
});

export const ReleaseRecipientSchema = defineEntity({
  name: "ReleaseRecipient",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    acknowledgedBy: p.uuid().$type<StaffId>().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    release: () => p.manyToOne(ReleaseSchema).primary(),
  },
});

export const ReleaseSourceSchema = defineEntity({
  name: "ReleaseSource",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    agendaItemId: p.uuid().$type<AgendaItemId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    release: () => p.manyToOne(ReleaseSchema).primary(),
    minute: () => p.manyToOne(Minute),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});
