import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import type { OwedOpinion } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { useNow } from "../../words/use-now.ts";
import { whenWords } from "../../words/when.ts";

const AGAIN_AFTER = 300_000;

/** 書面で答える会議: what waits for one's own answer. Nothing at all where nothing does. */
export function OwedOpinions() {
  const { data } = api.useQuery(
    "get",
    "/api/owed-opinions",
    { params: { query: { limit: 20 } } },
    { refetchInterval: AGAIN_AFTER },
  );
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="owed-opinions" className="mb-8">
      <h2 id="owed-opinions" className="mb-2 scroll-mt-24 text-std-20B-150 text-solid-gray-900">
        書面で回答する議題
        <span className="ml-2 text-std-18N-160">{`${data.items.length}${data.next ? "+" : ""}件`}</span>
      </h2>
      <ul className="border-t border-solid-gray-420">
        {data.items.map((owed) => (
          <Line key={owed.id} owed={owed} />
        ))}
      </ul>
    </section>
  );
}

function Line({ owed }: { owed: OwedOpinion }) {
  const now = useNow();
  const { conferenceId, agendaItemId, conference, number, kind, answerBy, mustPledge } = owed;
  return (
    <li className="relative flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-solid-gray-420 px-3 py-3 hover:bg-blue-50">
      <Chip tone="orange">回答がまだ</Chip>
      <Link
        to="/conferences/$conferenceId/items/$itemId"
        params={{ conferenceId, itemId: agendaItemId }}
        className="stretched link text-std-17B-170"
      >
        {conference}・{number}
      </Link>
      <p className="text-std-16N-170 text-solid-gray-800">
        {kind}・期限 <time dateTime={answerBy}>{whenWords(new Date(answerBy), now)}</time>
        {mustPledge && "・先に守秘の確認をします"}
      </p>
    </li>
  );
}
