import openIcon from "@material-symbols/svg-400/outlined/chevron_right.svg?raw";
import { Link } from "@tanstack/react-router";
import type { AgendaLine } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { secrecyShort } from "../conference-words.ts";
import { ItemState, PledgeMark } from "../StateChips.tsx";

interface AgendaRowProps {
  conferenceId: string;
  line: AgendaLine;
  place: number;
}

/** A line of the agenda: which number, of which kind, how long. What it is about stands inside. */
export function AgendaRow({ conferenceId, line, place }: AgendaRowProps) {
  const { id, number, kind, secrecy, minutes, status, mustPledge } = line;
  return (
    <li className="relative flex items-center gap-x-4 border-b border-solid-gray-420 py-3 pr-1 pl-3 hover:bg-blue-50">
      <span aria-hidden="true" className="w-7 shrink-0 text-right text-std-20B-150 text-solid-gray-700">
        {place}
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <Link
            to="/conferences/$conferenceId/items/$itemId"
            params={{ conferenceId, itemId: id }}
            className="stretched link text-std-17B-170"
          >
            <span className="sr-only">議題{place} </span>
            {kind.name}
          </Link>
          <p className="text-std-16N-170 leading-normal text-solid-gray-800">
            {number}・{secrecyShort[secrecy]}・{minutes}分
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {mustPledge && <PledgeMark />}
          <ItemState status={status} />
        </div>
      </div>
      <Icon svg={openIcon} className="hidden size-6 text-solid-gray-536 @2xl:block" />
    </li>
  );
}
