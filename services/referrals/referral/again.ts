import type { ReferralId, Referral as ReferralView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { getReferral } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";

/** The answer to a deed that was already done: the つなぎ as it is now, under the rule of now. */
export const showReferral = async ({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<ReferralView> =>
  viewReferral(em, actor, await getReferral(em, actor, id as ReferralId));
