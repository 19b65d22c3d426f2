import { type Em, lookAs } from "@tsunagi/database";
import { endOfNextBusinessDay } from "@tsunagi/japan";
import { findGround, groundOf } from "./ground.ts";
import { closingsOf, receptionOf } from "./reception.ts";
import { dueAt, owedIn } from "./referral.clocks.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral, Turn } from "./referral.ts";
import { noteEvent } from "./step.ts";

/**
 * Looks again whether something lets an open つなぎ go on, through the sender's eyes: another consent, or nothing. Where
 * nothing does, an unopened one goes back to the sender; an opened one takes no new facts, and its receiver answers
 * within one business day (docs/RULINGS.md 7).
 */
export async function rejudge(em: Em, referral: Referral, now: Date): Promise<void> {
  await lookAs(em, referral.fromDeskId);
  const ground = await findGround(em, referral, now);
  if (ground) await reground(em, referral, ground, now);
  else if (referralLife.allows("giveBack", referral)) await giveBack(em, referral, now);
  else if (referralLife.allows("lapse", referral)) await lapse(em, referral, now);
}

async function reground(em: Em, referral: Referral, ground: NonNullable<ReturnType<typeof groundOf>>, now: Date) {
  const held = groundOf(referral);
  if (held?.id === ground.id && held.until.getTime() === ground.until.getTime()) return;
  referral.reground({ ground, at: now, turn: referral.lapsedAt ? await turnAgain(em, referral, now) : undefined });
  noteEvent(em, referral, "reground", now);
}

async function giveBack(em: Em, referral: Referral, now: Date): Promise<void> {
  const { dutyStaffId } = await receptionOf(em, referral.fromDeskId, now);
  referral.giveBack({ turn: { staffId: dutyStaffId, dueAt: await nextDay(em, now) } });
  noteEvent(em, referral, "giveBack", now);
}

async function lapse(em: Em, referral: Referral, now: Date): Promise<void> {
  const staffId = referral.workerId ?? (await receptionOf(em, referral.toDeskId, now)).dutyStaffId;
  referral.lapse({ turn: { staffId, dueAt: await nextDay(em, now) }, at: now });
  noteEvent(em, referral, "lapse", now);
}

/** The clock that ran before the lapse, begun anew. */
async function turnAgain(em: Em, referral: Referral, now: Date): Promise<Turn> {
  const { dutyStaffId, doors } = await receptionOf(em, referral.toDeskId, now);
  const due = dueAt(owedIn(referral.status), referral.urgency, doors, now);
  return { staffId: referral.workerId ?? dutyStaffId, dueAt: due };
}

const nextDay = async (em: Em, now: Date): Promise<Date> => endOfNextBusinessDay(now, await closingsOf(em));
