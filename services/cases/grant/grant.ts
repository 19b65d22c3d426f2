import { defineEntity, p } from "@mikro-orm/core";
import type {
  BasisId,
  Category,
  ConsentId,
  DeskId,
  GrantId,
  LegalBasisCode,
  MunicipalityId,
  ReferralId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { SupportCase } from "../support-case/support-case.ts";

const GrantSchema = defineEntity({
  name: "Grant",
  tableName: "case_grant",
  properties: {
    id: p.uuid().primary().$type<GrantId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    categories: p.array().$type<Category[]>(),
    basis: p.text().$type<"lead" | "consent" | "legal">(),
    consentId: p.uuid().$type<ConsentId>().nullable(),
    basisId: p.uuid().$type<BasisId>().nullable(),
    /** Beside the id: whoever sees by it may know the ground, and not always the record of it. */
    basisCode: p.text().$type<LegalBasisCode>().nullable(),
    referralId: p.uuid().$type<ReferralId>().nullable(),
    fromAt: p.datetime(),
    untilAt: p.datetime(),
    supportCase: () => p.manyToOne(SupportCase),
  },
});

/**
 * The truth of who may see a case: case × desk × categories × basis × from/until. Its facts are its own: numbers of the
 * case would count for one desk how many others see it.
 */
export class Grant extends GrantSchema.class {
  opened(): void {
    const { id: grantId, deskId, categories } = this;
    record(this, { name: "grant.opened", payload: { caseId: this.supportCase.id, grantId, deskId, categories } });
  }

  closed(): void {
    const { id: grantId, deskId } = this;
    const { id: caseId, leadDeskId } = this.supportCase;
    record(this, { name: "grant.closed", payload: { caseId, grantId, deskId, leadDeskId } });
  }
}
GrantSchema.setClass(Grant);
