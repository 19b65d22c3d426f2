import { defineEntity, p } from "@mikro-orm/core";
import type {
  CaseId,
  Category,
  ConsentGiver,
  ConsentId,
  ConsentMethod,
  DeskId,
  MunicipalityId,
  ResidentId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { SupportCase } from "../support-case/support-case.ts";
import { consentLife } from "./consent.lifecycle.ts";

const ConsentSchema = defineEntity({
  name: "Consent",
  properties: {
    id: p.uuid().primary().$type<ConsentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    residentId: p.uuid().$type<ResidentId>(),
    status: p.text().$type<"given" | "withdrawn">(),
    giver: p.text().$type<ConsentGiver>(),
    giverName: p.text().nullable(),
    method: p.text().$type<ConsentMethod>(),
    purpose: p.text(),
    categories: p.array().$type<Category[]>(),
    fromAt: p.datetime(),
    untilAt: p.datetime(),
    recordedBy: p.uuid().$type<StaffId>(),
    recordedDeskId: p.uuid().$type<DeskId>(),
    leadDeskId: p.uuid().$type<DeskId>(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnMethod: p.text().$type<ConsentMethod>().nullable(),
    withdrawnBy: p.uuid().$type<StaffId>().nullable(),
    withdrawalNote: p.text().nullable(),
    version: p.integer().version(),
    supportCase: () => p.manyToOne(SupportCase),
    recipients: () => p.oneToMany(ConsentRecipient).mappedBy("consent"),
  },
});

/** What is taken down when somebody withdraws. */
export interface Withdrawal {
  readonly by: StaffId;
  readonly method: ConsentMethod;
  readonly note: string | undefined;
  readonly at: Date;
}

/** 同意: whose, how, for what, which categories, to which desks, until when. What it does not name is not shared. */
export class Consent extends ConsentSchema.class {
  given(deskIds: DeskId[]): void {
    record(this, {
      name: "consent.given",
      payload: { caseId: this.supportCase.id, consentId: this.id, deskIds },
    });
  }

  shortened(): void {
    record(this, {
      name: "consent.shortened",
      payload: { caseId: this.supportCase.id as CaseId, consentId: this.id },
    });
  }

  /** It opens nothing from this moment on; the database ends the grants that rest on it in the same transaction. */
  withdraw({ by, method, note, at }: Withdrawal): void {
    this.status = consentLife.next("withdraw", this);
    this.withdrawnAt = at;
    this.withdrawnMethod = method;
    this.withdrawnBy = by;
    this.withdrawalNote = note || null;
    if (this.untilAt > at) this.untilAt = at;
    record(this, { name: "consent.withdrawn", payload: { caseId: this.supportCase.id as CaseId, consentId: this.id } });
  }
}
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
