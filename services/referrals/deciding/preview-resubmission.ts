import type { Category } from "@tsunagi/contracts";
import { query } from "@tsunagi/http";
import { viewPreview } from "../referral/preview.view.ts";
import { referralLife } from "../referral/referral.lifecycle.ts";
import { getReferral } from "../referral/referral.store.ts";
import { previewWidened } from "./widened.ts";

export const previewResubmission = query("previewResubmission", async ({ actor, em, params, query }) => {
  const referral = await getReferral(em, actor, params.referralId);
  actor.must("resubmit", referral);
  referralLife.next("resubmit", referral);
  return viewPreview(em, await previewWidened(em, actor, referral, query.categories.split(",") as Category[]));
});
