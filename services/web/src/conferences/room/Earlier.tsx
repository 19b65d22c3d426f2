import { Link } from "@tanstack/react-router";
import type { AgendaItem } from "../../api/types.ts";
import { Panel } from "../../parts/Panel.tsx";
import { dayOf } from "../../words/when.ts";

/** The sittings before this one about the same 議題事例, as far as one may read them. */
export function Earlier({ item, earlier }: { item: AgendaItem; earlier: readonly { id: string; heldAt: string }[] }) {
  if (earlier.length === 0) return null;
  return (
    <Panel title="前の回">
      <ul className="grid gap-2">
        {earlier.map(({ id, heldAt }) => (
          <li key={id}>
            <Link
              to="/conferences/$conferenceId/items/$itemId"
              params={{ conferenceId: item.conferenceId, itemId: id }}
              className="link inline-flex min-h-11 items-center"
            >
              {dayOf(heldAt)}の議事
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
