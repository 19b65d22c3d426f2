import infoIcon from "@material-symbols/svg-400/outlined/info.svg?raw";
import { type ReferralStatus, referralStatuses, type Urgency, urgencies } from "@tsunagi/contracts/codes";
import { Chip, type Tone } from "../parts/Chip.tsx";
import { StatusChip } from "../referrals/StatusChip.tsx";
import { UrgencyMark } from "../referrals/UrgencyMark.tsx";
import { Section } from "./Section.tsx";

const TONES: Record<Tone, string> = { gray: "灰", blue: "青", orange: "橙", green: "緑", red: "赤", cyan: "水色" };

export function Chips() {
  return (
    <Section part="chips">
      <ul aria-label="色" className="flex flex-wrap gap-3">
        {(Object.entries(TONES) as [Tone, string][]).map(([tone, name]) => (
          <li key={tone}>
            <Chip tone={tone} icon={infoIcon}>
              {name}
            </Chip>
          </li>
        ))}
      </ul>
      <ul aria-label="つなぎの状態" className="flex flex-wrap gap-3">
        {(Object.keys(referralStatuses) as ReferralStatus[]).map((status) => (
          <li key={status}>
            <StatusChip status={status} />
          </li>
        ))}
      </ul>
      <ul aria-label="緊急度" className="flex flex-wrap items-center gap-3">
        {(Object.keys(urgencies) as Urgency[]).map((urgency) => (
          <li key={urgency}>
            <UrgencyMark urgency={urgency} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
