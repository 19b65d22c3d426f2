import type { Em } from "@tsunagi/database";
import { current } from "../staff/memberships.ts";
import { type Area, AreaNeighbourhood, type Neighbourhood } from "./area.ts";

/** The areas in which a 町丁目 lies on the day of `now`, the smallest first: 地区, 日常生活圏域, 市. */
export async function areasAround(em: Em, neighbourhood: Neighbourhood, now: Date): Promise<Area[]> {
  const where = { $and: [{ neighbourhood: neighbourhood.id }, current(now)] };
  const link = await em.findOne(AreaNeighbourhood, where as never, { populate: ["area.parent.parent"] });
  const around: Area[] = [];
  for (let area: Area | null | undefined = link?.area; area; area = area.parent) around.push(area);
  return around;
}
