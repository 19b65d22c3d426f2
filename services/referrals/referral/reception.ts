import { type DeskId, type Limits, referralProblems, type StaffId } from "@tsunagi/contracts";
import { closingDays, type Em, rows } from "@tsunagi/database";
import { type CalendarDate, calendarDate, type OpeningRule, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { attendanceAt, onDuty, present, standIn } from "./attendance.ts";
import type { Doors } from "./referral.clocks.ts";

interface DeskRow {
  id: DeskId;
  hours: OpeningRule;
  fallback_desk_id: DeskId | null;
  limits: Limits | null;
  outside: boolean;
}

/** Who is on duty at a desk, when its door and its fallback's are open, and how long it takes. */
export interface Reception {
  /**
   * The 当番 of today; where absent their deputy; else a present supervisor; else anybody present; else anybody.
   * Undefined only for an outside desk.
   */
  readonly dutyStaffId: StaffId | undefined;
  readonly doors: Doors;
  /** The desk's own; what they do not say is the town's. */
  readonly limits: Limits | undefined;
  /** A destination without accounts (docs/RULINGS.md 6). */
  readonly isOutside: boolean;
  readonly fallbackDeskId: DeskId | undefined;
  /** Who is on duty at the fallback desk now, where there is one. */
  readonly fallbackStaffId: StaffId | undefined;
}

/**
 * How a desk receives at `now`.
 * @throws Refusal `unknown-desk` where the municipality has no such desk, `no-destination` where nobody there could act
 */
export async function receptionOf(em: Em, deskId: DeskId, now: Date): Promise<Reception> {
  const found = await rows<DeskRow>(
    em,
    `select d.id, d.hours, d.fallback_desk_id, d.limits, d.outside from directory.published_desk d
      where d.id = $1 or d.id = (select fallback_desk_id from directory.published_desk where id = $1)`,
    [deskId],
  );
  const own = found.find(({ id }) => id === deskId);
  if (!own) throw new Refusal(referralProblems.unknownDesk);
  const fallback = found.find(({ id }) => id === own.fallback_desk_id);
  const there = await attendanceAt(em, deskId, tokyoDate(now));
  const dutyStaffId = onDuty(there);
  if (!dutyStaffId && !own.outside) throw new Refusal(referralProblems.noDestination);
  const town = (await closingDays(em)).map(calendarDate);
  return {
    dutyStaffId,
    doors: { own: withTown(own.hours, town), fallback: fallback && withTown(fallback.hours, town) },
    limits: own.limits ?? undefined,
    isOutside: own.outside,
    fallbackDeskId: fallback?.id,
    fallbackStaffId: fallback && onDuty(await attendanceAt(em, fallback.id, tokyoDate(now))),
  };
}

/**
 * Who acts for this person at this desk today: themselves, their deputy (and the deputy's), or the 当番; undefined where
 * nobody is left who takes casework.
 */
export async function standInFor(em: Em, deskId: DeskId, staffId: StaffId, now: Date): Promise<StaffId | undefined> {
  const there = await attendanceAt(em, deskId, tokyoDate(now));
  return standIn(there, staffId) ?? onDuty(there);
}

/** The supervisors of a desk that are there today (not absent), for the ladder; [] where none. */
export async function leadsOf(em: Em, deskId: DeskId, now: Date): Promise<StaffId[]> {
  const { people } = await attendanceAt(em, deskId, tokyoDate(now));
  return people.filter((one) => one.role === "supervisor" && present(one)).map(({ staffId }) => staffId);
}

/** The town's coordinating desk (published_desk.coordinates), where it has one. */
export async function coordinatingDesk(em: Em): Promise<DeskId | undefined> {
  const [desk] = await rows<{ id: DeskId }>(em, "select id from directory.published_desk where coordinates");
  return desk?.id;
}

const withTown = (rule: OpeningRule, town: readonly CalendarDate[]): OpeningRule => ({
  ...rule,
  closings: [...(rule.closings ?? []), ...town],
});
