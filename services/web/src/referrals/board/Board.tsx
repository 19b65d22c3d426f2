import type { ReferralStatus } from "@tsunagi/contracts/codes";
import { useMemo } from "react";
import type { ReferralItem } from "../../api/types.ts";
import { useFreshRows } from "../../live/use-fresh-rows.ts";
import type { Box } from "../boxes.ts";
import { useRowDeeds } from "../row/use-row-deeds.tsx";
import { BoardColumn } from "./BoardColumn.tsx";
import { byStage, stages } from "./stages.ts";
import { useBoard } from "./use-board.ts";

const NONE: readonly ReferralItem[] = [];

interface BoardProps {
  box: Box;
  status: ReferralStatus | undefined;
  list: string;
  rows: readonly ReferralItem[];
}

/**
 * A box as columns, from the same question as the list. A card moves by what is done to the つなぎ, in the same boxes; there
 * is nothing to drag. On a phone the columns are sections.
 */
export function Board({ box, status, list, rows: open }: BoardProps) {
  const board = useBoard(box, status, open);
  const name = board.isWhole ? list : "";
  const fresh = useFreshRows(name, board.rows);
  const columns = useMemo(() => byStage(board.rows), [board.rows]);
  const deeds = useRowDeeds();
  return (
    <>
      {deeds.refused}
      <div className="@container">
        {/* A region with a scroll of its own, which the keyboard reaches by its cards. */}
        <div className="relative grid gap-6 @4xl:flex @4xl:items-start @4xl:gap-2 @4xl:overflow-x-auto @4xl:-m-1 @4xl:p-1 @4xl:pb-4">
          {stages.map(({ id, name: title }) => (
            <BoardColumn
              key={id}
              list={`${name} ${id}`}
              title={title}
              rows={columns.get(id) ?? NONE}
              {...{ fresh, deeds }}
            />
          ))}
        </div>
      </div>
      {deeds.box}
    </>
  );
}
