import { staff } from "../staff.ts";
import type { Calendar } from "./calendar.ts";
import type { Deed } from "./chronicle/deed.ts";
import type { Seat } from "./home.ts";

const FIRST_WEEK = 60;
const EVERY_WEEKS = 30;
/** Accounts are no casework: nobody tells them of a つなぎ. */
const UNTOLD: readonly Seat[] = ["hashimoto"];

/** The desks read what they are told; what has come of the last days waits at the bell. */
export function reading(cal: Calendar): Deed[] {
  const seats: Seat[] = [...staff.map(({ login }) => login), "hayase@hananoki"];
  const readers = seats.filter((seat) => !UNTOLD.includes(seat));
  const weeks = Array.from(
    { length: Math.floor(FIRST_WEEK / EVERY_WEEKS) },
    (_, index) => FIRST_WEEK - index * EVERY_WEEKS,
  );
  return readers.flatMap((seat, index) => [
    ...weeks.map((week) => reads(seat, cal.at(cal.after(cal.week(week), 1), 3, 45))),
    reads(seat, cal.at(cal.daysAgo(2 + (index % 2)), 3, 45)),
  ]);
}

const reads = (seat: Seat, at: Date): Deed => ({
  story: `${seat} reads`,
  step: at.toISOString().slice(0, 10),
  at,
  does: (scene) => scene.person(seat).readsNotices(at),
});
