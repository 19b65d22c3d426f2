import { remaining } from "../words/remaining.ts";
import { useNow } from "../words/use-now.ts";
import type { LaneData } from "./use-lanes.ts";

const TONES = { over: "font-700 text-red-1000", soon: "font-700 text-orange-1000", calm: "" };

/** How many, and how long the first of them has. Leads to the list below. */
export function CountTile({ lane }: { lane: LaneData }) {
  const now = useNow();
  const count = lane.rows?.length;
  const due = lane.rows?.find((row) => row.dueAt)?.dueAt;
  const first = due ? remaining(new Date(due), now) : undefined;
  return (
    <li>
      <a
        href={`#${lane.id}`}
        className="grid h-full content-start gap-1 rounded-16 border border-solid-gray-200 p-3 hover:border-blue-900 hover:bg-blue-50 sm:p-5"
      >
        <span className="text-dns-16B-130 text-solid-gray-900">{lane.name}</span>
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="text-std-32B-150 leading-tight text-blue-1000">
            {count === undefined ? "–" : `${count}${lane.more ? "+" : ""}`}
            <span className="ml-0.5 text-std-16N-170 text-solid-gray-800">件</span>
          </span>
          <span className="min-h-5 w-full text-dns-14N-130 text-solid-gray-700">
            {first && (
              <>
                <span className="max-sm:sr-only">いちばん早い期限 </span>
                <span className={TONES[first.pressure]}>{first.words}</span>
              </>
            )}
          </span>
        </span>
      </a>
    </li>
  );
}
