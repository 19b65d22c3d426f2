import draftIcon from "@material-symbols/svg-400/outlined/edit_note.svg?raw";
import stoppedIcon from "@material-symbols/svg-400/outlined/front_hand.svg?raw";
import acceptedIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import acknowledgedIcon from "@material-symbols/svg-400/outlined/inventory.svg?raw";
import sentIcon from "@material-symbols/svg-400/outlined/send.svg?raw";
import returnedIcon from "@material-symbols/svg-400/outlined/undo.svg?raw";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts/codes";
import { Chip, type Tone } from "../parts/Chip.tsx";

const LOOKS: Record<ReferralStatus, { tone: Tone; icon: string }> = {
  draft: { tone: "gray", icon: draftIcon },
  sent: { tone: "orange", icon: sentIcon },
  acknowledged: { tone: "blue", icon: acknowledgedIcon },
  accepted: { tone: "green", icon: acceptedIcon },
  returned: { tone: "red", icon: returnedIcon },
  stopped: { tone: "gray", icon: stoppedIcon },
};

export function StatusChip({ status }: { status: ReferralStatus }) {
  return <Chip {...LOOKS[status]}>{referralStatuses[status]}</Chip>;
}
