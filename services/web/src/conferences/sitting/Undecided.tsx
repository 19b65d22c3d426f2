import { Link } from "@tanstack/react-router";
import type { Conference } from "../../api/types.ts";
import { useUndecided } from "./use-sitting.ts";

/** The decisions that nobody has taken on, each a way to its place. */
export function Undecided({ conference, onGo }: { conference: Conference; onGo: () => void }) {
  const looked = useUndecided(conference.items);
  const open = looked.flatMap(({ line, answer }) => (answer ?? []).map((minute) => ({ line, minute })));
  if (open.length === 0) return null;
  return (
    <section aria-label="担当と期限のない決定" className="grid gap-2">
      <h3 className="text-std-17B-170 text-solid-gray-900">担当と期限のない決定 {open.length}件</h3>
      <ul className="border-t border-solid-gray-420">
        {open.map(({ line, minute }) => (
          <li key={minute.id} className="relative border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50">
            <Link
              to="/conferences/$conferenceId/items/$itemId"
              params={{ conferenceId: conference.id, itemId: line.id }}
              hash={`minute-${minute.id}`}
              onClick={onGo}
              className="stretched link text-std-16B-170"
            >
              議題 {line.number}
            </Link>
            <p className="text-std-16N-170 whitespace-pre-line">{minute.body}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
