import { Link } from "@tanstack/react-router";
import { TAB } from "../parts/tab-look.ts";
import { type Box, boxes } from "./boxes.ts";

/** 受信・送信・下書き. Links and not tabs: each has an address of its own. */
export function BoxTabs({ current }: { current: Box }) {
  return (
    <nav aria-label="つなぎの箱" className="border-b border-solid-gray-420">
      <ul className="-mb-px flex">
        {(Object.entries(boxes) as [Box, string][]).map(([box, name]) => (
          <li key={box}>
            <Link to="/referrals" search={{ box }} aria-current={box === current ? "page" : undefined} className={TAB}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
