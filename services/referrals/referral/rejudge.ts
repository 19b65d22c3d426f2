import type { StaffId } from "@tsunagi/contracts";
import { closingDays, type Em, lookAs } from "@tsunagi/database";
import { calendarDate, endOfNextBusinessDay } from "@tsunagi/japan";
import { findGround, groundOf } from "./ground.ts";
import { owedIn } from "./referral.clocks.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral, Turn } from "./referral.ts";
import { noteEvent } from "./step.ts";
import { receptionIfAny, turnOfReceiver, turnOfSender } from "./turn.ts";

/**
 * Looks again whether something lets an open つなぎ go on: another consent, or nothing. Through the receiving desk's eyes:
 * what names that desk is its to know, whatever has become of the sender's own sight of the case. Where
 * nothing does, an unopened one goes back to the sender; an opened one takes no new facts, and its receiver answers
 * within one business day (docs/RULINGS.md 7).
 */
export async function rejudge(em: Em, referral: Referral, now: Date): Promise<void> {
  await lookAs(em, referral.toDeskId);
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
  const turn = await turnOfSender(em, referral, "supplement", now);
  referral.giveBack({ turn: { ...turn, dueAt: await nextDay(em, now) } });
  noteEvent(em, referral, "giveBack", now);
}

/** With a destination without accounts it is the sender who has to tell them. */
async function lapse(em: Em, referral: Referral, now: Date): Promise<void> {
  const turn = (await receptionIfAny(em, referral.toDeskId, now))
    ? await turnOfReceiver(em, referral, "answer", now, referral.workerId)
    : { deskId: referral.toDeskId, staffId: (referral.workerId ?? referral.nextStaffId) as StaffId };
  referral.lapse({ turn: { ...turn, dueAt: await nextDay(em, now) }, at: now });
  noteEvent(em, referral, "lapse", now);
}

/** The clock that ran before the lapse, begun anew. */
const turnAgain = (em: Em, referral: Referral, now: Date): Promise<Turn> =>
  turnOfReceiver(em, referral, owedIn(referral.status), now, referral.workerId);

const nextDay = async (em: Em, now: Date): Promise<Date> =>
  endOfNextBusinessDay(now, (await closingDays(em)).map(calendarDate));
