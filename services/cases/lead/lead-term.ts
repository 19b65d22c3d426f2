import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, LeadCause, LeadTermId, MunicipalityId, ReferralId, StaffId } from "@tsunagi/contracts";
import { SupportCase } from "../support-case/support-case.ts";

const LeadTermSchema = defineEntity({
  name: "LeadTerm",
  properties: {
    id: p.uuid().primary().$type<LeadTermId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    workerId: p.uuid().$type<StaffId>(),
    fromAt: p.datetime(),
    untilAt: p.datetime().nullable(),
    cause: p.text().$type<LeadCause>(),
    referralId: p.uuid().$type<ReferralId>().nullable(),
    supportCase: () => p.manyToOne(SupportCase),
  },
});

/** 主担当 of a case from when until when. The database writes it with the case; nobody else can. */
export class LeadTerm extends LeadTermSchema.class {}
LeadTermSchema.setClass(LeadTerm);
