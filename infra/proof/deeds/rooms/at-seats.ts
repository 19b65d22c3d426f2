import { put } from "../../model/facts.ts";
import type { Item, Seat } from "../../model/rooms/room.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import type { Deed } from "../deed.ts";
import { inRooms } from "./at-sittings.ts";

/** Who sits at an item, and what opens and ends that. */

export function seating(stage: Stage, _who: Player, item: Item, other: Player, scribe = false): Deed {
  return {
    name: `seats ${other.name}`,
    method: "POST",
    path: `/agenda-items/${item.id}/seats`,
    body: { deskId: other.desk, staffId: other.staff, part: scribe ? "scribe" : "member" },
    expect: [201],
    done({ body: { inside } }) {
      const { seats, sheets } = stage.world.rooms;
      const known = new Set(seats.map(({ id }) => id));
      const { id } = inside.seats.find((seat: { id: string }) => !known.has(seat.id));
      const seat: Seat = {
        id,
        item: item.id,
        staff: other.staff,
        desk: other.desk,
        scribe,
        pledged: false,
        seesEarlier: false,
        left: false,
      };
      return inRooms(stage.world, { seats: [...seats, seat], sheets: withSheet(sheets, item, other.desk) });
    },
  };
}

/** Each agency that is called finds an empty 準備シート; a kind that speaks of nobody has none. */
const withSheet = (sheets: Stage["world"]["rooms"]["sheets"], item: Item, desk: string) =>
  item.secrecy === "open" || sheets.some((one) => one.item === item.id && one.desk === desk)
    ? sheets
    : [...sheets, { item: item.id, desk }];

export const pledging = (stage: Stage, _who: Player, seat: Seat): Deed => ({
  name: "confirms secrecy",
  method: "POST",
  path: `/agenda-items/${seat.item}/pledge`,
  expect: [201],
  done: () => inRooms(stage.world, { seats: put(stage.world.rooms.seats, seat.id, { pledged: true }) }),
});

const OF_SEAT = {
  "paper-pledge": { pledged: true },
  "earlier-minutes": { seesEarlier: true },
  leaving: { left: true },
} as const;

/** A deed of the host to a place. */
export const changingSeat = (stage: Stage, _who: Player, seat: Seat, noun: keyof typeof OF_SEAT): Deed => ({
  name: noun,
  method: "POST",
  path: `/seats/${seat.id}/${noun}`,
  expect: [201],
  done: () => inRooms(stage.world, { seats: put(stage.world.rooms.seats, seat.id, OF_SEAT[noun]) }),
});

export const markingAll = (stage: Stage, _who: Player, item: Item): Deed => ({
  name: "marks everybody present",
  method: "POST",
  path: `/agenda-items/${item.id}/attendance`,
  body: { among: "everybody" },
  expect: [201],
  done: () => stage.world,
});
