import { Link } from "@tanstack/react-router";
import type { RecordClock } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { shortDay } from "../../words/when.ts";
import { useRecordClocks } from "./use-record-clocks.ts";

/** 議事録 あと3日: what this desk still owes of its own conferences. Nothing at all where it owes nothing. */
export function RecordsOfToday() {
  const { data } = useRecordClocks();
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="records-of-today" className="mb-8">
      <h2 id="records-of-today" className="mb-2 scroll-mt-24 text-std-20B-150 text-solid-gray-900">
        まだ確定していない議事録
        <span className="ml-2 text-std-18N-160">{`${data.items.length}${data.next ? "+" : ""}件`}</span>
      </h2>
      <ul className="border-t border-solid-gray-420">
        {data.items.map((clock) => (
          <Line key={clock.id} clock={clock} />
        ))}
      </ul>
    </section>
  );
}

function Line({ clock }: { clock: RecordClock }) {
  const { conferenceId, agendaItemId, conference, number, kind, dueOn, daysLeft, isDrafted } = clock;
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50">
      <Chip tone={daysLeft < 0 ? "red" : daysLeft <= 3 ? "orange" : "gray"}>{leftWords(daysLeft)}</Chip>
      <Link
        to="/conferences/$conferenceId/items/$itemId"
        params={{ conferenceId, itemId: agendaItemId }}
        className="stretched link text-std-16B-170"
      >
        {conference}　{number}
      </Link>
      <span className="text-std-16N-170 text-solid-gray-700">
        {kind}・期限 {shortDay(dueOn)}・{isDrafted ? "案ができています" : "案がまだありません"}
      </span>
    </li>
  );
}

const leftWords = (days: number): string =>
  days < 0 ? `議事録 ${-days}日過ぎました` : days === 0 ? "議事録 今日まで" : `議事録 あと${days}日`;
