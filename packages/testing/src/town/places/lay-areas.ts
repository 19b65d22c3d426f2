import type { DeskKey } from "../desks.ts";
import { townId } from "../ids.ts";
import { areaNeighbourhoods, areas } from "./areas.ts";
import { assignments } from "./assignments.ts";

type Put = (table: string, row: Record<string, unknown>) => Promise<void>;

/** Which desk receives for all desks of its location. */
export const RECEPTIONS: readonly DeskKey[] = ["marugoto"];

/** Lays 圏域, 地区 and who answers for them, in a town whose desks and staff are there. */
export async function layAreas(put: Put, since: string): Promise<void> {
  const municipality = townId("municipality", "midorino");
  const always = { municipality_id: municipality, from_date: since };
  for (const { id, kind, name, kana, parentId } of areas) {
    await put("area", { id, kind, name, kana, parent_id: parentId, ...always });
  }
  for (const { id, areaId, neighbourhoodId } of areaNeighbourhoods) {
    await put("area_neighbourhood", { id, area_id: areaId, neighbourhood_id: neighbourhoodId, ...always });
  }
  for (const { id, areaId, part, staffId, deskId } of assignments) {
    await put("assignment", { id, area_id: areaId, part, staff_id: staffId, desk_id: deskId, ...always });
  }
}
