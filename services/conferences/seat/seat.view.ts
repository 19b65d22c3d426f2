import type { Seat as SeatView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { seatsOfItem } from "./seat.store.ts";
import type { Seat } from "./seat.ts";

/** The roster of an item, for somebody who is inside. */
export async function viewSeats(em: Em, actor: Actor, item: AgendaItem): Promise<SeatView[]> {
  const seats = (await seatsOfItem(em, item.id)).filter((seat) => actor.may("read", seat));
  const names = await namesOf(
    em,
    seats.map(({ deskId }) => deskId),
    seats.map(({ staffId }) => staffId),
  );
  return seats.map((seat) => ({
    id: seat.id,
    staff: names.staff(seat.staffId),
    desk: names.desk(seat.deskId),
    part: seat.part,
    pledged: seat.pledgedAt && seat.pledgedHow ? { at: seat.pledgedAt.toISOString(), how: seat.pledgedHow } : null,
    attendance: seat.attendance ?? null,
    wasInRoom: seat.inRoomAt != null,
    proxyFor: seat.proxyFor ?? null,
    actions: VERBS.filter((verb) => isOpen(verb, seat, item) && actor.may(verb, seat)),
  }));
}

const VERBS = ["markAttendance", "sendProxy", "takePaperPledge", "showEarlier", "leave"] as const;

/** When: what has been done cannot be done again. */
function isOpen(verb: (typeof VERBS)[number], seat: Seat, item: AgendaItem): boolean {
  if (verb === "takePaperPledge") return seat.mayPledge() && agendaItemLife.allows("pledge", item);
  if (verb === "markAttendance") return seat.isExpected() && agendaItemLife.allows(verb, item);
  if (verb === "sendProxy") return seat.maySendProxy() && agendaItemLife.allows("markAttendance", item);
  return verb === "leave" || !seat.seesEarlier;
}
