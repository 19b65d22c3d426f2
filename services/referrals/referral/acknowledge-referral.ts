import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { deed, spokenWith } from "./deed.ts";
import { open } from "./open-referral.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral } from "./referral.ts";
import { noteStep } from "./step.ts";
import { turnOfReceiver } from "./turn.ts";

export const acknowledgeReferral = deed("acknowledgeReferral", async ({ actor, em, body }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  await acknowledge(em, actor, referral, whom);
  return { whom };
});

/** 受領 by a named person. Who has not opened it yet opens it with the same act. */
async function acknowledge(em: Em, actor: Actor, referral: Referral, whom?: string): Promise<void> {
  if (referralLife.allows("open", referral)) await open(em, actor, referral, whom);
  referral.acknowledge({ turn: await turnOfReceiver(em, referral, "answer", actor.now, actor.me.staffId) });
}

/** To answer is to have received: both facts get their name and time. */
export async function acknowledgeFirst(em: Em, actor: Actor, referral: Referral, whom?: string): Promise<void> {
  if (!referralLife.allows("acknowledge", referral)) return;
  await acknowledge(em, actor, referral, whom);
  noteStep(em, referral, actor, "acknowledge", { whom });
}
