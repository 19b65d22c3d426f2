import { defineEntity, p } from "@mikro-orm/core";
import type {
  Category,
  ConsentId,
  ConsentMethod,
  DeskId,
  MunicipalityId,
  ResidentId,
  StaffId,
} from "@tsunagi/contracts";
import { SupportCase } from "../support-case/support-case.ts";

const ConsentSchema = defineEntity({
  name: "Consent",
  properties: {
    id: p.uuid().primary().$type<ConsentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    residentId: p.uuid().$type<ResidentId>(),
    method: p.text().$type<ConsentMethod>(),
    purpose: p.text(),
    categories: p.array().$type<Category[]>(),
    fromAt: p.datetime(),
    untilAt: p.datetime(),
    recordedBy: p.uuid().$type<StaffId>(),
    recordedDeskId: p.uuid().$type<DeskId>(),
    supportCase: () => p.manyToOne(SupportCase),
    recipients: () => p.oneToMany(ConsentRecipient).mappedBy("consent"),
  },
});

/** 同意: whose, how, for what, which categories, to which desks, until when. What it does not name is not shared. */
export class Consent extends ConsentSchema.class {}
ConsentSchema.setClass(Consent);

const ConsentRecipientSchema = defineEntity({
  name: "ConsentRecipient",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    caseId: p.uuid(),
    recordedDeskId: p.uuid().$type<DeskId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    consent: () => p.manyToOne(Consent).primary(),
  },
});

/** A desk to which the consent lets information go. */
export class ConsentRecipient extends ConsentRecipientSchema.class {}
ConsentRecipientSchema.setClass(ConsentRecipient);
