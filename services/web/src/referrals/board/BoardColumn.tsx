import { useId } from "react";
import type { ReferralItem } from "../../api/types.ts";
import type { Freshness } from "../../live/fresh-rows.ts";
import { useCalmRows } from "../../live/use-calm-rows.ts";
import { NewsPill } from "../../parts/NewsPill.tsx";
import { useLeft } from "../row/use-left.ts";
import type { RowDeeds } from "../row/use-row-deeds.tsx";
import { BoardCard } from "./BoardCard.tsx";

interface BoardColumnProps {
  /** Names the column: the cards of another filter are not news. */
  list: string;
  title: string;
  rows: readonly ReferralItem[];
  fresh: ReadonlyMap<string, Freshness>;
  deeds: RowDeeds;
}

/**
 * One stage and how many stand there. An empty one keeps its place, narrow, so that a stage is always where it was. Nothing
 * in it moves while somebody is in it: what has moved on stays greyed, what is new waits.
 */
export function BoardColumn({ list, title, rows, fresh, deeds }: BoardColumnProps) {
  const id = useId();
  const { rows: kept, place: around } = useLeft(list, rows);
  const { rows: shown, waiting, show, place } = useCalmRows(list, kept ?? rows);
  return (
    <section
      ref={around}
      aria-labelledby={id}
      className={`grid content-start gap-3 @4xl:rounded-12 @4xl:bg-solid-gray-50 @4xl:p-2 ${
        shown.length > 0 ? "@4xl:min-w-46 @4xl:flex-1 @4xl:basis-46" : "@4xl:min-w-20 @4xl:basis-20"
      }`}
    >
      <h2 id={id} className="text-std-17B-170 leading-snug text-solid-gray-900">
        {title}
        <span className="ml-2 text-std-16N-170 whitespace-nowrap">{rows.length}件</span>
      </h2>
      {shown.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">なし</p>}
      <div ref={place} className="empty:hidden">
        <NewsPill waiting={waiting} onShow={show} place={place} />
        {shown.length > 0 && (
          <ul className="grid gap-3 @2xl:grid-cols-2 @4xl:grid-cols-1">
            {shown.map((row) => (
              <BoardCard key={row.id} row={row} mark={fresh.get(row.id)} deeds={deeds} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
