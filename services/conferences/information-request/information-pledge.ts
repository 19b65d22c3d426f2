import { InformationPledgeSchema } from "./information-request.schema.ts";

/** 守秘の確認 of one person at the desk that is asked. */
export class InformationPledge extends InformationPledgeSchema.class {}
InformationPledgeSchema.setClass(InformationPledge);
