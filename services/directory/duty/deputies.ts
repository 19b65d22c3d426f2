import type { StaffId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";

/** Who is away from when until when, and who acts for them. */
export interface Away {
  readonly staffId: StaffId;
  readonly fromDate: CalendarDate;
  readonly untilDate: CalendarDate;
  readonly deputyId?: StaffId | null | undefined;
}

/** A deputy's deputy's deputy, and no further: nobody would know any more where the work lies. */
const LONGEST_CHAIN = 3;

/**
 * Who acts for somebody on a day: themselves, or the first of their deputies who is there; undefined where nobody is.
 * `loop` where the chain comes back to somebody, `long` where it has more than three deputies.
 */
export function actingFor(absences: readonly Away[], staffId: StaffId, day: CalendarDate): Acting {
  const passed: StaffId[] = [];
  for (let at: StaffId | null | undefined = staffId; at; ) {
    if (passed.includes(at)) return { problem: "loop" };
    if (passed.length > LONGEST_CHAIN) return { problem: "long" };
    const away = awayOn(absences, at, day);
    if (!away) return { staffId: at };
    passed.push(at);
    at = away.deputyId;
  }
  return {};
}

interface Acting {
  readonly staffId?: StaffId;
  readonly problem?: "loop" | "long";
}

/** The absence that holds for somebody on a day. */
export const awayOn = (absences: readonly Away[], staffId: StaffId, day: CalendarDate): Away | undefined =>
  absences.find((one) => one.staffId === staffId && one.fromDate <= day && day <= one.untilDate);

/**
 * What is wrong with the deputies of a desk on any day of `added`. A chain changes only where an absence begins, so
 * those days stand for all.
 */
export function wrongChain(absences: readonly Away[], added: Away): "loop" | "long" | undefined {
  const all = [added, ...absences];
  const begins = all.map(({ fromDate }) => fromDate);
  const days = begins.filter((day) => added.fromDate <= day && day <= added.untilDate);
  const everybody = new Set(all.map(({ staffId }) => staffId));
  for (const day of days) {
    for (const staffId of everybody) {
      const { problem } = actingFor(all, staffId, day);
      if (problem) return problem;
    }
  }
  return undefined;
}
