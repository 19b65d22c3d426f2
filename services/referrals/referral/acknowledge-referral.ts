import type { Em } from "@tsunagi/database";
import { openMinutesBetween } from "@tsunagi/japan";
import type { Actor } from "@tsunagi/permissions";
import { deed, spokenWith } from "./deed.ts";
import { open } from "./open-referral.ts";
import { receptionOf } from "./reception.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral } from "./referral.ts";
import { noteStep, Step } from "./step.ts";
import { turnOfReceiver } from "./turn.ts";

export const acknowledgeReferral = deed("acknowledgeReferral", async ({ actor, em, body }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  await acknowledge(em, actor, referral, whom);
  return { whom };
});

/** 受領 by a named person. Who has not opened it yet opens it with the same act. */
async function acknowledge(em: Em, actor: Actor, referral: Referral, whom?: string): Promise<void> {
  if (referralLife.allows("open", referral)) await open(em, actor, referral, whom);
  const turn = await turnOfReceiver(em, referral, "answer", actor.now, actor.me.staffId);
  referral.acknowledge({ turn, openMinutes: await takenToReceive(em, referral, actor.now) });
}

/** What came back and went again tells nothing of the desk, nor does a door with a few dates, or one without accounts. */
async function takenToReceive(em: Em, referral: Referral, now: Date): Promise<number | null> {
  const { outside, sentAt, toDeskId } = referral;
  if (outside || !sentAt || (await em.count(Step, { referral, verb: "resubmit" })) > 0) return null;
  const { doors } = await receptionOf(em, toDeskId, now);
  return doors.own.hours.length > 0 ? Math.round(openMinutesBetween(doors.own, sentAt, now)) : null;
}

/** To answer is to have received: both facts get their name and time. */
export async function acknowledgeFirst(em: Em, actor: Actor, referral: Referral, whom?: string): Promise<void> {
  if (!referralLife.allows("acknowledge", referral)) return;
  await acknowledge(em, actor, referral, whom);
  noteStep(em, referral, actor, "acknowledge", { whom });
}
