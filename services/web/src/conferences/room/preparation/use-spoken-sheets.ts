import { useEffect, useRef } from "react";
import type { PreparationSheet } from "../../../api/types.ts";
import { announce } from "../../../parts/toast.ts";

/** Says to who does not see the screen which other desk has written its sheet meanwhile. */
export function useSpokenSheets(sheets: readonly PreparationSheet[], ownDeskId: string): void {
  const heard = useRef<ReadonlyMap<string, string | null>>(undefined);
  useEffect(() => {
    const before = heard.current;
    heard.current = new Map(sheets.map(({ id, writtenAt }) => [id, writtenAt]));
    const written = sheets.filter(
      ({ id, desk, writtenAt }) => desk.id !== ownDeskId && before?.has(id) && before.get(id) !== writtenAt,
    );
    if (written.length > 0) announce(`準備シートが書かれました：${written.map(({ desk }) => desk.name).join("、")}`);
  }, [sheets, ownDeskId]);
}
