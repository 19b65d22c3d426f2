import { Link } from "@tanstack/react-router";
import { type Box, boxes } from "./boxes.ts";

/** 受信・送信・下書き. Links and not tabs: each has an address of its own. */
export function BoxTabs({ current }: { current: Box }) {
  return (
    <nav aria-label="つなぎの箱" className="border-b border-solid-gray-420">
      <ul className="-mb-px flex">
        {(Object.entries(boxes) as [Box, string][]).map(([box, name]) => (
          <li key={box}>
            <Link
              to="/referrals"
              search={{ box }}
              aria-current={box === current ? "page" : undefined}
              className="grid min-h-12 min-w-20 place-items-center border-b-4 border-transparent px-4 pt-1 text-oln-17N-100 text-solid-gray-800 hover:border-solid-gray-420 hover:text-solid-gray-900 aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
