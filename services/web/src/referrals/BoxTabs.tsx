import { Link } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { TAB } from "../parts/tab-look.ts";
import { atBox, type BoxSearch } from "./box-search.ts";
import { type Box, boxes } from "./boxes.ts";
import { useWatching } from "./use-referrals.ts";

/** こちらの番・相手の番・受信・送信… Links and not tabs: each has an address of its own. */
export function BoxTabs({ current, search }: { current: Box; search: BoxSearch }) {
  const watching = useWatching();
  const works = useMe().actions.includes("listCases");
  const shown = (Object.entries(boxes) as [Box, string][]).filter(([box]) =>
    box === "watch" ? watching || current === "watch" : works,
  );
  return (
    <nav aria-label="つなぎの箱" className="border-b border-solid-gray-420">
      <ul className="-mb-px flex flex-wrap">
        {shown.map(([box, name]) => (
          <li key={box}>
            <Link
              to="/referrals"
              search={atBox(box, search)}
              aria-current={box === current ? "page" : undefined}
              className={TAB}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
