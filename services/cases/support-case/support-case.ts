import { defineEntity, p } from "@mikro-orm/core";
import type {
  BasisId,
  CaseId,
  CaseTrack,
  Category,
  ConsentId,
  DeskId,
  GrantId,
  InformationId,
  LegalBasisCode,
  MunicipalityId,
  ReferralId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Resident } from "../resident/resident.ts";

const SupportCaseSchema = defineEntity({
  name: "SupportCase",
  properties: {
    id: p.uuid().primary().$type<CaseId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    number: p.text(),
    track: p.text().$type<CaseTrack>(),
    status: p.text().$type<"open" | "closed">(),
    leadDeskId: p.uuid().$type<DeskId>(),
    leadWorkerId: p.uuid().$type<StaffId>(),
    openedAt: p.datetime(),
    version: p.integer().version(),
    resident: () => p.manyToOne(Resident),
    information: () => p.oneToMany(Information).mappedBy("supportCase"),
    sights: () => p.oneToMany(Sight).mappedBy("supportCase"),
  },
});

/** ケース: an episode of support. It always has exactly one 主担当機関の窓口 and one 主担当者. */
export class SupportCase extends SupportCaseSchema.class {
  created(): this {
    record(this, { name: "case.created", payload: { caseId: this.id, leadDeskId: this.leadDeskId } });
    return this;
  }
}
SupportCaseSchema.setClass(SupportCase);

const InformationSchema = defineEntity({
  name: "Information",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    id: p.uuid().$type<InformationId>(),
    category: p.text().primary().$type<Category>(),
    body: p.text(),
    updatedAt: p.datetime(),
    updatedBy: p.uuid().$type<StaffId>(),
    // Counted by hand, behind the lock of `findInformation`: a version of the mapper's is read back while the desk has
    // no sight of its new case yet.
    version: p.integer(),
    supportCase: () => p.manyToOne(SupportCase).primary(),
  },
});

/** What is known in one category. One row per category, so that a list cannot leak what it does not join. */
export class Information extends InformationSchema.class {
  /** The fact is about this category, not about the case: numbers of a case would count what others may not know of. */
  revise({ body, by, at }: { body: string; by: StaffId; at: Date }): void {
    this.body = body;
    this.updatedBy = by;
    this.updatedAt = at;
    this.version += 1;
    const { id: caseId, leadDeskId } = this.supportCase;
    record(this, { name: "information.revised", payload: { caseId, leadDeskId, category: this.category } });
  }
}
InformationSchema.setClass(Information);

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

const SightSchema = defineEntity({
  name: "Sight",
  tableName: "visible",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    fromAt: p.datetime().primary(),
    untilAt: p.datetime(),
    categories: p.array().$type<Category[]>(),
    sortedAt: p.datetime(),
    supportCase: () => p.manyToOne(SupportCase).primary(),
  },
});

/** The projection that lists and policies read: at any moment at most one row per desk and case. The database keeps it. */
export class Sight extends SightSchema.class {}
SightSchema.setClass(Sight);

/** A right without an end. A date, so that every comparison is one between dates. */
export const NO_END = new Date("9999-12-31T00:00:00Z");
