import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ConferenceCaseId,
  ConferenceId,
  DeskId,
  InformationRequestId,
  InformationRequestStatus,
  Involvement,
  MunicipalityId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { ConferenceKind } from "../kind/conference-kind.ts";

/** The item is an id and no relation: the desk that is asked does not see it. */
export const InformationRequestSchema = defineEntity({
  name: "InformationRequest",
  properties: {
    id: p.uuid().primary().$type<InformationRequestId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    agendaItemId: p.uuid().$type<AgendaItemId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    deskId: p.uuid().$type<DeskId>(),
    wrappedKey: p.text(),
    sealedAbout: p.text(),
    askedBy: p.uuid().$type<StaffId>(),
    askedAt: p.datetime(),
    answerBy: p.date(),
    status: p.text().$type<InformationRequestStatus>(),
    involvement: p.text().$type<Involvement>().nullable(),
    sealedNote: p.text().nullable(),
    answeredBy: p.uuid().$type<StaffId>().nullable(),
    answeredAt: p.datetime().nullable(),
    version: p.integer().version(),
    kind: () => p.manyToOne(ConferenceKind),
    pledges: () => p.oneToMany(InformationPledgeSchema).mappedBy("informationRequest"),
  },
});

export const InformationPledgeSchema = defineEntity({
  name: "InformationPledge",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().primary().$type<StaffId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    pledgedAt: p.datetime(),
    informationRequest: () => p.manyToOne(InformationRequestSchema).primary(),
  },
});
