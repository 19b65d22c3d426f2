import stateIcon from "@material-symbols/svg-400/outlined/event.svg?raw";
import pledgeIcon from "@material-symbols/svg-400/outlined/lock.svg?raw";
import { agendaItemStatuses, conferenceStatuses } from "@tsunagi/contracts/codes";
import type { AgendaLine, Conference } from "../api/types.ts";
import { Chip } from "../parts/Chip.tsx";
import { conferenceTones, isItemStatus, itemTones } from "./conference-words.ts";

export function ConferenceState({ status }: Pick<Conference, "status">) {
  return (
    <Chip tone={conferenceTones[status]} icon={stateIcon} short>
      {conferenceStatuses[status]}
    </Chip>
  );
}

export function ItemState({ status }: Pick<AgendaLine, "status">) {
  if (!isItemStatus(status)) return null;
  return (
    <Chip tone={itemTones[status]} short>
      {agendaItemStatuses[status]}
    </Chip>
  );
}

/** One has still to confirm secrecy before one learns what it is about. */
export function PledgeMark({ children = "守秘の確認がまだです" }: { children?: string }) {
  return (
    <Chip tone="orange" icon={pledgeIcon}>
      {children}
    </Chip>
  );
}
