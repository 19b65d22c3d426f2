import { addDays, tokyoDate } from "@tsunagi/japan";
import type { Conference } from "../../api/types.ts";

type Sitting = Pick<Conference, "startsAt" | "status" | "mine" | "actions">;

/** Those of today and tomorrow that one sits at, or prepares. */
export function sittingsOfToday<S extends Sitting>(sittings: readonly S[], now: Date): S[] {
  const days = [tokyoDate(now), addDays(tokyoDate(now), 1)];
  return sittings.filter(
    ({ startsAt, status, mine, actions }) =>
      (status === "announced" || status === "in_session") &&
      (mine || actions.includes("addItem")) &&
      days.includes(tokyoDate(new Date(startsAt))),
  );
}
