import { query } from "@tsunagi/http";
import { groundsFor } from "./ground.ts";
import { getReferral as load } from "./referral.store.ts";
import { viewReferral } from "./referral.view.ts";

export const getReferral = query("getReferral", async ({ actor, em, params, upon }) => {
  const referral = await load(em, actor, params.referralId);
  upon(groundsFor(actor, referral));
  return viewReferral(em, actor, referral);
});
