import type { DeskId, StaffId } from "@tsunagi/contracts";
import { closingDays, type Em, lookAs } from "@tsunagi/database";
import { calendarDate, endOfNextBusinessDay } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { findGround, groundOf } from "./ground.ts";
import { receptionOf } from "./reception.ts";
import { dueAt, owedIn } from "./referral.clocks.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Referral, Turn } from "./referral.ts";
import { noteEvent, Step } from "./step.ts";

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
  const staffId = (await dutyAt(em, referral.fromDeskId, now)) ?? (await senderOf(em, referral));
  referral.giveBack({ turn: { staffId, dueAt: await nextDay(em, now) } });
  noteEvent(em, referral, "giveBack", now);
}

async function lapse(em: Em, referral: Referral, now: Date): Promise<void> {
  const staffId = referral.workerId ?? (await dutyAt(em, referral.toDeskId, now)) ?? referral.nextStaffId;
  if (!staffId) throw new Error("a sent つなぎ without anybody whose turn it is");
  referral.lapse({ turn: { staffId, dueAt: await nextDay(em, now) }, at: now });
  noteEvent(em, referral, "lapse", now);
}

/** The clock that ran before the lapse, begun anew. */
async function turnAgain(em: Em, referral: Referral, now: Date): Promise<Turn> {
  const { dutyStaffId, doors } = await receptionOf(em, referral.toDeskId, now);
  const due = dueAt(owedIn(referral.status), referral.urgency, doors, now);
  return { staffId: referral.workerId ?? dutyStaffId, dueAt: due };
}

/** The 当番; undefined where nobody takes casework at the desk any more: the end of a ground waits for no roster. */
async function dutyAt(em: Em, deskId: DeskId, now: Date): Promise<StaffId | undefined> {
  try {
    return (await receptionOf(em, deskId, now)).dutyStaffId;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** Whoever sent it; the ladder above a desk without anybody takes it from there. */
async function senderOf(em: Em, referral: Referral): Promise<StaffId> {
  const sent = await em.findOneOrFail(Step, { referral, verb: "send" }, { orderBy: { place: "desc" } });
  return sent.staffId as StaffId;
}

const nextDay = async (em: Em, now: Date): Promise<Date> =>
  endOfNextBusinessDay(now, (await closingDays(em)).map(calendarDate));
