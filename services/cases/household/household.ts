import { defineEntity, p } from "@mikro-orm/core";
import {
  type CaseId,
  type DeskId,
  type HouseholdId,
  type MemberId,
  type MunicipalityId,
  problems,
  type Relation,
  type ResidentId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";

const HouseholdSchema = defineEntity({
  name: "Household",
  properties: {
    id: p.uuid().primary().$type<HouseholdId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    foundedDeskId: p.uuid().$type<DeskId>(),
    foundedAt: p.datetime(),
  },
});

/** 世帯: people who belong together, whoever of them is 本人 of a case. */
export class Household extends HouseholdSchema.class {
  /** Said about the household and not about a case: to count a case's facts must tell nothing. */
  changed(supportCase: { id: CaseId; leadDeskId: DeskId }): void {
    const { id: caseId, leadDeskId } = supportCase;
    record(this, { name: "household.changed", payload: { caseId, leadDeskId } });
  }
}
HouseholdSchema.setClass(Household);

const HouseholdMemberSchema = defineEntity({
  name: "HouseholdMember",
  properties: {
    id: p.uuid().primary().$type<MemberId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    // No relation to the person: their row may be none of the caller's, and the member is shown all the same.
    residentId: p.uuid().$type<ResidentId>(),
    fromAt: p.datetime(),
    untilAt: p.datetime().nullable(),
    household: () => p.manyToOne(Household),
    ties: () => p.oneToMany(HouseholdTie).mappedBy("member"),
  },
});

/** Somebody's time in a household. Who comes back begins a new one. */
export class HouseholdMember extends HouseholdMemberSchema.class {
  leave({ at }: { at: Date }): void {
    if (this.untilAt) throw new Refusal(problems.notNow);
    this.untilAt = at;
  }
}
HouseholdMemberSchema.setClass(HouseholdMember);

const HouseholdTieSchema = defineEntity({
  name: "HouseholdTie",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    householdId: p.uuid().$type<HouseholdId>(),
    toResidentId: p.uuid().primary().$type<ResidentId>(),
    relation: p.text().$type<Relation>(),
    livesTogether: p.boolean(),
    keyPerson: p.boolean(),
    member: () => p.manyToOne(HouseholdMember).primary(),
  },
});

/** What a member is to another person of the household, entered once for both of them. */
export class HouseholdTie extends HouseholdTieSchema.class {}
HouseholdTieSchema.setClass(HouseholdTie);
