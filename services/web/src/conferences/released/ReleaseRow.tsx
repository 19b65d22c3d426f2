import { Link } from "@tanstack/react-router";
import { releaseBases } from "@tsunagi/contracts/release-bases";
import type { Release } from "../../api/types.ts";
import { Private } from "../../parts/Private.tsx";
import { dayOf, shortDay } from "../../words/when.ts";
import { ReleaseState } from "./ReleaseState.tsx";

/** One of them in the list: what, from whom, on what ground, and how it stands. */
export function ReleaseRow({ release }: { release: Release }) {
  const { id, host, basis, body, dueOn, releasedAt, room } = release;
  return (
    <li className="relative grid gap-1 border-b border-solid-gray-420 py-4 pr-1 pl-4 hover:bg-solid-gray-50">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <ReleaseState {...release} />
        {dueOn && <span className="text-std-16B-170 text-solid-gray-900">{shortDay(dueOn)}まで</span>}
      </p>
      <p className="line-clamp-2 max-w-[44em] text-std-17B-170 text-solid-gray-900">
        <Link to="/conferences/released/$releaseId" params={{ releaseId: id }} className="stretched link">
          <Private>{body}</Private>
        </Link>
      </p>
      <p className="text-std-16N-170 leading-normal text-solid-gray-800">
        {room ? `開示先 ${room.receivers.map(({ desk }) => desk.name).join("、")}` : host.name}・{dayOf(releasedAt)}・
        {releaseBases[basis]}
      </p>
    </li>
  );
}
