import type { DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { calendarDate, type OpeningRule, tokyoDate } from "@tsunagi/japan";
import { ClosingDay, type Desk } from "../desk/desk.ts";
import { DeskClosure, DeskException } from "./desk-exception.ts";

/** When a desk is open, with everything that is said on top of its weekly hours (docs/RULINGS.md 22). */
export interface Door {
  readonly rule: OpeningRule;
  /** Why today is not as every week: the desk's own word. */
  readonly todayReason: string | null;
}

/** The doors of these desks: the same merge that other services read, and the municipality's closing days. */
export async function doorsOf(em: Em, desks: readonly Desk[], now: Date): Promise<ReadonlyMap<DeskId, Door>> {
  const ids = desks.map(({ id }) => id);
  const merged = await rows<{ id: DeskId; hours: OpeningRule }>(em, "select id, hours from directory.doors($1)", [ids]);
  const town = (await em.find(ClosingDay, {}, { limit: 400, orderBy: { date: "desc" } })).map(({ date }) => date);
  const today = { deskId: { $in: ids }, date: tokyoDate(now) };
  const reasons = new Map(
    [...(await em.find(DeskException, today)), ...(await em.find(DeskClosure, today))].map(({ deskId, reason }) => [
      deskId,
      reason,
    ]),
  );
  return new Map(
    merged.map(({ id, hours }) => [
      id,
      {
        rule: { ...hours, closings: [...(hours.closings ?? []).map(calendarDate), ...town] },
        todayReason: reasons.get(id) ?? null,
      },
    ]),
  );
}

/** The door of one desk. */
export const doorOf = async (em: Em, desk: Desk, now: Date): Promise<Door> =>
  (await doorsOf(em, [desk], now)).get(desk.id) as Door;
