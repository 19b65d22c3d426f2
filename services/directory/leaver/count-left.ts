import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { addDays, tokyoDate } from "@tsunagi/japan";
import { type Holder, Leaver } from "./leaver.ts";

type Of<Name extends "staff.work_left" | "staff.emptied"> = Heard<"cases", Name> | Heard<"referrals", Name>;

/** How much is still open in the name of somebody who leaves. */
export async function countLeft({ service, payload }: Of<"staff.work_left">, { em }: HearingContext): Promise<void> {
  for (const leaver of await leaversAt(em, payload)) leaver.left(service, payload.open);
}

/** The day has come and nothing is left there: with the last of them the membership ends. */
export async function endEmptied(
  { service, payload }: Of<"staff.emptied">,
  { em, now }: HearingContext,
): Promise<void> {
  const holder: Holder = service;
  for (const leaver of await leaversAt(em, payload)) {
    leaver.emptied(holder, now);
    if (leaver.isEmptied()) leaver.end({ at: now, on: addDays(tokyoDate(now), -1) });
  }
}

/** Held: two services may say at the same moment that nothing is left, and the second must see the first. */
async function leaversAt(em: Em, { staffId, deskId }: { staffId: StaffId; deskId: DeskId }): Promise<Leaver[]> {
  const lock = "select id from directory.leaver where staff_id = $1 and desk_id = $2 and ended_at is null for update";
  await rows(em, lock, [staffId, deskId]);
  const open = { staffId, deskId, endedAt: null };
  return em.find(Leaver, open, { populate: ["membership"], refresh: true, limit: 50 });
}
