import { Link } from "@tanstack/react-router";
import { type TaskStatus, taskStatuses } from "@tsunagi/contracts/codes";
import { TAB } from "../../parts/tab-look.ts";

type Whose = "desk" | "all";

/** What stands in the address: the first of each is its own. */
const searchOf = (status: TaskStatus, whose: Whose) => ({
  ...(status !== "todo" && { status }),
  ...(whose === "all" && { whose }),
});

/** これから・すんだ・取りやめ, and whose. Links: each has an address of its own. */
export function TaskTabs({ status, whose }: { status: TaskStatus; whose: Whose }) {
  const other = whose === "desk" ? "all" : "desk";
  return (
    <>
      <nav aria-label="対応事項の一覧" className="border-b border-solid-gray-420">
        <ul className="-mb-px flex flex-wrap">
          {(Object.entries(taskStatuses) as [TaskStatus, string][]).map(([one, name]) => (
            <li key={one}>
              <Link
                to="/conferences/tasks"
                search={searchOf(one, whose)}
                activeOptions={{ exact: true }}
                aria-current={one === status ? "page" : undefined}
                className={TAB}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="my-4 text-std-16N-170">
        <Link to="/conferences/tasks" search={searchOf(status, other)} className="link">
          {other === "all" ? "ほかの窓口のものも見る" : "自分の窓口のものだけを見る"}
        </Link>
      </p>
    </>
  );
}
