import { put } from "../../model/facts.ts";
import { isAtTable, readsRow, readsTask } from "../../model/rooms/place.ts";
import type { Item, Row, Task } from "../../model/rooms/room.ts";
import { one } from "../../model/world.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import type { Deed } from "../deed.ts";
import { dateIn } from "../terms.ts";
import { inRooms } from "./at-sittings.ts";

/** What is said inside. */

export function writingRow(
  stage: Stage,
  who: Player,
  item: Item,
  { kind, audience, readers = [] }: Pick<Row, "kind" | "audience"> & Partial<Pick<Row, "readers">>,
): Deed {
  const text = stage.canaries.plant("row", who);
  return {
    name: `writes a row for ${audience}`,
    method: "POST",
    path: `/agenda-items/${item.id}/minutes`,
    body: { kind, audience, readerDeskIds: readers, body: text },
    expect: [201],
    done({ body: { id } }) {
      const row: Row = { id, item: item.id, kind, audience, readers, struck: false };
      stage.canaries.settle(text, (world, actor, now) => readsRow(world, actor, one(world.rooms.rows, id), now));
      return inRooms(stage.world, { rows: [...stage.world.rooms.rows, row] });
    },
  };
}

export async function striking(stage: Stage, who: Player, row: Row): Promise<Deed> {
  const { body } = await stage.get(who, `/agenda-items/${row.item}/minutes?limit=100`);
  const { version } = body.items.find(({ id }: { id: string }) => id === row.id);
  return {
    name: "strikes a row",
    method: "POST",
    path: `/minutes/${row.id}/striking`,
    version: `"${version}"`,
    expect: [201],
    done: () => inRooms(stage.world, { rows: put(stage.world.rooms.rows, row.id, { struck: true }) }),
  };
}

export function assigning(stage: Stage, who: Player, row: Row, desk: string): Deed {
  const text = stage.canaries.plant("task", who);
  return {
    name: "assigns a task",
    method: "POST",
    path: `/minutes/${row.id}/tasks`,
    body: { form: "task", body: text, deskId: desk, dueOn: dateIn(stage.now(), 7) },
    expect: [201],
    done({ body: { tasks } }) {
      const known = new Set(stage.world.rooms.tasks.map(({ id }) => id));
      const { id } = tasks.find((one: { id: string }) => !known.has(one.id));
      const task: Task = { id, item: row.item, row: row.id, desk };
      stage.canaries.settle(
        text,
        (world, actor, now) =>
          readsTask(world, actor, task) || readsRow(world, actor, one(world.rooms.rows, row.id), now),
      );
      return inRooms(stage.world, { tasks: [...stage.world.rooms.tasks, task] });
    },
  };
}

/** One's own agency's 準備シート. */
export async function filling(stage: Stage, who: Player, item: Item): Promise<Deed> {
  const { body } = await stage.get(who, `/agenda-items/${item.id}/sheets?limit=100`);
  const sheet = body.items.find(({ desk }: { desk: { id: string } }) => desk.id === who.desk);
  const text = stage.canaries.plant("sheet", who);
  return {
    name: "fills a sheet",
    method: "PUT",
    path: `/sheets/${sheet.id}`,
    version: `"${sheet.version}"`,
    body: { known: text },
    expect: [200],
    done() {
      stage.canaries.settle(text, (world, actor) => isAtTable(world, actor, one(world.rooms.items, item.id)));
      return stage.world;
    },
  };
}
