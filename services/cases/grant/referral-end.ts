import { defineEntity, p } from "@mikro-orm/core";
import type { MunicipalityId, ReferralId } from "@tsunagi/contracts";

const ReferralEndSchema = defineEntity({
  name: "ReferralEnd",
  properties: {
    referralId: p.uuid().primary().$type<ReferralId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    endedAt: p.datetime(),
  },
});

/** A つなぎ that came to nothing: from then on nothing opens by it (migrations/012-referral-ends.ts). */
export class ReferralEnd extends ReferralEndSchema.class {}
ReferralEndSchema.setClass(ReferralEnd);
