import type { Desk as DeskView } from "@tsunagi/contracts";
import { type CalendarDate, openingAt } from "@tsunagi/japan";
import type { Desk } from "./desk.ts";

/** A desk as everybody in the municipality may see it, with its door as it stands at `now`. */
export function viewDesk(desk: Desk, closings: readonly CalendarDate[], now: Date): DeskView {
  const state = openingAt(desk.ruleWith(closings), now);
  return {
    id: desk.id,
    name: desk.name,
    kana: desk.kana,
    agency: { id: desk.agency.id, name: desk.agency.name },
    location: { name: desk.location.name, address: desk.location.address },
    phone: desk.phone,
    takes: desk.takes,
    opening: state.open
      ? { open: true, until: state.until.toISOString() }
      : { open: false, opensAt: state.opensAt?.toISOString() ?? null },
    hours: desk.hours.hours.map(({ weekday, nth, opens, closes }) => ({
      weekday,
      opens,
      closes,
      ...(nth && { nth: [...nth] }),
    })),
    fallback: desk.fallbackDesk
      ? { id: desk.fallbackDesk.id, name: desk.fallbackDesk.name, phone: desk.fallbackDesk.phone }
      : null,
  };
}
