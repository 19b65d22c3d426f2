import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { AgendaProposal } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { More } from "../../parts/More.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { dayOf } from "../../words/when.ts";
import { useAddItem } from "../item/use-add-item.ts";
import { proposalWords } from "./sitting-words.ts";

const LIST = "/api/conferences/{conferenceId}/proposals";

/** The next agenda proposes itself: what was put off, and what is undone. Nothing where there is nothing of the kind. */
export function Proposals({ conferenceId }: { conferenceId: string }) {
  const pages = api.useInfiniteQuery("get", LIST, { params: { path: { conferenceId }, query: {} } }, byCursor);
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0)
    return pages.error ? <Unfetched error={pages.error} onRetry={() => void pages.refetch()} /> : null;
  return (
    <section aria-labelledby="proposals" className="grid gap-3">
      <div>
        <h2 id="proposals" className="text-std-20B-150 text-solid-gray-900">
          もう一度話し合う候補<span className="ml-2 text-std-18N-160">{rows.length}件</span>
        </h2>
        <p className="text-std-16N-170 text-solid-gray-700">次回へ送ったものと、対応事項が残っているものです。</p>
      </div>
      <ul className="border-t border-solid-gray-420">
        {rows.map((proposal) => (
          <ProposalRow key={proposal.id} {...{ conferenceId, proposal }} />
        ))}
      </ul>
      <More pages={pages} />
    </section>
  );
}

function ProposalRow({ conferenceId, proposal }: { conferenceId: string; proposal: AgendaProposal }) {
  const { id: conferenceCaseId, number, kind, minutes, last } = proposal;
  const adding = useAddItem(() => {
    toast("議題に加えました。続けて出席者を選びます");
    void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  });
  const add = () =>
    adding.isPending || adding.mutate({ conferenceId, body: { kindId: kind.id, minutes, conferenceCaseId } });
  return (
    <li className="grid gap-2 border-b border-solid-gray-420 py-3 pr-1 pl-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          <Link
            to="/conferences/$conferenceId/items/$itemId"
            params={{ conferenceId: last.conferenceId, itemId: last.agendaItemId }}
            className="link text-std-17B-170"
          >
            {number}
          </Link>
          <p className="text-std-16N-170 leading-normal text-solid-gray-800">
            {kind.name}・{dayOf(last.startsAt)}の会議
          </p>
          <p
            className={`text-std-16N-170 leading-normal ${proposal.overdue > 0 ? "font-700 text-red-1000" : "text-solid-gray-800"}`}
          >
            {proposalWords(proposal)}
          </p>
        </div>
        <Button onClick={add} busy={adding.isPending && "加えています…"}>
          議題に加える<span className="sr-only">（{number}）</span>
        </Button>
      </div>
      <Refused error={adding.error} onRetry={add} />
    </li>
  );
}
