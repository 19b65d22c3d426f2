import { useEffect, useState } from "react";
import { laterOn } from "../../../shell/later-on.ts";

type Sheet = typeof import("./MinuteSheet.tsx").MinuteSheet;

/** The minutes on paper, fetched a moment after the page: a printer does not wait. */
export function useMinuteSheet(wanted: boolean): Sheet | undefined {
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    if (!wanted) return;
    return laterOn(() => import("./MinuteSheet.tsx").then((it) => setSheet(() => it.MinuteSheet)));
  }, [wanted]);
  return sheet;
}
