import heldIcon from "@material-symbols/svg-400/outlined/edit.svg?raw";
import { useRef, useState } from "react";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import type { Freshness } from "../../../live/fresh-rows.ts";
import { Chip } from "../../../parts/Chip.tsx";
import { FreshMark } from "../../../parts/FreshMark.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Stamp } from "../../../parts/Stamp.tsx";
import { AfterReport } from "../after-report/AfterReport.tsx";
import { Tasks } from "../decisions/Tasks.tsx";
import { Left } from "../leaving/Left.tsx";
import { Raised } from "../leaving/Raised.tsx";
import { AudienceChip } from "./AudienceChip.tsx";
import { KindChip } from "./KindChip.tsx";
import type { OpenMinutes } from "./open-minutes.ts";
import { RowDeeds } from "./RowDeeds.tsx";
import { StrikeRow } from "./StrikeRow.tsx";
import { EditMinute } from "./writing/EditMinute.tsx";
import { kept } from "./writing/kept.ts";
import { readersAmong } from "./writing/minute-form.ts";

interface MinuteRowProps {
  row: Minute;
  item: AgendaItem;
  host: { id: string; name: string } | undefined;
  desks: Readonly<Record<string, string>>;
  /** The same, and the guests. */
  speakers: Readonly<Record<string, string>>;
  minutes: OpenMinutes;
  place: number;
  mark: Freshness | undefined;
}

/** One row of the minutes: somebody else's while they write in it, and then nobody else's to change. */
export function MinuteRow({ row, item, host, desks, speakers, minutes, place, mark }: MinuteRowProps) {
  const [editing, setEditing] = useState(() => kept("row", row.agendaItemId, row.id) !== undefined);
  const [striking, setStriking] = useState(false);
  const isOpen = editing && !row.isStruck;
  const line = useRef<HTMLLIElement>(null);
  const edit = () => {
    setEditing(true);
    focusIn(() => line.current, "textarea");
  };
  const close = () => {
    setEditing(false);
    focusIn(() => line.current, "button");
  };
  return (
    <li
      ref={line}
      id={`minute-${row.id}`}
      data-still=""
      className="relative grid scroll-mt-24 gap-1 border-t border-solid-gray-300 py-3 pl-4 first:border-t-0"
    >
      {mark && <FreshMark mark={mark} />}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Marks row={row} place={place} />
        {!isOpen && <RowDeeds {...{ row, place }} onEdit={edit} onStrike={() => setStriking(true)} />}
      </div>
      {isOpen ? (
        <EditMinute {...{ row, item, host, minutes, desks, speakers }} onClose={close} onReopen={edit} />
      ) : (
        <Words row={row} />
      )}
      {striking && !row.isStruck && <StrikeRow {...{ row, minutes }} onClose={() => setStriking(false)} />}
      <AfterReport {...{ row, minutes, place }} />
      <Tasks {...{ row, item, minutes, place }} desks={readersAmong(row, desks, host?.id)} />
      <Left {...{ row, item, host, minutes, place }} />
      <Raised {...{ row, place }} />
    </li>
  );
}

function Marks({ row, place }: { row: Minute; place: number }) {
  const { kind, speaker, isStruck } = row;
  return (
    <p className="flex min-h-12 flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-6 text-std-16N-170 tabular-nums text-solid-gray-700">{place}</span>
      <KindChip kind={kind} />
      {isStruck && <Chip tone="red">取消し</Chip>}
      <AudienceChip row={row} />
      {speaker && <span className="text-std-16B-170 text-solid-gray-900">{speaker.name}</span>}
    </p>
  );
}

function Words({ row: { body, isStruck, writtenBy, writtenAt, revisedAt, heldBy } }: { row: Minute }) {
  return (
    <>
      <p
        className={`max-w-[44em] text-std-18N-160 whitespace-pre-line ${isStruck ? "text-solid-gray-700" : "text-solid-gray-900"}`}
      >
        {isStruck ? <s>{body}</s> : body}
      </p>
      <p className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-dns-14N-130 text-solid-gray-700">
        <span>
          {writtenBy.name} <Stamp at={writtenAt} />
          {revisedAt && "・直しました"}
        </span>
        {heldBy && (
          <Chip tone="cyan" icon={heldIcon}>
            {`${heldBy.name}さんが入力中`}
          </Chip>
        )}
      </p>
    </>
  );
}
