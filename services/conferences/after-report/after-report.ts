import { defineEntity, p } from "@mikro-orm/core";
import type { ConferenceCaseId, ConferenceId, DeskId, MunicipalityId, Secrecy, StaffId } from "@tsunagi/contracts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Minute } from "../minute/minute.ts";

const AfterReportSchema = defineEntity({
  name: "AfterReport",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    sealedBeganOn: p.text(),
    reportedBy: p.uuid().$type<StaffId>(),
    reportedAt: p.datetime(),
    minute: () => p.manyToOne(Minute).primary(),
    agendaItem: () => p.manyToOne(AgendaItem),
  },
});

/** 事後報告: what was decided had begun before. It is read by whoever reads the row, and goes with it. */
export class AfterReport extends AfterReportSchema.class {}
AfterReportSchema.setClass(AfterReport);
