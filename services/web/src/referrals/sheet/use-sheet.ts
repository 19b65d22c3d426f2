import { useEffect, useState } from "react";
import { laterOn } from "../../shell/later-on.ts";

type Sheet = typeof import("./ReferralSheet.tsx").ReferralSheet;

/** The sheet, a moment after the page: only paper needs it, and a printer does not wait for what is still to be fetched. */
export function useSheet(): Sheet | undefined {
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => laterOn(() => import("./ReferralSheet.tsx").then((it) => setSheet(() => it.ReferralSheet))), []);
  return sheet;
}
