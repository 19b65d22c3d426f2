import {
  hosts,
  isAtTable,
  isFor,
  knowsItem,
  knowsSitting,
  placesOf,
  readsTask,
  seesEarlier,
  sitsIn,
} from "../../model/rooms/place.ts";
import type { Item } from "../../model/rooms/room.ts";
import { works } from "../../model/sight.ts";
import { type Actor, one, type World } from "../../model/world.ts";
import type { Bounds } from "../bounds.ts";

/** The rows of conferences that a person at a desk must find, and may find at most. */
export function boundsOfRooms(world: World, actor: Actor): Readonly<Record<string, Bounds>> {
  const { sittings, items, seats, rows, tasks, sheets } = world.rooms;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const itemOf = ({ item }: { readonly item: string }) => one(items, item);
  const isOpen = (item: Item) => works(actor, item) && item.secrecy === "open";
  const sits = (item: Item) => isAtTable(world, actor, item);
  const known = items.filter((item) => knowsItem(world, actor, item));
  const owing = tasks.filter((task) => task.desk === actor.desk && itemOf(task).secrecy === "members").map(itemOf);
  const said = rows.filter((row) => {
    const item = itemOf(row);
    if (hosts(actor, item)) return true;
    return isFor(actor, row) && (isOpen(item) || sitsIn(world, actor, item) || seesEarlier(world, actor, item));
  });
  // The place of one's own stays one's own to see, also when one has been taken out.
  const own = seats.filter((seat) => seat.staff === actor.staff && seat.desk === actor.desk && itemOf(seat).shown);
  return {
    "conferences.conference": {
      key: "id",
      least: ids(sittings.filter((sitting) => knowsSitting(world, actor, sitting))),
    },
    "conferences.agenda_item": { key: "id", least: ids(known), most: ids([...known, ...owing]) },
    "conferences.conference_case": {
      key: "id",
      least: known.map(({ about }) => about),
      most: [...known, ...owing, ...items.filter(isOpen)].map(({ about }) => about),
    },
    "conferences.entry": { key: "agenda_item_id", least: placesOf(world, actor).map(({ item }) => item) },
    "conferences.seat": {
      key: "id",
      least: ids(seats.filter((seat) => !seat.left && sits(itemOf(seat)))),
      most: ids([...seats.filter((seat) => sits(itemOf(seat))), ...own]),
    },
    "conferences.minute": { key: "id", least: ids(said) },
    "conferences.change": {
      key: "agenda_item_id",
      least: rows.filter((row) => sits(itemOf(row))).map(({ item }) => item),
    },
    "conferences.task": { key: "id", least: ids(tasks.filter((task) => readsTask(world, actor, task))) },
    "conferences.sheet": {
      key: "agenda_item_id || ' ' || desk_id",
      least: sheets.filter((sheet) => sits(itemOf(sheet))).map(({ item, desk }) => `${item} ${desk}`),
    },
  };
}
