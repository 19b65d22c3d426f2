import { defineEntity, p } from "@mikro-orm/core";
import {
  type CaseId,
  type CaseTrack,
  type Category,
  type DeskId,
  type InformationId,
  type LeadCause,
  type MunicipalityId,
  problems,
  type ReferralId,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
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
    leadSince: p.datetime(),
    leadCause: p.text().$type<LeadCause>(),
    leadReferralId: p.uuid().$type<ReferralId>().nullable(),
    openedAt: p.datetime(),
    version: p.integer().version(),
    resident: () => p.manyToOne(Resident),
    information: () => p.oneToMany(Information).mappedBy("supportCase"),
    sights: () => p.oneToMany(Sight).mappedBy("supportCase"),
  },
});

/** Whom the lead passes to, and by which つなぎ. */
export interface PassedLead {
  readonly toDeskId: DeskId;
  readonly workerId: StaffId;
  readonly referralId: ReferralId;
  readonly at: Date;
}

/** ケース: an episode of support. It always has exactly one 主担当機関の窓口 and one 主担当者. */
export class SupportCase extends SupportCaseSchema.class {
  created(): this {
    record(this, { name: "case.created", payload: { caseId: this.id, leadDeskId: this.leadDeskId } });
    return this;
  }

  /** 移管: another desk leads it from now on. The database turns over what goes with the lead. */
  passLead({ toDeskId, workerId, referralId, at }: PassedLead): void {
    const fromDeskId = this.leadDeskId;
    this.leadDeskId = toDeskId;
    this.leadReferralId = referralId;
    this.led(workerId, "transfer", at);
    const payload = { caseId: this.id, fromDeskId, toDeskId, staffId: workerId };
    record(this, { name: "case.lead_passed", payload });
  }

  reassign({ workerId, at }: { workerId: StaffId; at: Date }): void {
    if (workerId === this.leadWorkerId) throw new Refusal(problems.notNow);
    this.led(workerId, "assignment", at);
    this.reassigned();
  }

  /** Whoever led it is there no more. */
  moveOn({ workerId, at }: { workerId: StaffId; at: Date }): void {
    this.led(workerId, "leaver", at);
    this.reassigned();
  }

  private led(workerId: StaffId, cause: LeadCause, at: Date): void {
    this.leadWorkerId = workerId;
    this.leadCause = cause;
    this.leadSince = at;
  }

  private reassigned(): void {
    const { id: caseId, leadDeskId, leadWorkerId: staffId } = this;
    record(this, { name: "case.reassigned", payload: { caseId, leadDeskId, staffId } });
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
