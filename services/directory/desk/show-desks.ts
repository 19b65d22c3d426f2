import type { Desk as DeskView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Door, doorsOf } from "../hours/doors.ts";
import { type Standing, standingsOf } from "../offer/standings.ts";
import type { Desk } from "./desk.ts";
import { viewDesk } from "./desk.view.ts";

/** Desks with their doors as they stand at `now` and what each says of itself; loaded with agency, location and fallback. */
export async function showDesks(em: Em, desks: readonly Desk[], now: Date): Promise<DeskView[]> {
  const doors = await doorsOf(em, desks, now);
  const standings = await standingsOf(em, desks, now);
  return desks.map((desk) => viewDesk(desk, doors.get(desk.id) as Door, standings.get(desk.id) as Standing, now));
}
