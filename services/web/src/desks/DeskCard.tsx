import callIcon from "@material-symbols/svg-400/outlined/call.svg?raw";
import { Link } from "@tanstack/react-router";
import type { Desk } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { hoursWords } from "../words/hours.ts";
import { OpenState } from "./OpenState.tsx";
import { Pace } from "./Pace.tsx";
import { ReceptionMark } from "./ReceptionMark.tsx";

/** What somebody on the phone wants to know of a desk. */
export function DeskCard({ desk }: { desk: Desk }) {
  const { name, kana, agency, takes, opening, hours, phone, location, fallback } = desk;
  return (
    <li className="grid content-start gap-3 rounded-16 border border-solid-gray-200 p-5 text-std-16N-170 leading-normal print:break-inside-avoid">
      <div>
        <p className="text-dns-14N-130 text-solid-gray-700">{kana}</p>
        <h2 className="text-std-20B-150">
          <Link to="/desks/$deskId" params={{ deskId: desk.id }} className="link">
            {name}
          </Link>
        </h2>
        <p className="text-solid-gray-700">{agency.name}</p>
      </div>
      <p className="text-solid-gray-900">{takes}</p>
      {!desk.outside && (
        <p className="flex flex-wrap gap-x-5">
          <ReceptionMark state={desk.state} />
          <Pace pace={desk.pace} />
        </p>
      )}
      <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        <OpenState opening={opening} />
        <span className="inline-flex items-center gap-1 text-std-17B-170 whitespace-nowrap text-solid-gray-900">
          <Icon svg={callIcon} className="size-5" />
          <span className="sr-only">電話</span>
          {phone}
        </span>
      </p>
      <p className="border-t border-solid-gray-300 pt-3 text-solid-gray-700">
        {hoursWords(hours).join("、")}
        <br />
        {location.name}（{location.address}）
        {fallback && (
          <>
            <br />
            閉まっている間は {fallback.name}（電話 {fallback.phone}）
          </>
        )}
      </p>
    </li>
  );
}
