import { useEffect, useRef, useState } from "react";
import { announce } from "../parts/toast.ts";
import { type Freshness, freshRows } from "./fresh-rows.ts";

const SHOWN_FOR = 5_000;

/**
 * The rows to mark as 新着 or 更新, each for five seconds. `list` names the list: another filter is another list,
 * whose rows are not news.
 */
export function useFreshRows(
  list: string,
  rows: readonly { id: string; version: number }[] | undefined,
): ReadonlyMap<string, Freshness> {
  const seen = useRef<{ list: string; rows: readonly { id: string; version: number }[] }>(undefined);
  const [marks, setMarks] = useState<ReadonlyMap<string, Freshness>>(new Map());

  useEffect(() => {
    if (!rows) return;
    const fresh = freshRows(seen.current?.list === list ? seen.current.rows : undefined, rows);
    seen.current = { list, rows };
    if (fresh.size === 0) return;
    setMarks((old) => new Map([...old, ...fresh]));
    const changed = [...fresh.values()].filter((one) => one === "changed").length;
    if (changed > 0) announce(`${changed}件が更新されました`);
    // Not cleared on unmount of the effect: the next refetch must not cut the five seconds of this row short.
    setTimeout(() => setMarks((old) => new Map([...old].filter(([id]) => !fresh.has(id)))), SHOWN_FOR);
  }, [list, rows]);

  return marks;
}
