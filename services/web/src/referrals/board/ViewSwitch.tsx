import boardIcon from "@material-symbols/svg-400/outlined/view_kanban.svg?raw";
import listIcon from "@material-symbols/svg-400/outlined/view_list.svg?raw";
import { Link } from "@tanstack/react-router";
import { Icon } from "../../parts/Icon.tsx";
import type { BoxSearch } from "../box-search.ts";
import type { Box } from "../boxes.ts";

const LOOK =
  "inline-flex min-h-12 items-center gap-2 border border-key-900 px-4 text-oln-16N-100 text-key-900 hover:bg-key-50 hover:underline " +
  "first:rounded-l-8 last:-ml-px last:rounded-r-8 aria-[current=page]:bg-key-900 aria-[current=page]:text-white";

/** Exact: what stands in the address for the rows is a part of what stands there for the board. */
const SAME = { className: LOOK, resetScroll: false, activeOptions: { exact: true } } as const;

/** Rows or cards, in the address: the same つなぎ either way. */
export function ViewSwitch({ box, search: { status, view } }: { box: Box; search: BoxSearch }) {
  const search = { box, ...(status && { status }) };
  return (
    <nav aria-label="見え方" className="flex print:hidden">
      <Link to="/referrals" search={search} {...SAME} aria-current={view ? undefined : "page"}>
        <Icon svg={listIcon} />
        一覧
      </Link>
      <Link to="/referrals" search={{ ...search, view: "board" }} {...SAME} aria-current={view ? "page" : undefined}>
        <Icon svg={boardIcon} />
        ボード
      </Link>
    </nav>
  );
}
