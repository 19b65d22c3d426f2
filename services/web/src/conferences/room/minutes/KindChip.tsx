import issueIcon from "@material-symbols/svg-400/outlined/forum.svg?raw";
import decisionIcon from "@material-symbols/svg-400/outlined/gavel.svg?raw";
import informationIcon from "@material-symbols/svg-400/outlined/info.svg?raw";
import shortageIcon from "@material-symbols/svg-400/outlined/report.svg?raw";
import { type MinuteKind, minuteKinds } from "@tsunagi/contracts/codes";
import { Chip, type Tone } from "../../../parts/Chip.tsx";

const LOOKS: Record<MinuteKind, { icon: string; tone: Tone }> = {
  information: { icon: informationIcon, tone: "gray" },
  issue: { icon: issueIcon, tone: "blue" },
  decision: { icon: decisionIcon, tone: "green" },
  shortage: { icon: shortageIcon, tone: "orange" },
};

/** What kind of row it is: icon, word and colour. */
export function KindChip({ kind }: { kind: MinuteKind }) {
  const { icon, tone } = LOOKS[kind];
  return (
    <Chip tone={tone} icon={icon} short>
      {minuteKinds[kind]}
    </Chip>
  );
}
