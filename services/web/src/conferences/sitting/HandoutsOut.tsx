import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { answer, client } from "../../api/client.ts";
import type { AgendaLine, Conference, Handout } from "../../api/types.ts";

const MOST = 100;

/** The items of which a numbered copy is not back, each a way to where it is entered. */
export function HandoutsOut({ conference, onGo }: { conference: Conference; onGo: () => void }) {
  const looked = useHandoutsOf(conference.items);
  const open = looked.flatMap(({ line, handouts }) => {
    const copies = handouts.reduce((sum, { out }) => sum + out.length, 0);
    return copies > 0 ? [{ line, copies }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section aria-label="資料が戻っていない議題" className="grid gap-2">
      <h3 className="text-std-17B-170 text-solid-gray-900">資料が戻っていない議題 {open.length}件</h3>
      <ul className="border-t border-solid-gray-420">
        {open.map(({ line, copies }) => (
          <li key={line.id} className="relative border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50">
            <Link
              to="/conferences/$conferenceId/items/$itemId"
              params={{ conferenceId: conference.id, itemId: line.id }}
              onClick={onGo}
              className="stretched link text-std-16B-170"
            >
              議題 {line.number}
            </Link>
            <p className="text-std-16N-170">
              回収がまだの資料が{copies}部あります。回収した番号か、回収できない理由を入れてください。
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked only where the sitting could not be closed. */
function useHandoutsOf(lines: readonly AgendaLine[]): { line: AgendaLine; handouts: readonly Handout[] }[] {
  const answers = useQueries({
    queries: lines.map(({ id: agendaItemId }) => ({
      queryKey: ["handouts-out", agendaItemId],
      queryFn: () =>
        answer(
          client.GET("/api/agenda-items/{agendaItemId}/handouts", {
            params: { path: { agendaItemId }, query: { limit: MOST } },
          }),
        ),
      staleTime: 0,
    })),
  });
  return lines.map((line, index) => ({ line, handouts: answers[index]?.data?.items ?? [] }));
}
