import type { ReferralItem } from "../../api/types.ts";
import { byUrgency, LANES, type LaneId, laneOf } from "../lanes.ts";
import { isIn, type Scope } from "./scope.ts";

interface Asked {
  readonly mine: readonly ReferralItem[];
  readonly theirs: readonly ReferralItem[];
  /** What needs somebody at other desks. */
  readonly elsewhere: readonly ReferralItem[];
}

interface Looking {
  readonly chosen: Scope;
  readonly deskId: string;
  readonly staffId: string;
}

/** The rows of a scope, each in one lane, the most urgent first. */
export function inLanes(asked: Asked, { chosen, deskId, staffId }: Looking, now: Date): Map<LaneId, ReferralItem[]> {
  const lanes = new Map<LaneId, ReferralItem[]>(LANES.map((id) => [id, []]));
  const put = (row: ReferralItem, isMine: boolean) =>
    isIn(chosen, row, staffId) && lanes.get(laneOf(row, isMine, deskId, now))?.push(row);
  for (const row of asked.mine) put(row, true);
  for (const row of asked.theirs) put(row, false);
  const own = new Set([...asked.mine, ...asked.theirs].map(({ id }) => id));
  if (chosen === "all") lanes.get("watch")?.push(...asked.elsewhere.filter(({ id }) => !own.has(id)));
  for (const rows of lanes.values()) rows.sort(byUrgency);
  return lanes;
}
