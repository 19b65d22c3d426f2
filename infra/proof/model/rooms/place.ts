import { works } from "../sight.ts";
import { type Actor, one, type World } from "../world.ts";
import type { Item, Row, Seat, Sitting, Task } from "./room.ts";

/** Who knows of what in a conference: elsewhere a desk sees; here a named person, at a desk, at one item. */

export const hosts = (actor: Actor, thing: { readonly municipality: string; readonly host: string }): boolean =>
  works(actor, thing) && thing.host === actor.desk;

/** Their places that count: once the sitting is announced, and until they are taken out. */
export const placesOf = (world: World, actor: Actor): readonly Seat[] =>
  world.rooms.seats.filter(
    ({ item, staff, desk, left }) =>
      !left && staff === actor.staff && desk === actor.desk && one(world.rooms.items, item).shown,
  );

const isLetIn = (item: Item, seat: Seat): boolean => item.secrecy !== "sealed" || seat.pledged;

/** A place of one's own at this item, and secrecy confirmed where the kind asks for it. */
export const sitsIn = (world: World, actor: Actor, item: Item): boolean =>
  works(actor, item) && placesOf(world, actor).some((seat) => seat.item === item.id && isLetIn(item, seat));

/** Of this sitting, and no newcomer to whom an earlier one is shown: who else sat there, and what each agency brought. */
export const isAtTable = (world: World, actor: Actor, item: Item): boolean =>
  hosts(actor, item) || sitsIn(world, actor, item);

/**
 * Shown by the chair what was said at earlier sittings about the same 議題事例: those that were over before the item of the
 * place was first spoken of, and none that one was taken out of.
 */
export const seesEarlier = (world: World, actor: Actor, item: Item): boolean =>
  works(actor, item) &&
  item.status === "closed" &&
  !wasTakenOut(world, actor, item) &&
  placesOf(world, actor).some((seat) => {
    const at = one(world.rooms.items, seat.item);
    const until = at.startedAt ?? one(world.rooms.sittings, at.sitting).overAt ?? Number.POSITIVE_INFINITY;
    const over = one(world.rooms.sittings, item.sitting).overAt ?? Number.POSITIVE_INFINITY;
    return seat.seesEarlier && at.id !== item.id && at.about === item.about && isLetIn(at, seat) && over <= until;
  });

const wasTakenOut = (world: World, actor: Actor, item: Item): boolean =>
  world.rooms.seats.some(
    (seat) => seat.item === item.id && seat.staff === actor.staff && seat.desk === actor.desk && seat.left,
  );

const isOpen = (actor: Actor, item: Item): boolean => works(actor, item) && item.secrecy === "open" && item.shown;

/** Somebody has a place there: of the item its number and kind, before secrecy is confirmed. */
export const knowsItem = (world: World, actor: Actor, item: Item): boolean =>
  hosts(actor, item) ||
  isOpen(actor, item) ||
  seesEarlier(world, actor, item) ||
  (works(actor, item) && placesOf(world, actor).some((seat) => seat.item === item.id));

export const knowsSitting = (world: World, actor: Actor, sitting: Sitting): boolean =>
  hosts(actor, sitting) ||
  world.rooms.items.some(
    (item) =>
      item.sitting === sitting.id &&
      (isOpen(actor, item) || (works(actor, item) && placesOf(world, actor).some((seat) => seat.item === item.id))),
  );

/** What has to be done before one goes in; null: one is inside. Asked of whoever knows the item. */
export function withheld(world: World, actor: Actor, item: Item, now: number): "pledge" | "consent" | null {
  const enters =
    hosts(actor, item) || isOpen(actor, item) || seesEarlier(world, actor, item) || sitsIn(world, actor, item);
  if (!enters) return "pledge";
  return isConsented(world, actor, item, now) ? null : "consent";
}

/** A kind that needs consent lets nobody in whose desk no consent names, until the sitting is over. */
function isConsented(world: World, actor: Actor, item: Item, now: number): boolean {
  if (item.secrecy !== "members" || item.status === "closed") return true;
  const leads = world.cases.some(({ id, lead }) => id === item.case && lead === actor.desk);
  const names = world.consents.some(
    ({ case: of, recipients, withdrawn, until }) =>
      of === item.case && recipients.includes(actor.desk) && !withdrawn && (until === null || now < until),
  );
  return leads || names;
}

/** Inside: what the item is about, and what is said there. */
export const isInside = (world: World, actor: Actor, item: Item, now: number): boolean =>
  knowsItem(world, actor, item) && withheld(world, actor, item, now) === null;

/** Whether a row is for this one's desk, where they are inside; 会長・事務局 read every row. */
export const isFor = (actor: Actor, { audience, readers }: Row): boolean =>
  audience === "roster" || (audience === "desks" && readers.includes(actor.desk));

export const readsRow = (world: World, actor: Actor, row: Row, now: number): boolean => {
  const item = one(world.rooms.items, row.item);
  return isInside(world, actor, item, now) && (isFor(actor, row) || hosts(actor, item));
};

/** Known to those who sit there and for whom its row is; from an item that is not sealed, to the whole desk that owes it. */
export function readsTask(world: World, actor: Actor, { item: of, row, desk }: Task): boolean {
  const item = one(world.rooms.items, of);
  const said = isFor(actor, one(world.rooms.rows, row));
  const owes = works(actor, item) && item.secrecy === "members" && desk === actor.desk;
  return hosts(actor, item) || owes || (said && (isOpen(actor, item) || sitsIn(world, actor, item)));
}

/** What a sound may be about: a sitting or an item that this person knows of, here or at another desk of theirs. */
export const heardOf = (world: World, actor: Actor, id: string): boolean =>
  world.rooms.sittings.some((sitting) => sitting.id === id && knowsSitting(world, actor, sitting)) ||
  world.rooms.items.some((item) => item.id === id && knowsItem(world, actor, item));
