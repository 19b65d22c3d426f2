import type { ReferralStatus } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../../api/types.ts";
import type { Box } from "../boxes.ts";

/** The columns of the board, in the order of the way (docs/RULINGS.md 29: the words of the hand-off). */
export const stages = [
  { id: "unreceived", name: "未受領", statuses: ["sent"] },
  { id: "received", name: "受領・照会中", statuses: ["acknowledged", "inquiring"] },
  { id: "supporting", name: "受入・支援中", statuses: ["accepted", "contacted", "in_progress"] },
  { id: "resting", name: "保留", statuses: ["on_hold"] },
  { id: "back", name: "結果の確認待ち・戻り", statuses: ["reported", "sent_back", "declined", "returned"] },
  {
    id: "ended",
    name: "終わり（最近）",
    statuses: ["completed", "redirected", "cancelled", "resident_declined", "failed", "misdirected", "stopped"],
  },
] as const satisfies readonly { id: string; name: string; statuses: readonly ReferralStatus[] }[];

export type StageId = (typeof stages)[number]["id"];

/** A draft waits for nobody, and what is over stands in one column: neither makes a board. */
export const hasBoard = (box: Box): boolean => box !== "draft" && box !== "ended";

/** The rows of each column, in the order in which they came. */
export function byStage<R extends Pick<ReferralItem, "status">>(rows: readonly R[]): ReadonlyMap<StageId, R[]> {
  const columns = new Map<StageId, R[]>(stages.map(({ id }) => [id, []]));
  for (const row of rows) columns.get(stageOf(row.status))?.push(row);
  return columns;
}

function stageOf(status: ReferralStatus): StageId {
  const stage = stages.find(({ statuses }) => (statuses as readonly ReferralStatus[]).includes(status));
  return stage?.id ?? "unreceived";
}
