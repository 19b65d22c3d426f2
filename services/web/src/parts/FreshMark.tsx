import type { Freshness } from "../live/fresh-rows.ts";

const WORDS: Record<Freshness, string> = { arrived: "新着", changed: "更新" };

/** A bar at the left and a flag on it. Both float, so that no row moves when they come and go. */
export function FreshMark({ mark }: { mark: Freshness }) {
  return (
    <span className="absolute inset-y-0 left-0 z-1 w-1.5 bg-blue-900 forced-colors:bg-[Highlight]">
      {/* Whatever a column does to the spans in its cells. */}
      <b className="absolute top-0 left-0 rounded-br-8 bg-blue-900 px-2 py-px text-oln-14B-100 whitespace-nowrap text-white">
        {WORDS[mark]}
      </b>
    </span>
  );
}
