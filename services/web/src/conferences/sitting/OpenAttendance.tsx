import { Link } from "@tanstack/react-router";
import type { Conference } from "../../api/types.ts";
import { useSeated } from "./use-sitting.ts";

/** The items at which it is not known yet who came, each a way to its roster. */
export function OpenAttendance({ conference, onGo }: { conference: Conference; onGo: () => void }) {
  const looked = useSeated(conference.items);
  const open = looked.flatMap(({ line, answer }) => {
    const names = answer?.inside?.seats.filter(({ attendance }) => !attendance).map(({ staff }) => staff.name) ?? [];
    return answer?.startedAt && names.length > 0 ? [{ line, names }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section aria-label="出欠がまだの議題" className="grid gap-2">
      <h3 className="text-std-17B-170 text-solid-gray-900">出欠がまだの議題 {open.length}件</h3>
      <ul className="border-t border-solid-gray-420">
        {open.map(({ line, names }) => (
          <li key={line.id} className="relative border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50">
            <Link
              to="/conferences/$conferenceId/items/$itemId"
              params={{ conferenceId: conference.id, itemId: line.id }}
              onClick={onGo}
              className="stretched link text-std-16B-170"
            >
              議題 {line.number}
            </Link>
            <p className="text-std-16N-170">{names.join("、")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
