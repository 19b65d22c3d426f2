import paceIcon from "@material-symbols/svg-400/outlined/timer.svg?raw";
import type { Desk } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { paceWords } from "./pace-words.ts";

/** ふだん半日ほどで受領. Nothing where there were too few to say. */
export function Pace({ pace }: Pick<Desk, "pace">) {
  const words = paceWords(pace);
  if (!words) return null;
  return (
    <span className="inline-flex items-start gap-1 text-std-16N-170 leading-normal text-solid-gray-800">
      <Icon svg={paceIcon} className="mt-0.5 size-5" />
      {words}
    </span>
  );
}
