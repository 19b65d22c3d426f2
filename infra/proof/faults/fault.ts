import { compareEverything } from "../compare/everything.ts";
import type { Walls } from "../compare/walls.ts";
import { projectionFaults } from "../projection.ts";
import { playerOf } from "../town/actors.ts";
import type { Scene } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";

/** A wall that is broken on purpose, and the checker that must say so. */
export interface Fault {
  readonly name: string;
  /** Breaks it; returns what mends it again. */
  readonly plant: (at: Site) => Promise<(() => Promise<unknown>) | undefined>;
  /** Looks; what it finds stands in the differences of the stage. */
  readonly look: (at: Site) => Promise<unknown>;
  /** What it must have said. */
  readonly says: RegExp;
}

export interface Site {
  readonly stage: Stage;
  readonly scene: Scene;
  readonly walls: Walls;
}

export const sql =
  (text: string, mend?: string): Fault["plant"] =>
  async ({ stage, scene }) => {
    const fill = (statement: string) =>
      statement
        .replaceAll("$CASE", scene.of.id)
        .replaceAll("$RESIDENT", scene.resident.id)
        .replaceAll("$MORITA", playerOf("morita").desk)
        .replaceAll("$SOUMU", playerOf("yoshioka").desk)
        .replaceAll("$HASHIMOTO", playerOf("hashimoto").staff)
        .replaceAll("$TANAKA", playerOf("tanaka").desk);
    await stage.house.behind.query(fill(text));
    return mend === undefined ? undefined : () => stage.house.behind.query(fill(mend));
  };
export const everythingAs =
  (name: string): Fault["look"] =>
  ({ stage }) =>
    compareEverything(stage, playerOf(name));
export const wallsAs =
  (name: string): Fault["look"] =>
  ({ stage, walls }) =>
    walls.compare(stage, playerOf(name));
export const projection: Fault["look"] = async ({ stage }) => {
  for (const fault of await projectionFaults(stage.house.behind)) stage.differ(fault);
};

const ROW = `select municipality_id, '$MORITA', support_case_id, now() - interval '1 hour', '9999-12-31', categories, now()
  from cases.visible where support_case_id = '$CASE' limit 1`;
export const WIDEN = `insert into cases.visible (municipality_id, desk_id, support_case_id, from_at, until_at, categories, sorted_at) ${ROW}`;
export const NARROW = "delete from cases.visible where desk_id = '$MORITA'";
export const GRANT = `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
  select uuidv7(), municipality_id, support_case_id, '$MORITA', '{life_history}', 'lead', now() - interval '1 hour', '9999-12-31'
    from cases.case_grant where support_case_id = '$CASE' limit 1`;
// Grants are never taken away in the product: the projection does not hear of it.
export const UNGRANT = `delete from cases.case_grant where desk_id = '$MORITA'; ${NARROW}`;
