import type { DeskId, StaffId, Urgency } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { openingAt } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { type Reception, receptionOf, standInFor } from "./reception.ts";
import { type Doors, dueAt, type Owed } from "./referral.clocks.ts";
import type { Turn } from "./referral.schema.ts";
import type { Referral } from "./referral.ts";

type Between = Pick<Referral, "fromDeskId" | "toDeskId" | "urgency" | "outside" | "sentBy">;

/** A desk that is never open again: calendar days count there. */
export const NO_DOORS: Doors = { own: { hours: [], closesOnHolidays: false }, fallback: undefined };

/** The sender's side moves next: whoever sent it, or who acts for them. */
export async function turnOfSender(em: Em, referral: Between, owed: Owed, now: Date): Promise<Turn> {
  const { fromDeskId: deskId, urgency, sentBy } = referral;
  const reception = await receptionIfAny(em, deskId, now);
  const there = sentBy ? await standInFor(em, deskId, sentBy, now) : undefined;
  const staffId = there ?? reception?.dutyStaffId ?? sentBy;
  if (!staffId) throw new Error("a つなぎ that nobody has sent is nobody's turn");
  return { deskId, staffId, dueAt: dueAt(owed, urgency, reception?.doors ?? NO_DOORS, now, reception?.limits) };
}

/**
 * The receiving side moves next: who is named, or its 当番. Where its next opening lies beyond the limit its fallback
 * desk does (docs/RULINGS.md 3); a destination without accounts is followed up by the sender (docs/RULINGS.md 6).
 */
export async function turnOfReceiver(
  em: Em,
  referral: Between,
  owed: Owed,
  now: Date,
  named?: StaffId | null,
): Promise<Turn> {
  if (referral.outside) return turnOfSender(em, referral, owed, now);
  const { toDeskId: deskId, urgency } = referral;
  const reception = await receptionOf(em, deskId, now);
  const pace = owed === "acknowledgement" && (await isAcrossTheFloor(em, referral)) ? SAME_DAY[urgency] : urgency;
  const due = dueAt(owed, pace, reception.doors, now, reception.limits);
  if (owed === "acknowledgement" && sleepsBeyond(reception.doors, now, due)) {
    const { fallbackDeskId, fallbackStaffId } = reception;
    if (fallbackDeskId && fallbackStaffId) return { deskId: fallbackDeskId, staffId: fallbackStaffId, dueAt: due };
  }
  const there = named ? await standInFor(em, deskId, named, now) : undefined;
  return { deskId, staffId: (there ?? reception.dutyStaffId ?? named) as StaffId, dueAt: due };
}

/** Desks of one location share a reception: what goes across the floor is received the same day (docs/RULINGS.md 9). */
const SAME_DAY: Readonly<Record<Urgency, Urgency>> = { A: "A", B: "B", C: "B", D: "B" };

async function isAcrossTheFloor(em: Em, { fromDeskId, toDeskId }: Between): Promise<boolean> {
  const [found] = await rows<{ same: boolean }>(
    em,
    `select count(distinct location_id) = 1 as same from directory.published_location_desk where desk_id in ($1, $2)`,
    [fromDeskId, toDeskId],
  );
  return found?.same ?? false;
}

/** Whether the desk stays closed until after `due`. */
function sleepsBeyond({ own }: Doors, now: Date, due: Date): boolean {
  const state = openingAt(own, now);
  return !state.open && (!state.opensAt || state.opensAt >= due);
}

/** How the desk receives; undefined where nobody takes casework there any more: what ends waits for no roster. */
export async function receptionIfAny(em: Em, deskId: DeskId, now: Date): Promise<Reception | undefined> {
  try {
    return await receptionOf(em, deskId, now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
