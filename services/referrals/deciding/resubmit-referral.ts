import { referralProblems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import { deed } from "../referral/deed.ts";
import { freeze } from "../referral/disclosure.ts";
import { keepConfirmed } from "../referral/onlooker.ts";
import { asTheOnlyOne, mustBeTheOnlyOne } from "../referral/only-one.ts";
import { turnOfReceiver } from "../referral/turn.ts";
import { showToFallback } from "../referral/watch.ts";
import { previewWidened } from "./widened.ts";

/** What was handed over before stays as it was; only what is new is packed now. */
export const resubmitReferral = deed("resubmitReferral", async ({ actor, em, body, now, flush }, referral) => {
  const categories = [...new Set(body.categories)];
  await mustBeTheOnlyOne(em, referral);
  const preview = await previewWidened(em, actor, referral, categories);
  const turn = await turnOfReceiver(em, referral, "acknowledgement", now);
  referral.resubmit({ ground: preview.ground, categories, turn, at: now });
  // As in a sending: nobody new, no other words than were confirmed.
  if (preview.fingerprint !== body.preview) throw new Refusal(referralProblems.previewChanged);
  freeze(em, referral, preview.copy, now);
  keepConfirmed(em, referral, preview.people, now);
  await showToFallback(em, referral, now);
  await asTheOnlyOne(flush);
  return { note: body.supplement };
});
