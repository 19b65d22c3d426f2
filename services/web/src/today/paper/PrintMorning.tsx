import printIcon from "@material-symbols/svg-400/outlined/print.svg?raw";
import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { scope, scopes } from "../scope/scope.ts";
import type { LaneData } from "../use-lanes.ts";
import { MorningPaper } from "./MorningPaper.tsx";

/** The day on paper. Whether initials stand on it is chosen each time anew. */
export function PrintMorning({ lanes }: { lanes: readonly LaneData[] }) {
  const [initials, setInitials] = useState(false);
  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-solid-gray-300 pt-4 max-sm:hidden print:hidden">
      <Button icon={printIcon} onClick={() => print()}>
        朝礼用に1枚で印刷
      </Button>
      <Tick checked={initials} onChange={setInitials}>
        イニシャルを入れる（氏名は印刷しません）
      </Tick>
      <MorningPaper lanes={lanes} scope={scopes[scope.use()]} initials={initials} />
    </div>
  );
}
