import {
  hosts,
  isAtTable,
  isInside,
  knowsItem,
  knowsSitting,
  readsRow,
  readsTask,
  withheld,
} from "../../model/rooms/place.ts";
import type { Item, Sitting } from "../../model/rooms/room.ts";
import { works } from "../../model/sight.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import { list, same, walk } from "../lists.ts";
import { hold, idsOf, there } from "../objects.ts";

/** Everything that one person can ask of conferences, held against the model. */
export async function compareRooms(stage: Stage, who: Player): Promise<void> {
  const { rooms } = stage.world;
  const known = rooms.sittings.filter((sitting) => knowsSitting(stage.world, who, sitting));
  const coming = await walk(stage, who, "/conferences?when=coming", 3);
  const past = await walk(stage, who, "/conferences?when=past", 3);
  // Accounts and figures are no casework: to them the list is as empty as everybody else's may be.
  if (Array.isArray(coming) && Array.isArray(past))
    same(stage, `${who.name} · GET /conferences`, idsOf([...coming, ...past]), idsOf(known));
  else if (known.length > 0 || works(who, who)) stage.differ(`${who.name} · GET /conferences · ${coming} ${past}`);
  for (const sitting of rooms.sittings) await compareSitting(stage, who, sitting);
  for (const item of rooms.items) await compareItem(stage, who, item);
  if (works(who, who)) {
    const tasks = rooms.tasks.filter((task) => readsTask(stage.world, who, task));
    await list(stage, who, "/tasks?whose=all", idsOf(tasks));
  }
}

async function compareSitting(stage: Stage, who: Player, sitting: Sitting): Promise<void> {
  const what = `${who.name} · GET /conferences/${sitting.id}`;
  const answer = await stage.get(who, `/conferences/${sitting.id}`);
  if (!there(stage, what, answer, knowsSitting(stage.world, who, sitting))) return;
  const lines = stage.world.rooms.items.filter(
    (item) => item.sitting === sitting.id && knowsItem(stage.world, who, item),
  );
  same(stage, `${what} · items`, idsOf(answer.body.items), idsOf(lines));
  hold(stage, what, ["status", answer.body.status, sitting.status], ["host", answer.body.host.id, sitting.host]);
}

async function compareItem(stage: Stage, who: Player, item: Item): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const path = `/agenda-items/${item.id}`;
  const what = `${who.name} · GET ${path}`;
  const answer = await stage.get(who, path);
  const inside = isInside(world, who, item, now);
  await compareWithin(stage, who, item);
  if (!there(stage, what, answer, knowsItem(world, who, item))) return;
  const { body } = answer;
  const roster = world.rooms.seats.filter((seat) => seat.item === item.id && !seat.left && isAtTable(world, who, item));
  hold(
    stage,
    what,
    ["withheld", body.withheld, withheld(world, who, item, now)],
    ["status", body.status, item.status],
    ["inside", body.inside !== null, inside],
  );
  if (body.inside) same(stage, `${what} · roster`, idsOf(body.inside.seats), idsOf(roster));
}

/** The rows of the minutes and the 準備シート: for those inside, and for everybody else not even an empty list. */
async function compareWithin(stage: Stage, who: Player, item: Item): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const inside = isInside(world, who, item, now);
  const rows = world.rooms.rows.filter((row) => row.item === item.id && readsRow(world, who, row, now));
  const sheets = world.rooms.sheets.filter((sheet) => sheet.item === item.id && isAtTable(world, who, item));
  for (const [noun, expected, keyOf] of [
    ["minutes", idsOf(rows), ({ id }: { id: string }) => id],
    ["sheets", sheets.map(({ desk }) => desk), ({ desk }: { desk: { id: string } }) => desk.id],
  ] as const) {
    const what = `${who.name} · GET /agenda-items/${item.id}/${noun}`;
    const { status, body } = await stage.get(who, `/agenda-items/${item.id}/${noun}?limit=100`);
    if (inside !== (status === 200) && (inside || status !== 404 || !hosts(who, item)))
      stage.differ(`${what} · ${status}, the model says ${inside ? "inside" : "outside"}`);
    if (status === 200) same(stage, what, body.items.map(keyOf), inside ? expected : []);
  }
}
