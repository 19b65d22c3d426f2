import { query } from "@tsunagi/http";
import { previewOf } from "./preview.ts";
import { viewPreview } from "./preview.view.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { getReferral } from "./referral.store.ts";

export const previewReferral = query("previewReferral", async ({ actor, em, params }) => {
  const referral = await getReferral(em, actor, params.referralId);
  actor.must("send", referral);
  referralLife.next("send", referral);
  return viewPreview(em, await previewOf(em, actor, referral));
});
