import climbIcon from "@material-symbols/svg-400/outlined/notifications_active.svg?raw";
import { Icon } from "../parts/Icon.tsx";
import { rungs } from "./step-words.ts";

/** How far a missed clock has climbed: 係長・主任に知らせました. It stands beside the time that was missed; nothing where none was. */
export function RungMark({ rung }: { rung: number }) {
  const words = rungs[rung];
  if (!words) return null;
  return (
    <span className="inline-flex items-start gap-1 text-std-16N-170 leading-normal font-700 text-red-1000">
      <Icon svg={climbIcon} className="mt-0.5 size-5" />
      {words}
    </span>
  );
}
