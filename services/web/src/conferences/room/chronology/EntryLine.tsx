import { useRef, useState } from "react";
import type { ChronologyEntry } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Private } from "../../../parts/Private.tsx";
import { Stamp } from "../../../parts/Stamp.tsx";
import { kept } from "../minutes/writing/kept.ts";
import { EditEntry } from "./EditEntry.tsx";
import { whomWords, yearWords } from "./order.ts";
import { TakeBackEntry } from "./TakeBackEntry.tsx";

interface EntryLineProps {
  entry: ChronologyEntry;
  roomId: string;
  isOwn: boolean;
}

/** One thing that happened: the year first and large, then of whom, what, and which agency says so. */
export function EntryLine({ entry, roomId, isOwn }: EntryLineProps) {
  const [doing, setDoing] = useState<"edit" | "takeBack" | undefined>(() =>
    kept("chronology", roomId, entry.id) ? "edit" : undefined,
  );
  const line = useRef<HTMLLIElement>(null);
  const close = () => {
    setDoing(undefined);
    focusIn(() => line.current, "button");
  };
  return (
    <li ref={line} className="relative grid gap-1 border-l-4 border-solid-gray-300 pb-6 pl-6 last:pb-1">
      <span
        aria-hidden="true"
        className={`absolute top-2 -left-2.5 size-4 rounded-full border-2 border-white ${isOwn ? "bg-key-900" : "bg-solid-gray-600"}`}
      />
      <h3 className="text-std-18B-160 text-solid-gray-900">{yearWords(entry.happenedOn, entry.isAround)}</h3>
      {doing === "edit" ? (
        <EditEntry entry={entry} roomId={roomId} onClose={close} />
      ) : (
        <p className="max-w-[44em] text-std-18N-160 wrap-anywhere whitespace-pre-line text-solid-gray-900">
          <b className="mr-3 text-std-18B-160">{whomWords(entry)}</b>
          <Private>{entry.what}</Private>
        </p>
      )}
      <Told entry={entry} isOwn={isOwn} />
      {doing === "takeBack" && <TakeBackEntry entry={entry} roomId={roomId} onClose={close} />}
      {!doing && <Deeds entry={entry} onDo={setDoing} />}
    </li>
  );
}

function Told({ entry: { desk, writtenBy, writtenAt, revisedBy, revisedAt }, isOwn }: Omit<EntryLineProps, "roomId">) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700">
      <span
        className={`rounded-6 border px-2 text-solid-gray-900 ${isOwn ? "border-key-900 bg-blue-50" : "border-solid-gray-420 bg-solid-gray-50"}`}
      >
        {desk.name}
        {isOwn && "（自分の窓口）"}
      </span>
      <span>
        記入：{writtenBy.name} <Stamp at={writtenAt} />
      </span>
      {revisedBy && revisedAt && (
        <span>
          直した人：{revisedBy.name} <Stamp at={revisedAt} />
        </span>
      )}
    </p>
  );
}

function Deeds({ entry, onDo }: { entry: ChronologyEntry; onDo: (what: "edit" | "takeBack") => void }) {
  const name = <span className="sr-only">（{yearWords(entry.happenedOn, entry.isAround)}）</span>;
  if (entry.actions.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2">
      {entry.actions.includes("revise") && (
        <Button look="text" onClick={() => onDo("edit")}>
          直す{name}
        </Button>
      )}
      {entry.actions.includes("takeBack") && (
        <Button look="text" onClick={() => onDo("takeBack")}>
          取り消す{name}
        </Button>
      )}
    </div>
  );
}
