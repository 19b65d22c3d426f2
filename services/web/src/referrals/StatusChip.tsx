import failedIcon from "@material-symbols/svg-400/outlined/cancel.svg?raw";
import recalledIcon from "@material-symbols/svg-400/outlined/cancel_schedule_send.svg?raw";
import contactedIcon from "@material-symbols/svg-400/outlined/directions_walk.svg?raw";
import declinedIcon from "@material-symbols/svg-400/outlined/do_not_disturb_on.svg?raw";
import completedIcon from "@material-symbols/svg-400/outlined/done_all.svg?raw";
import draftIcon from "@material-symbols/svg-400/outlined/edit_note.svg?raw";
import reportedIcon from "@material-symbols/svg-400/outlined/fact_check.svg?raw";
import stoppedIcon from "@material-symbols/svg-400/outlined/front_hand.svg?raw";
import acceptedIcon from "@material-symbols/svg-400/outlined/handshake.svg?raw";
import acknowledgedIcon from "@material-symbols/svg-400/outlined/inventory.svg?raw";
import heldIcon from "@material-symbols/svg-400/outlined/pause_circle.svg?raw";
import residentIcon from "@material-symbols/svg-400/outlined/person_off.svg?raw";
import askedIcon from "@material-symbols/svg-400/outlined/question_exchange.svg?raw";
import misdirectedIcon from "@material-symbols/svg-400/outlined/report.svg?raw";
import sentIcon from "@material-symbols/svg-400/outlined/send.svg?raw";
import redirectedIcon from "@material-symbols/svg-400/outlined/swap_horiz.svg?raw";
import returnedIcon from "@material-symbols/svg-400/outlined/undo.svg?raw";
import progressIcon from "@material-symbols/svg-400/outlined/volunteer_activism.svg?raw";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts/codes";
import { Chip, type Tone } from "../parts/Chip.tsx";

/** Warm where somebody waits, blue and green on the way, calm where it rests, grey at the end. */
const LOOKS: Record<ReferralStatus, { tone: Tone; icon: string }> = {
  draft: { tone: "gray", icon: draftIcon },
  sent: { tone: "orange", icon: sentIcon },
  acknowledged: { tone: "blue", icon: acknowledgedIcon },
  inquiring: { tone: "orange", icon: askedIcon },
  sent_back: { tone: "red", icon: returnedIcon },
  declined: { tone: "red", icon: declinedIcon },
  accepted: { tone: "cyan", icon: acceptedIcon },
  contacted: { tone: "cyan", icon: contactedIcon },
  in_progress: { tone: "cyan", icon: progressIcon },
  on_hold: { tone: "gray", icon: heldIcon },
  reported: { tone: "orange", icon: reportedIcon },
  completed: { tone: "green", icon: completedIcon },
  returned: { tone: "red", icon: returnedIcon },
  redirected: { tone: "gray", icon: redirectedIcon },
  cancelled: { tone: "gray", icon: recalledIcon },
  resident_declined: { tone: "gray", icon: residentIcon },
  failed: { tone: "gray", icon: failedIcon },
  misdirected: { tone: "red", icon: misdirectedIcon },
  stopped: { tone: "gray", icon: stoppedIcon },
};

export function StatusChip({ status }: { status: ReferralStatus }) {
  return <Chip {...LOOKS[status]}>{referralStatuses[status]}</Chip>;
}
