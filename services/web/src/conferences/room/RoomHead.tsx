import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { Link } from "@tanstack/react-router";
import { postponeReasons, secrecies } from "@tsunagi/contracts/codes";
import type { AgendaItem, AgendaLine } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { PrintButton } from "../../parts/PrintButton.tsx";
import { ItemState } from "../StateChips.tsx";
import { ItemDeeds } from "./ItemDeeds.tsx";
import { PrintPaperButton } from "./paper/PrintPaperButton.tsx";
import { dayWords, isAwaited } from "./preparation/prepare-by.ts";
import { Timer } from "./Timer.tsx";
import { useSitting } from "./use-item.ts";

/** Number, kind and state: what may stand on a screen that somebody else looks at as well. */
export function RoomHead({ item, onLatest }: { item: AgendaItem; onLatest: () => void }) {
  const { conferenceId, number, kind, secrecy, status, prepareBy, inside } = item;
  const sitting = useSitting(conferenceId).data;
  return (
    <PageHeader
      title={number}
      above={
        <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700 print:hidden">
          <Link to="/conferences" className="link">
            会議
          </Link>
          <span aria-hidden="true">/</span>
          <Link to="/conferences/$conferenceId" params={{ conferenceId }} className="link">
            {sitting?.title ?? "この会議"}
          </Link>
          <span aria-hidden="true">/</span>
          {number}
        </p>
      }
      heading={
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {number}
          <ItemState status={status} />
          {secrecy === "sealed" && (
            <Chip tone="red" icon={lockIcon}>
              秘・非公開
            </Chip>
          )}
        </span>
      }
      below={
        <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2 text-std-18N-160 text-solid-gray-900">
          <span>
            {kind.name}
            <span className="text-std-16N-170 text-solid-gray-700">・{secrecies[secrecy]}</span>
          </span>
          {item.postponedFor && (
            <span className="text-std-16N-170">次回へ送った理由：{postponeReasons[item.postponedFor]}</span>
          )}
          <Timer item={item} />
          {prepareBy && isAwaited(item) && (
            <span className="text-std-16N-170">準備シートの期限 {dayWords(prepareBy)}</span>
          )}
          <NextItem item={item} lines={sitting?.items} />
        </p>
      }
      actions={
        <>
          <ItemDeeds item={item} onLatest={onLatest} />
          <PrintPaperButton item={item} />
          {inside && secrecy !== "sealed" && <PrintButton />}
        </>
      }
    />
  );
}

/** The next line of the agenda that one may know of. */
function NextItem({ item, lines = [] }: { item: AgendaItem; lines: readonly AgendaLine[] | undefined }) {
  const place = lines.findIndex(({ id }) => id === item.id);
  const next = place < 0 ? undefined : lines[place + 1];
  if (!next) return null;
  return (
    <Link
      to="/conferences/$conferenceId/items/$itemId"
      params={{ conferenceId: item.conferenceId, itemId: next.id }}
      className="link text-std-16N-170 print:hidden"
    >
      次の議題 {next.number}
    </Link>
  );
}
