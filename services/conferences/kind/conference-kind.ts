import { defineEntity, p } from "@mikro-orm/core";
import type {
  ConferenceBasis,
  ConferenceKindId,
  ConsentRule,
  DeskId,
  MunicipalityId,
  Secrecy,
} from "@tsunagi/contracts";

const ConferenceKindSchema = defineEntity({
  name: "ConferenceKind",
  tableName: "kind",
  properties: {
    id: p.uuid().primary().$type<ConferenceKindId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    basis: p.text().$type<ConferenceBasis>(),
    secrecy: p.text().$type<Secrecy>(),
    consentRule: p.text().$type<ConsentRule>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    pledge: p.text().nullable(),
    fromDate: p.date(),
    untilDate: p.date().nullable(),
  },
});

/** 会議の種別: basis × secrecy × consent rule, under the name that the town gives it (docs/RULINGS.md 17). */
export class ConferenceKind extends ConferenceKindSchema.class {}
ConferenceKindSchema.setClass(ConferenceKind);
