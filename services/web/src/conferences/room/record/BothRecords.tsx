import { minuteKinds } from "@tsunagi/contracts/codes";
import type { MeetingRecord } from "../../../api/types.ts";
import { Banner } from "../../../parts/Banner.tsx";
import { Button } from "../../../parts/Button.tsx";
import { Facts } from "../../../parts/Facts.tsx";
import type { RecordForm } from "./record-form.ts";

interface BothRecordsProps {
  record: MeetingRecord;
  now: RecordForm;
  /** The parts that somebody else has put right meanwhile. */
  theirs: readonly string[];
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has put the 案 right meanwhile: theirs here, one's own in the boxes above, and nobody chooses but the hand. */
export function BothRecords({ record, now, theirs, onTheirs, onMine }: BothRecordsProps) {
  const changed = new Set(theirs);
  return (
    <Banner
      kind="warning"
      title="書いている間に、ほかの人がこの議事録（案）を直しました。"
      actions={
        <>
          <Button onClick={onMine}>自分の直しを残して続ける</Button>
          <Button onClick={onTheirs}>相手の内容にする</Button>
        </>
      }
    >
      <Facts
        rows={[
          changed.has("reason") && ["いまの直す理由", now.reason || "（空欄）"],
          ...record.content.rows.map(
            ({ minuteId, kind }, index) =>
              changed.has(minuteId) && ([`いまの${rowName(index, kind)}`, now.rows[minuteId]] as const),
          ),
          changed.has("remarks") && ["いまの補足", now.remarks || "（空欄）"],
        ]}
      />
      <p className="mt-2">続けると、自分が直していない行は、いまの文になります。</p>
    </Banner>
  );
}

export const rowName = (index: number, kind: keyof typeof minuteKinds, speaker?: string | null): string =>
  `${index + 1}. ${minuteKinds[kind]}${speaker ? `　${speaker}` : ""}`;
