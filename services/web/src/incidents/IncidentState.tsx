import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import openIcon from "@material-symbols/svg-400/outlined/privacy_tip.svg?raw";
import type { Incident } from "../api/types.ts";
import { Chip } from "../parts/Chip.tsx";
import { incidentStates } from "./incident-words.ts";

export function IncidentState({ status }: Pick<Incident, "status">) {
  const { words, tone } = incidentStates[status];
  return (
    <Chip tone={tone} icon={status === "concluded" ? doneIcon : openIcon}>
      {words}
    </Chip>
  );
}
