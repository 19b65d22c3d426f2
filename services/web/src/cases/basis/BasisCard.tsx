import rejectedIcon from "@material-symbols/svg-400/outlined/block.svg?raw";
import forceIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import endedIcon from "@material-symbols/svg-400/outlined/event_busy.svg?raw";
import waitingIcon from "@material-symbols/svg-400/outlined/hourglass_top.svg?raw";
import { categories } from "@tsunagi/contracts/codes";
import { type BasisStatus, basisStatuses, legalBases } from "@tsunagi/contracts/legal-bases";
import type { Basis } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip, type Tone } from "../../parts/Chip.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { DueTime } from "../../referrals/DueTime.tsx";
import { untilWords } from "../../words/ground.ts";
import { dayOf } from "../../words/when.ts";
import type { BasisDeed } from "./use-bases.ts";

const STATUSES: Record<BasisStatus, { tone: Tone; icon: string }> = {
  waiting: { tone: "orange", icon: waitingIcon },
  provisional: { tone: "orange", icon: waitingIcon },
  in_force: { tone: "green", icon: forceIcon },
  rejected: { tone: "red", icon: rejectedIcon },
  ended: { tone: "gray", icon: endedIcon },
};

const DEEDS: Record<BasisDeed, string> = { approve: "承認する", reject: "承認しない", end: "根拠を終わらせる" };

interface BasisCardProps {
  basis: Basis;
  onDecide: (deed: BasisDeed) => void;
}

/** One ground: state, why, what, to whom, until when; and what this person may do with it. */
export function BasisCard({ basis, onDecide }: BasisCardProps) {
  const {
    code,
    status,
    reason,
    recipients,
    until,
    requestedBy,
    requestedAt,
    approvalDueAt,
    decidedBy,
    decidedAt,
    note,
    ended,
  } = basis;
  const deeds = (Object.keys(DEEDS) as BasisDeed[]).filter((deed) => basis.actions.includes(deed));
  return (
    <article className="grid gap-3 border-t border-solid-gray-300 pt-4">
      <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16B-170 text-solid-gray-900">
        <Chip {...STATUSES[status]}>{basisStatuses[status]}</Chip>
        {legalBases[code].label}
      </h3>
      <Facts
        rows={[
          ["法令", legalBases[code].law],
          ["理由", reason],
          ["渡してよい窓口", recipients.map(({ name }) => name).join("\n")],
          ["渡してよい情報", basis.categories.map((one) => categories[one]).join("、")],
          ["期限", untilWords(until)],
          ["求めた人", `${requestedBy.name}（${dayOf(requestedAt)}）`],
          status === "provisional" && ["事後承認の期限", <DueTime key="due" dueAt={approvalDueAt} />],
          decidedBy && ["答えた人", `${decidedBy.name}${decidedAt ? `（${dayOf(decidedAt)}）` : ""}`],
          note ? ["ひとこと", note] : null,
          ended && ["終わらせた人", `${ended.by.name}（${dayOf(ended.at)}）${ended.note ? `\n${ended.note}` : ""}`],
        ]}
      />
      {deeds.length > 0 && (
        <div className="flex flex-wrap gap-3">
          {deeds.map((deed) => (
            <Button key={deed} onClick={() => onDecide(deed)}>
              {DEEDS[deed]}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}
