import { recordSeen } from "../model/known.ts";
import { sight } from "../model/sight.ts";
import type { Case, Written } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { same, walk } from "./lists.ts";
import { hold, idsOf, keys, words } from "./objects.ts";

const RECORD_KEYS =
  "id pointer occurredOn occurredAt desk by method counterpart minutes audience parts correctsId correctedById actions";

export async function compareRecords(stage: Stage, who: Player, of: Case): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const what = `${who.name} · GET /cases/${of.id}/records`;
  const records = world.records.filter((record) => record.case === of.id);
  const known = records.filter((record) => recordSeen(world, who, record, now));
  // The desk that wrote some goes on reading its own; another one learns of the case itself by its sight alone.
  const expected = sight(world, who, of.id, now).length > 0 || known.length > 0;
  const rows = await walk(stage, who, `/cases/${of.id}/records`);
  if (typeof rows === "number") {
    if (expected || rows !== 404) stage.differ(`${what} · ${rows}, the model says ${expected ? 200 : 404}`);
    return;
  }
  if (!expected) stage.differ(`${what} · 200, the model says 404`);
  same(stage, what, idsOf(rows), idsOf(known));
  for (const row of rows as unknown as Row[]) {
    const record = known.find(({ id }) => id === row.id);
    if (record) compareRow(stage, who, what, row, record);
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly parts: readonly { readonly category: string }[] };

function compareRow(stage: Stage, who: Player, what: string, row: Row, record: Written): void {
  const seen = recordSeen(stage.world, who, record, stage.now());
  const blank = [row.occurredAt, row.by, row.method, row.counterpart, row.minutes, row.audience];
  hold(
    stage,
    `${what} · ${record.id}`,
    ["keys", keys(row), words(RECORD_KEYS)],
    ["pointer", row.pointer, seen?.pointer],
    ["parts", row.parts.map(({ category }) => category).sort(), seen?.parts.map((at) => record.parts[at]).sort()],
    ["audience", row.audience, record.desk === who.desk ? record.audience : null],
    ["a pointer says nothing else", !seen?.pointer || blank.every((value) => value === null), true],
  );
}
