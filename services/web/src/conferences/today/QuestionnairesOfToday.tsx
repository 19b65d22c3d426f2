import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { shortDay } from "../../words/when.ts";

/** 事後アンケート that one may still answer, and has not. Quietly: nobody has to. */
export function QuestionnairesOfToday() {
  const { data } = api.useQuery("get", "/api/questionnaires", { params: { query: { limit: 20 } } });
  const open = data?.items.filter(({ signedAt }) => signedAt === null) ?? [];
  if (open.length === 0) return null;
  return (
    <section aria-labelledby="questionnaires-of-today" className="mb-8">
      <h2 id="questionnaires-of-today" className="mb-2 scroll-mt-24 text-std-20B-150 text-solid-gray-900">
        会議の事後アンケート<span className="ml-2 text-std-18N-160">{open.length}件</span>
      </h2>
      <ul className="border-t border-solid-gray-420">
        {open.map(({ id, conferenceId, agendaItemId, kind, number, endedOn, until }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50"
          >
            <Link
              to="/conferences/$conferenceId/items/$itemId"
              params={{ conferenceId, itemId: agendaItemId }}
              className="stretched link text-std-16B-170"
            >
              {kind.name}　{number}
            </Link>
            <span className="text-std-16N-170 text-solid-gray-700">
              {shortDay(endedOn)}の会議・{shortDay(until)}まで（答えるかどうかは自由です）
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
