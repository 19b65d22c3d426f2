import { Tick } from "../../parts/form/Tick.tsx";
import { dense, switchDense } from "./dense.ts";

/** Only where the rows are rows: cards have a height of their own. */
export function DenseSwitch() {
  return (
    <div className="hidden @4xl:block print:hidden">
      <Tick checked={dense.use()} onChange={switchDense}>
        詰める
      </Tick>
    </div>
  );
}
