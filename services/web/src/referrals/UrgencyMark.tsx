import urgentIcon from "@material-symbols/svg-400/outlined/e911_emergency.svg?raw";
import soonIcon from "@material-symbols/svg-400/outlined/priority_high.svg?raw";
import type { Urgency } from "@tsunagi/contracts/codes";
import { Chip } from "../parts/Chip.tsx";
import { shortUrgency } from "../words/short.ts";

/** A and B stand out; C and D are quiet words, or nothing would stand out. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const words = shortUrgency(urgency);
  if (urgency === "A")
    return (
      <Chip tone="red" icon={urgentIcon} short>
        {words}
      </Chip>
    );
  if (urgency === "B")
    return (
      <Chip tone="orange" icon={soonIcon} short>
        {words}
      </Chip>
    );
  return <span className="text-std-16N-170 whitespace-nowrap text-solid-gray-800">{words}</span>;
}
