import { deed } from "../referral/deed.ts";
import { copyOf, freeze } from "../referral/disclosure.ts";
import { findGround } from "../referral/ground.ts";
import { asTheOnlyOne, mustBeTheOnlyOne } from "../referral/only-one.ts";
import { mustSee } from "../referral/sight.ts";
import { turnOfReceiver } from "../referral/turn.ts";
import { showToFallback } from "../referral/watch.ts";

/** What was handed over before stays as it was; only what is new is packed now. */
export const resubmitReferral = deed("resubmitReferral", async ({ em, body, now, flush }, referral) => {
  const categories = [...new Set(body.categories)];
  await mustSee(em, referral.caseId, categories);
  await mustBeTheOnlyOne(em, referral);
  const added = categories.filter((category) => !referral.categories.includes(category));
  const copy = await copyOf(em, { ...sendingOf(referral), categories: added });
  const ground = await findGround(em, { ...sendingOf(referral), categories }, now);
  const turn = await turnOfReceiver(em, referral, "acknowledgement", now);
  referral.resubmit({ ground, categories, turn, at: now });
  freeze(em, referral, copy, now);
  await showToFallback(em, referral, now);
  await asTheOnlyOne(flush);
  return { note: body.supplement };
});

const sendingOf = ({ caseId, fromDeskId, toDeskId, urgency }: Sender) => ({ caseId, fromDeskId, toDeskId, urgency });
type Sender = Parameters<typeof findGround>[1];
