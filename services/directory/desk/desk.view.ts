import type { Desk as DeskView } from "@tsunagi/contracts";
import { openingAt } from "@tsunagi/japan";
import type { Door } from "../hours/doors.ts";
import { viewOffer, viewState } from "../offer/offer.view.ts";
import type { Standing } from "../offer/standings.ts";
import type { Desk } from "./desk.ts";

/** A desk as everybody in the municipality may see it, with its door as it stands at `now`. */
export function viewDesk(desk: Desk, door: Door, standing: Standing, now: Date): DeskView {
  const state = openingAt(door.rule, now);
  return {
    id: desk.id,
    name: desk.name,
    kana: desk.kana,
    agency: { id: desk.agency.id, name: desk.agency.name },
    location: { name: desk.location.name, address: desk.location.address },
    phone: desk.phone,
    takes: viewOffer(desk, standing, now).takes,
    state: viewState(standing.state, now),
    opening: state.open
      ? { open: true, until: state.until.toISOString() }
      : { open: false, opensAt: state.opensAt?.toISOString() ?? null },
    hours: desk.hours.hours.map(({ weekday, nth, opens, closes }) => ({
      weekday,
      opens,
      closes,
      ...(nth && { nth: [...nth] }),
    })),
    pace: standing.pace === undefined ? null : { openMinutes: standing.pace },
    fallback: desk.fallbackDesk
      ? { id: desk.fallbackDesk.id, name: desk.fallbackDesk.name, phone: desk.fallbackDesk.phone }
      : null,
    todayReason: door.todayReason,
    outside: desk.outside,
    coordinates: desk.coordinates,
  };
}
