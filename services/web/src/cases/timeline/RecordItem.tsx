import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { contactMethods } from "@tsunagi/contracts/codes";
import type { ContactRecord } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { clock, warekiDay } from "../../words/when.ts";
import { RecordParts } from "./RecordParts.tsx";

interface RecordItemProps {
  record: ContactRecord;
  /** Begins a correction of this record; absent where the caller may not. */
  onCorrect?: (() => void) | undefined;
}

/** One record of the timeline: read whole or in part, or only known to exist. */
export function RecordItem({ record, onCorrect }: RecordItemProps) {
  const { id, pointer, desk, occurredOn, parts, correctsId, correctedById } = record;
  return (
    <li
      id={`record-${id}`}
      className="grid scroll-mt-24 grid-cols-1 gap-3 border-t border-solid-gray-420 py-4 first:border-t-0 first:pt-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-std-16B-170 text-solid-gray-900">
          <time dateTime={record.occurredAt ?? occurredOn}>
            {warekiDay(occurredOn)}
            {record.occurredAt && ` ${clock(new Date(record.occurredAt))}`}
          </time>
          {record.method && `　${contactMethods[record.method]}`}
        </h3>
        <p className="text-std-16N-170 text-solid-gray-700">{desk.name}</p>
      </div>
      {pointer ? (
        <p className="flex items-start gap-2 text-std-16N-170 text-solid-gray-700">
          <Icon svg={lockIcon} className="mt-1 size-5" />
          {desk.name}の記録（内容は見られません）
        </p>
      ) : (
        <>
          <Circumstances record={record} />
          {correctedById && (
            <p className="text-std-16N-170 text-red-1000">
              この記録は<RecordLink id={correctedById}>訂正の記録</RecordLink>で直されています。
            </p>
          )}
          {correctsId && (
            <p className="text-std-16N-170 text-solid-gray-900">
              <RecordLink id={correctsId}>前の記録</RecordLink>の訂正です。
            </p>
          )}
          <RecordParts parts={parts} struck={correctedById !== null} />
          {onCorrect && (
            <Button look="text" onClick={onCorrect} className="-ml-5 justify-self-start">
              訂正を書く
            </Button>
          )}
        </>
      )}
    </li>
  );
}

/** To the desk that wrote it: how much of it the others learn. */
const KEPT = { pointer: "他の窓口には内容を出さない", own: "自分の窓口だけ" } as const;

function Circumstances({ record }: { record: ContactRecord }) {
  const { by, counterpart, minutes, audience } = record;
  const facts = [by && `記録：${by.name}`, counterpart && `相手：${counterpart}`, minutes && `${minutes}分`].filter(
    Boolean,
  );
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700">
      {facts.join("・")}
      {audience && audience !== "shared" && (
        <Chip tone="gray" icon={lockIcon}>
          {KEPT[audience]}
        </Chip>
      )}
    </p>
  );
}

/** A record on the same page; one that is on a later page is not there yet, and the link stays where it is. */
function RecordLink({ id, children }: { id: string; children: string }) {
  return (
    <a href={`#record-${id}`} className="link">
      {children}
    </a>
  );
}
